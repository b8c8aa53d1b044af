import { randomUUID } from 'node:crypto';
import type { CourseState } from '@roster/contracts';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import type { CallContext } from '../context/call-context';
import type { Database } from './database';
import { type NewEntity, Repository } from './repository';
import { searchFilter, searchKeys } from './search';

let store: TestStore;
let courses: Repository<CourseState>;

const repository = (database: Database) =>
  new Repository<CourseState>(database, {
    collection: 'courses',
    kind: 'Course',
    fields: {
      name: String,
      description: String,
      category: String,
      isActive: Boolean,
      _search: [String],
      _note: String,
    },
    indexes: [
      { keys: { createdAt: 1 } },
      { keys: { _search: 1 } },
      { keys: { category: 1 }, options: { unique: true, partialFilterExpression: { description: 'unique' } } },
    ],
    derive: ({ name }) => ({ _search: searchKeys([name]) }),
  });

beforeAll(async () => {
  store = await startTestStore('catalog', (database) => {
    courses = repository(database);
  });
});
afterAll(() => store.close());

const integers = () => testContext(testOrganization({ idStyle: 'integer' }));
const anyone = () => testContext(testOrganization());
const python = { name: 'Python', category: 'programming', isActive: true };

const insert = (context: CallContext, ...entities: NewEntity<CourseState>[]): Promise<CourseState[]> =>
  store.unitOfWork.run(context, (tx) => courses.insertMany(tx, entities));
const insertOne = async (context: CallContext, entity: NewEntity<CourseState> = python): Promise<CourseState> =>
  (await insert(context, entity))[0] as CourseState;
const update = (context: CallContext, id: string, name: string, expectedVersion?: number) =>
  store.unitOfWork.run(context, (tx) =>
    courses.update(tx, id, expectedVersion, (current) => (current.name === name ? undefined : { ...current, name })),
  );
const remove = (context: CallContext, id: string) => store.unitOfWork.run(context, (tx) => courses.softDelete(tx, id));

