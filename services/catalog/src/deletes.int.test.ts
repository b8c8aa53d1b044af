import { randomUUID } from 'node:crypto';
import { type CallContext, unavailable } from '@roster/service-kit';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { catalogService } from './service';

/** Stands in for scheduling: what hangs on what, by `<organization>/<kind>/<id>`. */
const scheduling = { away: false, uses: new Map<string, { activeCycles: number; scheduledMeetings: number }>() };
let catalog: TestService<'catalog'>;
beforeAll(async () => {
  catalog = await startTestService(catalogService, {
    peers: {
      scheduling: {
        CountReferences: async ({ organization }, { kind, id }) => {
          if (scheduling.away) throw unavailable('scheduling.unavailable', 'scheduling is away in this test');
          return scheduling.uses.get(`${organization.id}/${kind}/${id}`) ?? { activeCycles: 0, scheduledMeetings: 0 };
        },
      },
      identity: {
        ProvisionInstructorLogin: async (context, { instructorId, email, name }) => ({
          user: {
            id: `user-of-${instructorId}`,
            email,
            name,
            role: 'instructor',
            version: 1,
            status: context.requestId,
          },
        }),
        ActivateUser: async () => ({ user: null }),
      },
    },
  });
});
beforeEach(() => {
  scheduling.away = false;
});
afterAll(() => catalog.stop());

const idOf = (entity: { id: string } | null): string => entity?.id ?? '';

/** The three kinds of things that cycles refer to, each made, removed, found and listed by its own RPCs. */
const kinds = {
  course: {
    make: async (context: CallContext) =>
      idOf((await catalog.rpc.createCourse(context, { name: 'Python', category: 'programming' })).course),
    remove: (context: CallContext, id: string, expectedVersion?: number) =>
      catalog.rpc.deleteCourse(context, { id, ...(expectedVersion === undefined ? {} : { expectedVersion }) }),
    get: (context: CallContext, id: string) => catalog.rpc.getCourse(context, { id }),
    total: async (context: CallContext) => (await catalog.rpc.listCourses(context, {})).total,
    batch: async (context: CallContext, id: string) =>
      (await catalog.rpc.batchGetCourses(context, { ids: [id] })).courses.length,
  },
  branch: {
    make: async (context: CallContext) =>
      idOf((await catalog.rpc.createBranch(context, { name: 'בית ספר אלון', type: 'school' })).branch),
    remove: (context: CallContext, id: string, expectedVersion?: number) =>
      catalog.rpc.deleteBranch(context, { id, ...(expectedVersion === undefined ? {} : { expectedVersion }) }),
    get: (context: CallContext, id: string) => catalog.rpc.getBranch(context, { id }),
    total: async (context: CallContext) => (await catalog.rpc.listBranches(context, {})).total,
    batch: async (context: CallContext, id: string) =>
      (await catalog.rpc.batchGetBranches(context, { ids: [id] })).branches.length,
  },
  instructor: {
    make: async (context: CallContext) =>
      idOf((await catalog.rpc.createInstructor(context, { name: 'דנה לוי', phone: '0521234567' })).instructor),
    remove: (context: CallContext, id: string, expectedVersion?: number) =>
      catalog.rpc.deleteInstructor(context, { id, ...(expectedVersion === undefined ? {} : { expectedVersion }) }),
    get: (context: CallContext, id: string) => catalog.rpc.getInstructor(context, { id }),
    total: async (context: CallContext) => (await catalog.rpc.listInstructors(context, {})).total,
    batch: async (context: CallContext, id: string) =>
      (await catalog.rpc.batchGetInstructors(context, { ids: [id] })).instructors.length,
  },
};

describe.each(['course', 'branch', 'instructor'] as const)('deleting a %s', (kind) => {
  const { make, remove, get, total, batch } = kinds[kind];
  const notFound = { category: 'not_found', slug: `${kind}.not_found` };

  it('that nothing needs takes it out of every list, and tells of it', async () => {
    const context = testContext(testOrganization());
    const id = await make(context);
    await remove(context, id);
    const { data } = await catalog.awaitEvent(`${kind}.deleted`, id);
    expect(data).toMatchObject({ before: { version: 1 }, after: { version: 2, deletedAt: expect.any(String) } });
    expect(context.wrote.get(`${kind}/${id}`)).toBe(2);
    await expect(get(context, id)).rejects.toMatchObject(notFound);
    await expect(remove(context, id)).rejects.toMatchObject(notFound);
    expect([await total(context), await batch(context, id)]).toEqual([0, 0]);
  });

  it.each([
    [{ activeCycles: 2, scheduledMeetings: 31 }, '2 active cycles and 31 scheduled meetings'],
    [{ activeCycles: 1, scheduledMeetings: 0 }, '1 active cycle'],
    [{ activeCycles: 0, scheduledMeetings: 1 }, '1 scheduled meeting'],
  ])('is refused while there are %o', async (uses, words) => {
    const context = testContext(testOrganization());
    const id = await make(context);
    scheduling.uses.set(`${context.organization.id}/${kind}/${id}`, uses);
    await expect(remove(context, id)).rejects.toMatchObject({
      category: 'conflict',
      slug: `${kind}.in_use`,
      message: `The ${kind} is still in use: ${words}`,
      metadata: { activeCycles: String(uses.activeCycles), scheduledMeetings: String(uses.scheduledMeetings) },
    });
    expect(await total(context)).toBe(1);
  });

  it('is not done while scheduling, which knows, is away', async () => {
    const context = testContext(testOrganization());
    const id = await make(context);
    scheduling.away = true;
    await expect(remove(context, id)).rejects.toMatchObject({ category: 'unavailable' });
    scheduling.away = false;
    await remove(context, id);
    expect(await total(context)).toBe(0);
  });

  it('is refused with a stale version, and for what is unknown or elsewhere', async () => {
    const context = testContext(testOrganization());
    const id = await make(context);
    await expect(remove(context, id, 2)).rejects.toMatchObject({ category: 'stale' });
    await expect(remove(context, randomUUID())).rejects.toMatchObject(notFound);
    await expect(remove(testContext(testOrganization()), id)).rejects.toMatchObject(notFound);
    await remove(context, id, 1);
  });
});

describe('deleting', () => {
  it('an instructor who has a login names it in the event, which identity follows', async () => {
    const context = testContext(testOrganization());
    const request = {
      name: 'דנה לוי',
      phone: '0521234567',
      email: 'dana@example.com',
      login: { password: 'secret-12' },
    };
    const id = idOf((await catalog.rpc.createInstructor(context, request)).instructor);
    await catalog.rpc.deleteInstructor(context, { id });
    const { data } = await catalog.awaitEvent('instructor.deleted', id);
    expect(data).toMatchObject({ after: { userId: `user-of-${id}`, deletedAt: expect.any(String) } });
  });

  it('a branch takes its own closure days with it', async () => {
    const context = testContext(testOrganization());
    const branchId = await kinds.branch.make(context);
    const close = async (name: string, day: object) =>
      idOf((await catalog.rpc.createClosureDay(context, { date: '2026-04-02', name, ...day })).closureDay);
    const own = await close('של הסניף', { branchId });
    const common = await close('פסח', {});
    await catalog.rpc.deleteBranch(context, { id: branchId });
    await expect(catalog.rpc.getClosureDay(context, { id: own })).rejects.toMatchObject({ category: 'not_found' });
    expect((await catalog.rpc.pageClosureDays(context, {})).closureDays.map(({ id }) => id)).toEqual([common]);
  });
});
