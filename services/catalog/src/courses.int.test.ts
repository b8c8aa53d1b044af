import { randomUUID } from 'node:crypto';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { catalogService } from './service';

let catalog: TestService<'catalog'>;
beforeAll(async () => {
  catalog = await startTestService(catalogService);
});
afterAll(() => catalog.stop());

const python = { name: 'תכנות Python למתחילים', category: 'programming', description: 'קורס מבוא לתכנות בשפת Python' };

describe('courses', () => {
  it('are created active, read back whole, and announced', async () => {
    const context = testContext(testOrganization());
    const { course } = await catalog.rpc.createCourse(context, python);
    expect(course).toMatchObject({ ...python, isActive: true, version: 1 });
    expect((await catalog.rpc.getCourse(context, { id: course?.id ?? '' })).course).toEqual(course);
    const event = await catalog.awaitEvent('course.created', course?.id);
    expect(event).toMatchObject({
      organizationid: context.organization.id,
      data: { after: { name: python.name, version: 1 } },
    });
    expect(context.wrote.get(`course/${course?.id}`)).toBe(1);
  });

  it('are invisible to another organization', async () => {
    const { course } = await catalog.rpc.createCourse(testContext(testOrganization()), python);
    const elsewhere = testContext(testOrganization());
    await expect(catalog.rpc.getCourse(elsewhere, { id: course?.id ?? '' })).rejects.toMatchObject({
      category: 'not_found',
      slug: 'course.not_found',
    });
    await expect(catalog.rpc.updateCourse(elsewhere, { id: course?.id ?? '', name: 'x' })).rejects.toMatchObject({
      category: 'not_found',
    });
    expect((await catalog.rpc.listCourses(elsewhere, {})).total).toBe(0);
  });

  it('name every bad field at once', async () => {
    const context = testContext(testOrganization());
    await expect(catalog.rpc.createCourse(context, { name: ' ', category: '' })).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'name', message: 'is required' },
        { field: 'category', message: 'is required' },
      ],
    });
    expect((await catalog.rpc.listCourses(context, {})).total).toBe(0);
  });

  it('are found by any part of their name, paged with an exact total', async () => {
    const context = testContext(testOrganization());
    for (const name of ['Robotics A', 'Robotics B', 'Python'])
      await catalog.rpc.createCourse(context, { name, category: 'robotics' });
    const page = await catalog.rpc.listCourses(context, {
      search: 'BOTI',
      page: { limit: 1, offset: 1, sortBy: 'name' },
    });
    expect(page.total).toBe(2);
    expect(page.courses.map(({ name }) => name)).toEqual(['Robotics B']);
  });

  it('refuse a stale update and spend no version on one that changes nothing', async () => {
    const context = testContext(testOrganization());
    const { course } = await catalog.rpc.createCourse(context, python);
    const id = course?.id ?? '';
    const { course: renamed } = await catalog.rpc.updateCourse(context, {
      id,
      name: 'Python 2',
      clear: ['description'],
      expectedVersion: 1,
    });
    expect(renamed).toMatchObject({ name: 'Python 2', version: 2 });
    expect(renamed?.description).toBeUndefined();
    await expect(catalog.rpc.updateCourse(context, { id, name: 'Python 3', expectedVersion: 1 })).rejects.toMatchObject(
      { category: 'stale' },
    );
    expect((await catalog.rpc.updateCourse(context, { id, name: 'Python 2' })).course?.version).toBe(2);
  });

  it('that do not exist are not found', async () => {
    const context = testContext(testOrganization());
    await expect(catalog.rpc.getCourse(context, { id: randomUUID() })).rejects.toMatchObject({ category: 'not_found' });
    await expect(catalog.rpc.getCourse(context, { id: '../../etc' })).rejects.toMatchObject({ category: 'not_found' });
  });
});