describe('a repository', () => {
  it('completes a new entity and reads back just that', async () => {
    const context = anyone();
    const course = await insertOne(context, { ...python, description: undefined as unknown as string });
    expect(course).toEqual({
      ...python,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      organizationId: context.organization.id,
      version: 1,
      createdAt: expect.stringMatching(/Z$/),
      updatedAt: course.createdAt,
    });
    expect(await courses.get(context, course.id)).toEqual(course);
    expect(await courses.getMany(context, [course.id, course.id, randomUUID()])).toEqual([course]);
    expect(await courses.all(context, {})).toEqual([course]);
    expect((await courses.page(context, {}, { createdAt: 1 }, { limit: 5, offset: 0 })).items).toEqual([course]);
  });

  it('shows an organization nothing of another’s, whichever way it asks', async () => {
    const context = anyone();
    const { id } = await insertOne(context);
    const elsewhere = anyone();
    expect(await courses.find(elsewhere, id)).toBeUndefined();
    expect(await courses.getMany(elsewhere, [id])).toEqual([]);
    expect(await courses.all(elsewhere, {})).toEqual([]);
    expect(await courses.all(elsewhere, { organizationId: context.organization.id })).toEqual([]);
    expect(await courses.count(elsewhere, { id })).toBe(0);
    expect((await courses.page(elsewhere, {}, { createdAt: 1 }, { limit: 5, offset: 0 })).total).toBe(0);
    await expect(update(elsewhere, id, 'Mine')).rejects.toMatchObject({ category: 'not_found' });
    await expect(remove(elsewhere, id)).rejects.toMatchObject({ category: 'not_found' });
    expect((await courses.get(context, id)).name).toBe('Python');
  });

  it.each(['', '/', '../x', '0', 'null', '{"$gt":""}', 'x'.repeat(5_000)])('finds nothing under %j', async (id) => {
    await expect(courses.get(anyone(), id)).rejects.toMatchObject({ category: 'not_found', slug: 'course.not_found' });
  });

  it('counts versions and moves the time of change on, though this clock be behind', async () => {
    const context = anyone();
    const { id, createdAt } = await insertOne(context);
    const { before, after, changed } = await update(context, id, 'Python 2', 1);
    expect(changed).toBe(true);
    expect(before.version).toBe(1);
    expect(after).toMatchObject({ id, name: 'Python 2', version: 2, createdAt });
    expect(after.updatedAt > before.updatedAt).toBe(true);
    expect(await courses.get(context, id)).toEqual(after);
  });

  it('spends no version on what changes nothing', async () => {
    const context = anyone();
    const { id } = await insertOne(context);
    expect(await update(context, id, 'Python')).toMatchObject({ changed: false, after: { version: 1 } });
  });

  it('refuses who names a version that is not the current one', async () => {
    const context = anyone();
    const { id } = await insertOne(context);
    await update(context, id, 'Python 2');
    await expect(update(context, id, 'Python 3', 1)).rejects.toMatchObject({
      category: 'stale',
      slug: 'version.stale',
    });
    expect((await courses.get(context, id)).name).toBe('Python 2');
  });

  it('lets nobody change what identifies an entity', async () => {
    const context = anyone();
    const course = await insertOne(context);
    const { after } = await store.unitOfWork.run(context, (tx) =>
      courses.update(tx, course.id, undefined, (current) => ({
        ...current,
        id: 'x',
        organizationId: 'x',
        version: 99,
        createdAt: 'x',
      })),
    );
    expect(after).toMatchObject({ ...course, version: 2, updatedAt: expect.any(String) });
  });

  it('forgets fields that were cleared, and derives anew', async () => {
    const context = anyone();
    const { id } = await insertOne(context, { ...python, description: 'gone soon' });
    await store.unitOfWork.run(context, (tx) =>
      courses.update(tx, id, undefined, ({ description: _, ...rest }) => ({ ...rest, name: 'Robotics' })),
    );
    expect(await courses.get(context, id)).not.toHaveProperty('description');
    expect(await courses.count(context, searchFilter('python'))).toBe(0);
    expect(await courses.count(context, searchFilter('ROBOT'))).toBe(1);
  });

  it('leaves alone the hidden fields that others write', async () => {
    const context = anyone();
    const { id } = await insertOne(context);
    const key = { _id: `${context.organization.id}/${id}` } as never;
    await courses.model.updateOne(key, { $set: { _note: 'theirs' } } as never);
    await update(context, id, 'Python 2');
    expect(await courses.get(context, id)).not.toHaveProperty('_note');
    expect(await courses.model.findOne(key).lean()).toMatchObject({ _note: 'theirs', name: 'Python 2' });
  });

  it('writes the hidden fields of another rule along with the entity, and also where that stays as it is', async () => {
    const context = anyone();
    const { id } = await insertOne(context);
    const key = { _id: `${context.organization.id}/${id}` } as never;
    const kept: unknown[] = [];
    const change = (name: string | undefined, note: string | undefined) =>
      store.unitOfWork.run(context, (tx) =>
        courses.updateBeside<{ _note: string }>(
          tx,
          id,
          (current) => (name === undefined ? undefined : { ...current, name }),
          {
            fields: ['_note'],
            decide: (after, { _note }) => {
              kept.push([after.name, _note]);
              return { _note: note };
            },
          },
        ),
      );
    const first = await change('Python 2', 'one');
    expect(first).toMatchObject({ changed: true, before: { name: 'Python' }, after: { name: 'Python 2', version: 2 } });
    expect(first.before).not.toHaveProperty('_note');
    expect(first.after).toEqual(await courses.get(context, id));
    expect(await courses.model.findOne(key).lean()).toMatchObject({ _note: 'one', name: 'Python 2' });
    expect(await courses.count(context, searchFilter('python 2'))).toBe(1);
    expect(await change(undefined, 'two')).toMatchObject({ changed: false, after: { version: 2 } });
    expect(await courses.model.findOne(key).lean()).toMatchObject({ _note: 'two', version: 2 });
    expect(await change(undefined, 'two')).toMatchObject({ changed: false });
    expect(await change('Python 3', undefined)).toMatchObject({ changed: true, after: { version: 3 } });
    expect(await courses.model.findOne(key).lean()).not.toHaveProperty('_note');
    expect(kept).toEqual([
      ['Python 2', undefined],
      ['Python 2', 'one'],
      ['Python 2', 'two'],
      ['Python 3', 'two'],
    ]);
    await remove(context, id);
    await expect(change('Zombie', 'x')).rejects.toMatchObject({ slug: 'course.not_found' });
  });

  it('hides what was deleted from every get and list, and keeps it', async () => {
    const context = anyone();
    const { id } = await insertOne(context);
    expect((await remove(context, id)).after).toMatchObject({ version: 2, deletedAt: expect.any(String) });
    expect(await courses.find(context, id)).toBeUndefined();
    expect(await courses.getMany(context, [id])).toEqual([]);
    expect(await courses.count(context, {})).toBe(0);
    expect(await courses.all(context, {})).toEqual([]);
    await expect(update(context, id, 'Zombie')).rejects.toMatchObject({ category: 'not_found' });
    await expect(remove(context, id)).rejects.toMatchObject({ category: 'not_found' });
    expect(await courses.model.countDocuments({ _id: `${context.organization.id}/${id}` } as never)).toBe(1);
  });

  it('gives a unique key back when its holder is deleted, and only then', async () => {
    const context = anyone();
    const holder = { ...python, description: 'unique' };
    const { id } = await insertOne(context, holder);
    await expect(insertOne(context, holder)).rejects.toMatchObject({ code: 11_000 });
    await insertOne(anyone(), holder);
    await remove(context, id);
    const second = await insertOne(context, holder);
    await remove(context, second.id);
    await insertOne(context, holder);
  });

  it('refuses fields that nobody declared', async () => {
    await expect(insertOne(anyone(), { ...python, color: 'red' } as never)).rejects.toThrow(/color/);
    const context = anyone();
    const { id } = await insertOne(context);
    await expect(
      store.unitOfWork.run(context, (tx) =>
        courses.update(tx, id, undefined, (current) => ({ ...current, color: 'red' }) as never),
      ),
    ).rejects.toThrow(/color/);
    await expect(courses.count(context, { color: 'red' })).rejects.toThrow(/color/);
  });
});

