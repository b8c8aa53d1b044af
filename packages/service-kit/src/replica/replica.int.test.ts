import { randomBytes, randomUUID } from 'node:crypto';
import type { CourseState } from '@roster/contracts';
import { engines, eventOf, instructor, testContext, testOrganization } from '@roster/testkit';
import type { CallContext } from '../context/call-context';
import { unavailable } from '../errors';
import { Database } from '../store/database';
import { Replica } from './replica';

interface CourseCopy {
  name: string;
  category?: string | undefined;
}

let database: Database;
let replica: Replica<'course', CourseCopy>;
let context: CallContext;
let organizationId: string;
/** What the owner would answer. */
let owned: Map<string, CourseState>;
let ownerIsAway: boolean;
let asked: { context: CallContext; ids: string[] }[];

beforeAll(async () => {
  database = await Database.connect(engines().mongoUrl, `t${randomBytes(5).toString('hex')}`);
});
afterAll(() => database.close());

beforeEach(() => {
  context = testContext(testOrganization());
  organizationId = context.organization.id;
  owned = new Map();
  ownerIsAway = false;
  asked = [];
  replica = new Replica(database, {
    kind: 'course',
    fields: { name: String, category: String },
    pick: ({ name, category }) => ({ name, category }),
    fetch: (caller, ids) => {
      asked.push({ context: caller, ids });
      if (ownerIsAway) return Promise.reject(unavailable('catalog.unavailable', 'catalog is away'));
      // As a service answers: with more than was asked for, and without what is deleted.
      return Promise.resolve(ids.flatMap((id) => owned.get(id) ?? []).filter(({ deletedAt }) => !deletedAt));
    },
  });
});

function course(version: number, over: Partial<CourseState> = {}): CourseState {
  const at = new Date(1_790_000_000_000 + version).toISOString();
  const name = `Python ${version}`;
  const id = randomUUID();
  return {
    id,
    organizationId,
    name,
    category: 'programming',
    isActive: true,
    version,
    createdAt: at,
    updatedAt: at,
    ...over,
  };
}

const told = (...states: CourseState[]) =>
  replica.consumer().handle(states.map((after) => eventOf(organizationId, 'course.updated', { after })));
const having = (seen: number, id: string): CallContext => ({ ...context, seen: new Map([[`course/${id}`, seen]]) });

