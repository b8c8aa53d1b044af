import { randomBytes } from 'node:crypto';
import { engines, testContext, testOrganization } from '@roster/testkit';
import { Database } from '../store/database';
import { Copies, type Copy } from './copies';

type Course = Copy<{ name: string }>;

let database: Database;
let copies: Copies<{ name: string }>;
/** What the owner has, and what it was asked for. */
const owner = new Map<string, Course>();
let asked: string[][];

beforeAll(async () => {
  database = await Database.connect(engines().mongoUrl, `t${randomBytes(5).toString('hex')}_copies`);
  copies = new Copies(database, {
    kind: 'course',
    fields: { name: String },
    fetch: async (_context, ids) => {
      asked.push(ids);
      return ids.flatMap((id) => owner.get(id) ?? []);
    },
  });
  await database.buildIndexes();
});
afterAll(() => database.close());
beforeEach(() => {
  owner.clear();
  asked = [];
});

const course = (version: number, name = `v${version}`): Course => ({ id: 'c', version, name });

describe("copies of another service's data", () => {
  it('never go back to an older version, in one batch or in several', async () => {
    const context = testContext(testOrganization());
    const organizationId = context.organization.id;
    const keep = (...versions: number[]) =>
      copies.keep(versions.map((version) => ({ organizationId, copy: course(version) })));
    await keep(2, 5, 4);
    await keep(3);
    await keep(5);
    expect(await copies.find(context, 'c')).toMatchObject(course(5));
  });

  it('refreshed, are the newest of what is held and what the owner says', async () => {
    const context = testContext(testOrganization());
    await copies.keep([{ organizationId: context.organization.id, copy: course(2) }]);
    owner.set('c', course(3));
    expect((await copies.refresh(context, ['c', 'unknown'])).get('c')).toMatchObject(course(3));
    owner.set('c', course(1));
    expect((await copies.refresh(context, ['c'])).get('c')).toMatchObject(course(3));
    expect(await copies.find(context, 'c')).toMatchObject(course(3));
  });

  it('are asked for anew where this very call wrote a newer version in another service', async () => {
    const context = testContext(testOrganization());
    await copies.keep([{ organizationId: context.organization.id, copy: course(1) }]);
    owner.set('c', course(2));
    expect(await copies.find(context, 'c')).toMatchObject(course(1));
    context.wrote.set('course/c', 2);
    expect(await copies.find(context, 'c')).toMatchObject(course(2));
    expect(asked).toEqual([['c']]);
  });

  it('of what was deleted are gone, except for who asks for those too', async () => {
    const context = testContext(testOrganization());
    await copies.keep([{ organizationId: context.organization.id, copy: course(2), deleted: true }]);
    expect(await copies.find(context, 'c')).toBeUndefined();
    expect((await copies.held(context, ['c'])).size).toBe(0);
    expect((await copies.stored(context, ['c'])).get('c')).toMatchObject({ ...course(2), deleted: true });
    expect(asked).toEqual([]);
  });
});