describe('pages', () => {
  it('cover everything once, in a stable order, with an exact total', async () => {
    const context = anyone();
    // All of one millisecond: only the id tells them apart.
    await insert(context, ...Array.from({ length: 23 }, (_, n) => ({ ...python, name: `C${n}` })));
    for (const order of [1, -1] as const) {
      const seen: string[] = [];
      for (let offset = 0; offset < 30; offset += 5) {
        const { items, total } = await courses.page(context, {}, { createdAt: order }, { limit: 5, offset });
        expect(total).toBe(23);
        seen.push(...items.map(({ id }) => id));
      }
      expect(seen).toHaveLength(23);
      expect(seen).toEqual(order === 1 ? seen.toSorted() : seen.toSorted().reverse());
    }
  });

  it('that begin beyond the end are empty and still know the total', async () => {
    const context = anyone();
    await insert(context, python, python);
    expect(await courses.page(context, {}, { createdAt: 1 }, { limit: 5, offset: 7 })).toEqual({ items: [], total: 2 });
    expect(await courses.page(context, {}, { createdAt: 1 }, { limit: 5, offset: 1 })).toMatchObject({ total: 2 });
    expect(await courses.page(context, { name: 'no' }, { createdAt: 1 }, { limit: 5, offset: 0 })).toEqual({
      items: [],
      total: 0,
    });
  });

  it('are searched by any part of a name, and what looks like a pattern is text', async () => {
    const context = anyone();
    const names = ['רובוטיקה לִילדים', 'José Müller', '.*', 'Python 🎓 for everybody who wants'];
    await insert(context, ...names.map((name) => ({ ...python, name })));
    const found = async (term: string) => (await courses.all(context, searchFilter(term))).map(({ name }) => name);
    expect(await found('לילד')).toEqual([names[0]]);
    expect(await found('muller')).toEqual([names[1]]);
    expect(await found('.*')).toEqual(['.*']);
    expect(await found('🎓 FOR EVERYBODY WHO')).toEqual([names[3]]);
    expect(await found('$ne')).toEqual([]);
    expect(await found(' ')).toHaveLength(4);
  });
});

describe('ids', () => {
  it('that are integers count from one for each organization and kind, and are never given twice', async () => {
    const context = integers();
    const ids = await Promise.all(Array.from({ length: 50 }, () => courses.newId(context)));
    expect(ids.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(await courses.newId(integers())).toBe('1');
    const { id } = await insertOne(context);
    expect(id).toBe('51');
    await remove(context, id);
    expect((await insertOne(context)).id).toBe('52');
    expect(await courses.find(context, '52')).toBeDefined();
  });

  it('are object ids where the organization has those', async () => {
    const context = testContext(testOrganization({ idStyle: 'objectid' }));
    const { id } = await insertOne(context);
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(await courses.find(context, id)).toBeDefined();
  });

  it('may be given', async () => {
    const context = anyone();
    const id = randomUUID();
    expect((await insertOne(context, { ...python, id })).id).toBe(id);
    await expect(insertOne(context, { ...python, id })).rejects.toMatchObject({ code: 11_000 });
  });
});