describe('a replica', () => {
  it('holds what events tell, and asks nobody', async () => {
    const python = course(1);
    await told(python);
    expect(await replica.find(context, python.id)).toMatchObject({ id: python.id, name: 'Python 1', version: 1 });
    expect(asked).toEqual([]);
  });

  it('goes by versions, whatever comes when and how often', async () => {
    const v1 = course(1);
    const v2 = { ...v1, name: 'Python 2', version: 2, category: undefined as unknown as string };
    const v3 = { ...v1, name: 'Python 3', version: 3 };
    await told(v2, v3, v1);
    await told(v1);
    await told(v2, v1);
    await told(v3);
    expect(await replica.find(context, v1.id)).toMatchObject({ name: 'Python 3', version: 3, category: 'programming' });
  });

  it('forgets fields that the owner cleared', async () => {
    const python = course(1);
    await told(python);
    await told({ ...python, version: 2, category: undefined as unknown as string });
    expect(await replica.find(context, python.id)).not.toHaveProperty('category');
  });

  it('keeps what was deleted dead, though older news come late', async () => {
    const python = course(3);
    await told({ ...python, version: 4, deletedAt: python.updatedAt });
    await told(python, { ...python, version: 2 });
    expect(await replica.find(context, python.id)).toBeUndefined();
    expect((await replica.held(context, [python.id])).size).toBe(0);
    expect(asked).toEqual([]);
  });

  it('asks the owner once for what it never heard of, and keeps the answer', async () => {
    const python = course(7);
    owned.set(python.id, python);
    expect(await replica.find(context, python.id)).toMatchObject({ name: 'Python 7', version: 7 });
    expect(await replica.find(context, python.id)).not.toHaveProperty('isActive');
    expect(asked).toHaveLength(1);
  });

  it('asks as Roster itself: an instructor’s view is not what everybody gets to see', async () => {
    const python = course(1);
    owned.set(python.id, python);
    await replica.find({ ...context, principal: instructor(randomUUID()) }, python.id);
    expect(asked[0]?.context.principal).toEqual({ kind: 'service', name: 'replica' });
    expect(asked[0]?.context.organization).toEqual(context.organization);
  });

  it('asks the owner where the caller has seen a newer version: one reads one’s own writes', async () => {
    const v1 = course(1);
    await told(v1);
    owned.set(v1.id, { ...v1, name: 'Python 2', version: 2 });
    expect(await replica.find(having(2, v1.id), v1.id)).toMatchObject({ name: 'Python 2' });
    expect(await replica.find(having(2, v1.id), v1.id)).toMatchObject({ name: 'Python 2' });
    expect(asked).toHaveLength(1);
  });

  it('believes the owner where even it has nothing newer than what the caller claims to have seen', async () => {
    const v1 = course(1);
    await told(v1);
    owned.set(v1.id, v1);
    expect(await replica.find(having(9, v1.id), v1.id)).toMatchObject({ version: 1 });
  });

  it('believes the owner that something is gone', async () => {
    const v1 = course(1);
    await told(v1);
    expect(await replica.find(having(2, v1.id), v1.id)).toBeUndefined();
  });

  it('passes over an answer that an event has overtaken', async () => {
    const v1 = course(1);
    await told({ ...v1, name: 'Python 5', version: 5 });
    owned.set(v1.id, v1);
    expect(await replica.find(having(6, v1.id), v1.id)).toMatchObject({ version: 5 });
    expect((await replica.held(context, [v1.id])).get(v1.id)).toMatchObject({ version: 5 });
  });

  it('makes do with an older copy while the owner is away, and says so where it has none', async () => {
    const v1 = course(1);
    await told(v1);
    ownerIsAway = true;
    expect(await replica.find(having(2, v1.id), v1.id)).toMatchObject({ version: 1 });
    await expect(replica.findMany(context, [v1.id, randomUUID()])).rejects.toMatchObject({ category: 'unavailable' });
    await expect(replica.refresh(context, [v1.id])).rejects.toMatchObject({ category: 'unavailable' });
  });

  it('finds many with one question for those it lacks', async () => {
    const known = [course(1), course(1)];
    const unknown = [course(1), course(1)];
    await told(...known);
    for (const state of unknown) owned.set(state.id, state);
    const ids = [...known, ...unknown].map(({ id }) => id);
    const found = await replica.findMany(context, [...ids, ...ids, randomUUID()]);
    expect([...found.keys()].toSorted()).toEqual(ids.toSorted());
    expect(asked).toHaveLength(1);
  });

  it('asks once for what a hundred callers miss at the same time', async () => {
    const python = course(1);
    owned.set(python.id, python);
    const found = await Promise.all(Array.from({ length: 100 }, () => replica.find(context, python.id)));
    expect(found.every((copy) => copy?.id === python.id)).toBe(true);
    expect(asked.length).toBeLessThan(10);
  });

  it('shows an organization nothing of another’s', async () => {
    const python = course(1);
    await told(python);
    const elsewhere = testContext(testOrganization());
    expect(await replica.find(elsewhere, python.id)).toBeUndefined();
    expect((await replica.held(elsewhere, [python.id])).size).toBe(0);
  });

  it('hears of its own kind only', () => {
    const { wants, topics } = replica.consumer();
    expect(topics).toEqual(['roster.catalog']);
    expect(wants?.('course.updated')).toBe(true);
    expect(wants?.('branch.updated')).toBe(false);
  });
});
