import type { CourseState } from '@roster/contracts';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import { Repository } from './repository';
import { searchFilter, searchKeys } from './search';

let store: TestStore;
let courses: Repository<CourseState>;
beforeAll(async () => {
  store = await startTestStore('catalog', (database) => {
    courses = new Repository<CourseState>(database, {
      collection: 'courses',
      kind: 'Course',
      fields: { name: String, description: String, category: String, isActive: Boolean, _search: [String] },
      indexes: [{ keys: { _search: 1 } }],
      derive: ({ name }) => ({ _search: searchKeys([name]) }),
    });
  });
});
afterAll(() => store.close());

async function three() {
  const context = testContext(testOrganization());
  const drafts = ['א', 'ב', 'ג'].map((name) => ({ name, category: 'x', description: 'd', isActive: true }));
  return { context, made: await store.unitOfWork.run(context, (tx) => courses.insertMany(tx, drafts)) };
}

const renamed = (courses: readonly CourseState[], name: string) =>
  courses.map(({ description: _, ...next }, index) => ({
    before: courses[index] as CourseState,
    next: { ...next, name },
  }));

describe('many entities changed together', () => {
  it('are one version up each, with what is derived from them, and without what they lack now', async () => {
    const { context, made } = await three();
    const changed = await store.unitOfWork.run(context, (tx) =>
      courses.updateMany(tx, renamed(made.slice(0, 2), 'Robotics')),
    );
    expect(changed.map(({ before, after }) => [before.version, after.version])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    const found = await courses.all(context, searchFilter('robot'), { createdAt: 1 });
    expect(found).toHaveLength(2);
    for (const { after } of changed) {
      expect(found).toContainEqual(after);
      expect(after.description).toBeUndefined();
    }
    expect((await courses.get(context, made[2]?.id ?? '')).name).toBe('ג');
  });

  it('are all refused where one of them was changed since it was read', async () => {
    const { context, made } = await three();
    const second = made[1] as CourseState;
    await store.unitOfWork.run(context, (tx) => courses.update(tx, second.id, 1, () => ({ ...second, name: 'x' })));
    const stale = store.unitOfWork.run(context, (tx) => courses.updateMany(tx, renamed(made, 'y')));
    await expect(stale).rejects.toMatchObject({ category: 'stale' });
    expect((await courses.all(context, {}, { createdAt: 1 })).map(({ name }) => name).sort()).toEqual(['x', 'א', 'ג']);
  });

  it('are nothing where there are none', async () => {
    const { context } = await three();
    expect(await store.unitOfWork.run(context, (tx) => courses.updateMany(tx, []))).toEqual([]);
  });
});
