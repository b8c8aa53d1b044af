import { randomUUID } from 'node:crypto';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { catalogService } from './service';

let catalog: TestService<'catalog'>;
beforeAll(async () => {
  catalog = await startTestService(catalogService);
});
afterAll(() => catalog.stop());

const ort = {
  name: 'בית ספר אורט',
  type: 'school',
  address: 'הרצל 12',
  city: 'תל אביב',
  contactName: 'דנה לוי',
  contactPhone: '03-5551234',
  contactEmail: 'office@ort.example',
};
const anyone = () => testContext(testOrganization());

describe('branches', () => {
  it('are created active, read back whole, and announced', async () => {
    const context = anyone();
    const { branch } = await catalog.rpc.createBranch(context, ort);
    expect(branch).toMatchObject({ ...ort, isActive: true, version: 1 });
    const id = branch?.id ?? '';
    expect((await catalog.rpc.getBranch(context, { id })).branch).toEqual(branch);
    expect(await catalog.awaitEvent('branch.created', id)).toMatchObject({
      organizationid: context.organization.id,
      data: { after: { ...ort, id, version: 1 } },
    });
    expect(context.wrote.get(`branch/${id}`)).toBe(1);
  });

  it('may be created inactive, with no more than a name and a type', async () => {
    const context = anyone();
    const { branch } = await catalog.rpc.createBranch(context, { name: 'Zoom', type: 'online', isActive: false });
    expect(branch).toMatchObject({ isActive: false });
    expect(branch?.city).toBeUndefined();
  });

  it('name every bad field at once', async () => {
    const bad = { name: '', type: 'moon', city: 'x'.repeat(101), contactPhone: 'x'.repeat(41) };
    await expect(catalog.rpc.createBranch(anyone(), bad)).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'name', message: 'is required' },
        { field: 'type', message: 'must be one of: school, community_center, frontal, online' },
        { field: 'city' },
        { field: 'contactPhone' },
      ],
    });
  });

  it('change in what is given, and tell what they were before', async () => {
    const context = anyone();
    const { branch } = await catalog.rpc.createBranch(context, ort);
    const id = branch?.id ?? '';
    const change = { id, city: 'חולון', isActive: false, clear: ['contactEmail'], expectedVersion: 1 };
    const { branch: changed } = await catalog.rpc.updateBranch(context, change);
    const { contactEmail: _, ...kept } = ort;
    expect(changed).toMatchObject({ ...kept, city: 'חולון', isActive: false, version: 2 });
    expect(changed?.contactEmail).toBeUndefined();
    const event = await catalog.awaitEvent('branch.updated', id);
    expect(event.data).toMatchObject({ before: { city: ort.city, version: 1 }, after: { city: 'חולון', version: 2 } });
    expect(event.data.after).not.toHaveProperty('contactEmail');
    await expect(catalog.rpc.updateBranch(context, { id, name: 'x', expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
  });

  it('refuse to lose their name or to be of an unknown type', async () => {
    const context = anyone();
    const { branch } = await catalog.rpc.createBranch(context, ort);
    const id = branch?.id ?? '';
    const invalid = (field: string) => ({ category: 'invalid', fields: [{ field }] });
    await expect(catalog.rpc.updateBranch(context, { id, clear: ['name'] })).rejects.toMatchObject(invalid('name'));
    await expect(catalog.rpc.updateBranch(context, { id, type: 'moon' })).rejects.toMatchObject(invalid('type'));
    await expect(catalog.rpc.updateBranch(context, { id, clear: ['id'] })).rejects.toMatchObject(invalid('id'));
  });

  it('are told of once for each change, and not where nothing changed', async () => {
    const context = anyone();
    const { branch } = await catalog.rpc.createBranch(context, ort);
    const id = branch?.id ?? '';
    await catalog.rpc.updateBranch(context, { id, city: ort.city });
    await catalog.rpc.updateBranch(context, { id, city: 'חיפה' });
    await catalog.awaitEvent('branch.updated', id);
    const ofBranch = catalog.published.filter(({ subject }) => subject === id);
    expect(ofBranch.map(({ type }) => type)).toEqual(['branch.created', 'branch.updated']);
  });

  it('are listed by type, city, activity and any part of their names', async () => {
    const context = anyone();
    await catalog.rpc.createBranch(context, ort);
    await catalog.rpc.createBranch(context, { name: 'מתנ״ס גילה', type: 'community_center', city: 'ירושלים' });
    await catalog.rpc.createBranch(context, { name: 'Zoom', type: 'online', isActive: false });
    const names = async (request: object) =>
      (await catalog.rpc.listBranches(context, request)).branches.map((b) => b.name);
    expect(await names({ type: 'online' })).toEqual(['Zoom']);
    expect(await names({ city: 'ירושלים' })).toEqual(['מתנ״ס גילה']);
    expect(await names({ isActive: false })).toEqual(['Zoom']);
    expect(await names({ isActive: true, type: 'school' })).toEqual([ort.name]);
    expect(await names({ search: 'אורט' })).toEqual([ort.name]);
    expect(await names({ search: 'דנה' })).toEqual([ort.name]);
    expect(await names({ search: 'ירושל' })).toEqual(['מתנ״ס גילה']);
    expect(await names({ page: { limit: 2, sortBy: 'name', descending: true } })).toEqual(['מתנ״ס גילה', ort.name]);
    await expect(catalog.rpc.listBranches(context, { page: { sortBy: 'address' } })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'sortBy' }],
    });
  });

  it('are given by id to whoever copies them; unknown ones are left out', async () => {
    const context = anyone();
    const { branch } = await catalog.rpc.createBranch(context, ort);
    const ids = [branch?.id ?? '', randomUUID(), 'x'];
    expect((await catalog.rpc.batchGetBranches(context, { ids })).branches).toEqual([branch]);
    expect((await catalog.rpc.batchGetBranches(anyone(), { ids })).branches).toEqual([]);
  });

  it('are invisible to another organization', async () => {
    const { branch } = await catalog.rpc.createBranch(anyone(), ort);
    const id = branch?.id ?? '';
    const elsewhere = anyone();
    const hidden = { category: 'not_found', slug: 'branch.not_found' };
    await expect(catalog.rpc.getBranch(elsewhere, { id })).rejects.toMatchObject(hidden);
    await expect(catalog.rpc.updateBranch(elsewhere, { id, name: 'x' })).rejects.toMatchObject(hidden);
    expect((await catalog.rpc.listBranches(elsewhere, { search: 'אורט' })).total).toBe(0);
  });
});
