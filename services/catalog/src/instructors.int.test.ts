import { randomUUID } from 'node:crypto';
import { conflict, type RpcHandlers, unavailable } from '@roster/service-kit';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { catalogService } from './service';

type Identity = RpcHandlers<'identity'>;

/** Identity's part, as each test plays it. */
let provision: jest.Mock<Identity['ProvisionInstructorLogin']>;
let activate: jest.Mock<Identity['ActivateUser']>;
let catalog: TestService<'catalog'>;

beforeAll(async () => {
  catalog = await startTestService(catalogService, {
    peers: {
      identity: {
        ProvisionInstructorLogin: (context, request) => provision(context, request),
        ActivateUser: (context, request) => activate(context, request),
      },
    },
  });
});
afterAll(() => catalog.stop());
beforeEach(() => {
  provision = jest.fn<Identity['ProvisionInstructorLogin']>((_, { email, name }) =>
    Promise.resolve({ user: { id: `user-of-${email}`, email, name, role: 'instructor', status: 'provisional' } }),
  );
  activate = jest.fn<Identity['ActivateUser']>((_, { id }) => Promise.resolve({ user: { id, status: 'active' } }));
});

const dana = {
  name: 'דנה לוי',
  phone: '052-1234567',
  email: 'dana@example.com',
  rateFrontalMinor: 12_000,
  rateOnlineMinor: 10_000,
  ratePrivateMinor: 15_000,
  ratePreparationMinor: 5_000,
  notes: 'בקרים בלבד',
};
const login = { password: 'a-long-password' };
const anyone = () => testContext(testOrganization());

describe('instructors', () => {
  it('are created active, read back whole, and announced; without a login nobody is asked', async () => {
    const context = anyone();
    const { instructor } = await catalog.rpc.createInstructor(context, dana);
    expect(instructor).toMatchObject({ ...dana, isActive: true, version: 1 });
    expect(instructor?.userId).toBeUndefined();
    const id = instructor?.id ?? '';
    expect((await catalog.rpc.getInstructor(context, { id })).instructor).toEqual(instructor);
    const event = await catalog.awaitEvent('instructor.created', id);
    expect(event).toMatchObject({ organizationid: context.organization.id, data: { after: { ...dana, version: 1 } } });
    expect(provision).not.toHaveBeenCalled();
  });

  it('name every bad field at once, and then identity is not asked either', async () => {
    const bad = { name: ' ', phone: '', rateFrontalMinor: -1, rateOnlineMinor: 1e17, login };
    await expect(catalog.rpc.createInstructor(anyone(), bad)).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'name', message: 'is required' },
        { field: 'phone', message: 'is required' },
        { field: 'rateFrontalMinor' },
        { field: 'rateOnlineMinor' },
      ],
    });
    expect(provision).not.toHaveBeenCalled();
  });

  it('change in what is given, and tell what they were before', async () => {
    const context = anyone();
    const { instructor } = await catalog.rpc.createInstructor(context, dana);
    const id = instructor?.id ?? '';
    const change = { id, rateFrontalMinor: 13_000, isActive: false, clear: ['notes', 'ratePrivateMinor'] };
    const { instructor: changed } = await catalog.rpc.updateInstructor(context, { ...change, expectedVersion: 1 });
    expect(changed).toMatchObject({ name: dana.name, rateFrontalMinor: 13_000, isActive: false, version: 2 });
    expect([changed?.notes, changed?.ratePrivateMinor]).toEqual([undefined, undefined]);
    expect((await catalog.awaitEvent('instructor.updated', id)).data).toMatchObject({
      before: { rateFrontalMinor: 12_000, version: 1 },
      after: { rateFrontalMinor: 13_000, version: 2 },
    });
    await expect(catalog.rpc.updateInstructor(context, { id, name: 'x', expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
    await expect(catalog.rpc.updateInstructor(context, { id, clear: ['phone'] })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'phone' }],
    });
  });

  it('cannot be given somebody else’s login by an update', async () => {
    const context = anyone();
    const { instructor } = await catalog.rpc.createInstructor(context, dana);
    const id = instructor?.id ?? '';
    await expect(catalog.rpc.updateInstructor(context, { id, clear: ['userId'] })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'userId' }],
    });
  });

  it('are found by any part of name, e-mail or phone, however that is written', async () => {
    const context = anyone();
    await catalog.rpc.createInstructor(context, dana);
    await catalog.rpc.createInstructor(context, { name: 'אבי כהן', phone: '+972 54 765 4321', isActive: false });
    const names = async (request: object) =>
      (await catalog.rpc.listInstructors(context, request)).instructors.map(({ name }) => name);
    expect(await names({ search: 'לוי' })).toEqual([dana.name]);
    expect(await names({ search: 'DANA@' })).toEqual([dana.name]);
    expect(await names({ search: '0521234567' })).toEqual([dana.name]);
    expect(await names({ search: '052-123' })).toEqual([dana.name]);
    expect(await names({ search: '054-765' })).toEqual(['אבי כהן']);
    expect(await names({ isActive: false })).toEqual(['אבי כהן']);
    expect(await names({ page: { sortBy: 'name' } })).toEqual(['אבי כהן', dana.name]);
  });

  it('are given by id to whoever copies them, and to nobody of another organization', async () => {
    const context = anyone();
    const { instructor } = await catalog.rpc.createInstructor(context, dana);
    const id = instructor?.id ?? '';
    const ids = [id, randomUUID()];
    expect((await catalog.rpc.batchGetInstructors(context, { ids })).instructors).toEqual([instructor]);
    const elsewhere = anyone();
    expect((await catalog.rpc.batchGetInstructors(elsewhere, { ids })).instructors).toEqual([]);
    const hidden = { category: 'not_found', slug: 'instructor.not_found' };
    await expect(catalog.rpc.getInstructor(elsewhere, { id })).rejects.toMatchObject(hidden);
    await expect(catalog.rpc.updateInstructor(elsewhere, { id, name: 'x' })).rejects.toMatchObject(hidden);
    expect((await catalog.rpc.listInstructors(elsewhere, {})).total).toBe(0);
  });
});

describe('an instructor with a login', () => {
  it('gets a user, who is let in once the instructor is there', async () => {
    const context = anyone();
    activate.mockImplementation(async (_, { id }) => {
      // By now the instructor can be read: the order is the point.
      expect((await catalog.rpc.listInstructors(context, {})).total).toBe(1);
      return { user: { id, status: 'active' } };
    });
    const { instructor } = await catalog.rpc.createInstructor(context, { ...dana, login });
    expect(instructor?.userId).toBe('user-of-dana@example.com');
    expect(provision).toHaveBeenCalledTimes(1);
    expect(provision.mock.calls[0]?.[1]).toMatchObject({
      instructorId: instructor?.id,
      email: dana.email,
      name: dana.name,
      password: login.password,
    });
    expect(provision.mock.calls[0]?.[0].organization.id).toBe(context.organization.id);
    expect(activate.mock.calls.map(([, request]) => request.id)).toEqual([instructor?.userId]);
  });

  it('needs an e-mail address', async () => {
    const { email: _, ...nameless } = dana;
    await expect(catalog.rpc.createInstructor(anyone(), { ...nameless, login })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'email' }],
    });
    expect(provision).not.toHaveBeenCalled();
  });

  it('is refused altogether where the e-mail address is taken: no instructor, no event', async () => {
    const context = anyone();
    provision.mockRejectedValue(conflict('user.email_taken', 'This e-mail address is taken'));
    await expect(catalog.rpc.createInstructor(context, { ...dana, login })).rejects.toMatchObject({
      category: 'conflict',
      slug: 'user.email_taken',
    });
    expect((await catalog.rpc.listInstructors(context, {})).total).toBe(0);
    expect(activate).not.toHaveBeenCalled();
    expect(catalog.published.filter(({ organizationid }) => organizationid === context.organization.id)).toEqual([]);
  });

  it('is refused while identity is away', async () => {
    const context = anyone();
    provision.mockRejectedValue(unavailable('identity.unavailable', 'identity is away'));
    await expect(catalog.rpc.createInstructor(context, { ...dana, login })).rejects.toMatchObject({
      category: 'unavailable',
    });
    expect((await catalog.rpc.listInstructors(context, {})).total).toBe(0);
  });

  it('is there though letting them in fails: the event that tells of them does it a moment later', async () => {
    const context = anyone();
    activate.mockRejectedValue(unavailable('identity.unavailable', 'identity is away'));
    const { instructor } = await catalog.rpc.createInstructor(context, { ...dana, login });
    expect(instructor).toMatchObject({ name: dana.name, userId: 'user-of-dana@example.com' });
    const event = await catalog.awaitEvent('instructor.created', instructor?.id);
    expect(event.data.after).toMatchObject({ userId: 'user-of-dana@example.com' });
  });

  it('never has the password in an answer or an event', async () => {
    const context = anyone();
    const answer = await catalog.rpc.createInstructor(context, { ...dana, login });
    const event = await catalog.awaitEvent('instructor.created', answer.instructor?.id);
    expect(JSON.stringify([answer, event])).not.toContain(login.password);
  });
});
