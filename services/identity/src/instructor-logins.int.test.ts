import { randomUUID } from 'node:crypto';
import type { InstructorState } from '@roster/contracts';
import { Database, unavailable } from '@roster/service-kit';
import {
  engines,
  eventOf,
  instructor,
  manager,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { identityService } from './service';

const password = 'first password';
const haitech = testOrganization({ id: 'haitech' });
const asManager = () => testContext(haitech, manager());
const clock = { at: Date.now(), now: () => new Date(clock.at) };

/** What catalog would answer: the instructors that there are, or that it is away. */
const catalog = { there: new Map<string, InstructorState>(), down: false };

let service: TestService<'identity'>;
beforeAll(async () => {
  service = await startTestService(identityService(), {
    config: { ROSTER_ADMIN_EMAIL: 'admin@example.com', ROSTER_ADMIN_PASSWORD: 'correct horse battery' },
    clock,
    peers: {
      catalog: {
        BatchGetInstructors: (_context, { ids }) => {
          if (catalog.down) return Promise.reject(unavailable('catalog.unavailable', 'catalog is away'));
          return Promise.resolve({ instructors: ids.flatMap((id) => catalog.there.get(id) ?? []) });
        },
      },
    },
  });
});
afterAll(() => service.stop());
afterEach(() => {
  catalog.down = false;
});

interface Wanted {
  instructorId?: string;
  email?: string;
  password?: string;
  name?: string;
}

async function provision(wanted: Wanted = {}) {
  const request = {
    instructorId: randomUUID(),
    email: `${randomUUID()}@example.com`,
    password,
    name: 'Dana',
    ...wanted,
  };
  const { user } = await service.rpc.provisionInstructorLogin(asManager(), request);
  if (!user) throw new Error('no user');
  return { ...user, instructorId: request.instructorId };
}

const login = (email: string, secret = password) =>
  service.rpc.login(testContext(haitech, { kind: 'anonymous' }), {
    email,
    password: secret,
    address: '',
    userAgent: '',
  });
const statusOf = async (id: string) => (await service.rpc.getUser(asManager(), { id })).user?.status;
const refused = { slug: 'login.refused' };
const taken = { category: 'conflict', slug: 'user.email_taken', fields: [{ field: 'email', message: 'is taken' }] };

type Login = Awaited<ReturnType<typeof provision>>;

function state({ instructorId, id }: Login, version: number, changes: Partial<InstructorState> = {}): InstructorState {
  const at = new Date(clock.at + version).toISOString();
  const facts = { id: instructorId, organizationId: 'haitech', version, createdAt: at, updatedAt: at };
  return { ...facts, name: 'Dana', phone: '050-1234567', isActive: true, userId: id, ...changes };
}

const created = (user: Login, changes?: Partial<InstructorState>) =>
  eventOf('haitech', 'instructor.created', { after: state(user, 1, changes) });
const updated = (user: Login, version: number, before: Partial<InstructorState>, after: Partial<InstructorState>) =>
  eventOf('haitech', 'instructor.updated', {
    before: state(user, version - 1, before),
    after: state(user, version, after),
  });

async function activeLogin(): Promise<Login> {
  const user = await provision();
  await service.deliver(created(user));
  return user;
}

describe('the login of an instructor', () => {
  it('is provisional, and no way in, until it is activated', async () => {
    const user = await provision({ email: ' Dana.Levi@Example.com ' });
    expect(user).toMatchObject({
      email: 'dana.levi@example.com',
      role: 'instructor',
      status: 'provisional',
      version: 1,
    });
    await expect(login(user.email)).rejects.toMatchObject(refused);
    const context = asManager();
    expect((await service.rpc.activateUser(context, { id: user.id })).user).toMatchObject({
      status: 'active',
      version: 2,
    });
    expect(context.wrote.get(`user/${user.id}`)).toBe(2);
    expect((await login(user.email)).user).toMatchObject({ instructorId: user.instructorId });
    expect((await service.rpc.activateUser(asManager(), { id: user.id })).user).toMatchObject({
      status: 'active',
      version: 2,
    });
  });

  it('is told of by events that hold no password and no hash', async () => {
    const user = await provision();
    await service.rpc.activateUser(asManager(), { id: user.id });
    const event = await service.awaitEvent('user.created', user.id);
    await service.awaitEvent('user.updated', user.id);
    expect(event).toMatchObject({
      organizationid: 'haitech',
      data: { after: { email: user.email, status: 'provisional' } },
    });
    const told = JSON.stringify(service.published);
    for (const secret of ['argon2', 'assword', password]) expect(told).not.toContain(secret);
    const stored = await everythingStored();
    expect(stored).toContain('$argon2id$');
    expect(stored).not.toContain(password);
  });

  it('names every bad field', async () => {
    await expect(provision({ email: 'dana', password: '12345', name: ' ', instructorId: '' })).rejects.toMatchObject({
      category: 'invalid',
      fields: ['instructorId', 'name', 'email', 'password'].map((field) => ({ field, message: expect.any(String) })),
    });
  });

  it('is made and activated by managers and services only', async () => {
    const user = await provision();
    const request = { instructorId: randomUUID(), email: `${randomUUID()}@example.com`, password, name: 'Dana' };
    for (const principal of [instructor(randomUUID()), { kind: 'anonymous' as const }]) {
      const context = testContext(haitech, principal);
      await expect(service.rpc.provisionInstructorLogin(context, request)).rejects.toMatchObject({
        category: 'forbidden',
      });
      await expect(service.rpc.activateUser(context, { id: user.id })).rejects.toMatchObject({ category: 'forbidden' });
    }
    const roster = testContext(haitech, { kind: 'service', name: 'catalog' });
    await service.rpc.provisionInstructorLogin(roster, request);
  });

  it('is not found by another organization, whose people may have the same address', async () => {
    const user = await provision();
    const elsewhere = testContext(testOrganization(), manager());
    await expect(service.rpc.activateUser(elsewhere, { id: user.id })).rejects.toMatchObject({ category: 'not_found' });
    const request = { instructorId: randomUUID(), email: user.email, password, name: 'Somebody else' };
    expect((await service.rpc.provisionInstructorLogin(elsewhere, request)).user?.id).not.toBe(user.id);
  });
});

describe('an address that somebody has', () => {
  it('is refused in whatever case it is written', async () => {
    await expect(provision({ email: 'ADMIN@example.COM' })).rejects.toMatchObject(taken);
    const user = await provision();
    await expect(provision({ email: user.email.toUpperCase() })).rejects.toMatchObject(taken);
  });

  it('is given to one of many who ask for it at once', async () => {
    const email = `${randomUUID()}@example.com`;
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => provision({ email })));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of asked) if (answer.status === 'rejected') expect(answer.reason).toMatchObject(taken);
  });

  it('is given again to the same instructor, with the newer password, while nothing has come of it', async () => {
    const user = await provision();
    const again = await provision({ instructorId: user.instructorId, email: user.email, password: 'second password' });
    expect(again.id).toBe(user.id);
    await service.rpc.activateUser(asManager(), { id: user.id });
    await login(user.email, 'second password');
    await expect(login(user.email)).rejects.toMatchObject(refused);
    await expect(provision({ instructorId: user.instructorId, email: user.email })).rejects.toMatchObject(taken);
  });

  it('is taken over after a minute where the instructor never came to be, by a user of its own', async () => {
    const lost = await provision();
    clock.at += 59_000;
    await expect(provision({ email: lost.email })).rejects.toMatchObject(taken);
    clock.at += 2_000;
    const user = await provision({ email: lost.email, password: 'second password' });
    expect(user.id).not.toBe(lost.id);
    await service.awaitEvent('user.deleted', lost.id);
    await service.deliver(created(lost), created(user));
    await expect(service.rpc.activateUser(asManager(), { id: lost.id })).rejects.toMatchObject({
      category: 'not_found',
    });
    expect(await statusOf(user.id)).toBe('active');
    await login(user.email, 'second password');
  });

  it('stays with an instructor who is there, though the news of them is late', async () => {
    const user = await provision();
    catalog.there.set(user.instructorId, state(user, 1));
    clock.at += 3_600_000;
    await expect(provision({ email: user.email })).rejects.toMatchObject(taken);
    await service.deliver(created(user));
    expect(await statusOf(user.id)).toBe('active');
  });

  it('is not taken over on a guess while catalog is away', async () => {
    const user = await provision();
    catalog.down = true;
    clock.at += 61_000;
    await expect(provision({ email: user.email })).rejects.toMatchObject({ category: 'unavailable' });
    expect(await statusOf(user.id)).toBe('provisional');
  });
});

describe('the news of an instructor', () => {
  it('activates their login, once', async () => {
    const user = await provision();
    const event = created(user);
    await service.deliver(event);
    await service.deliver(event);
    await service.rpc.activateUser(asManager(), { id: user.id });
    expect((await service.rpc.getUser(asManager(), { id: user.id })).user).toMatchObject({
      status: 'active',
      version: 2,
    });
  });

  it('closes the login and ends its sessions when they stop, and opens it when they come back', async () => {
    const user = await activeLogin();
    const refreshToken = (await login(user.email)).session?.refreshToken ?? '';
    const stops = updated(user, 2, { isActive: true }, { isActive: false });
    await service.deliver(stops);
    await service.deliver(stops);
    await expect(login(user.email)).rejects.toMatchObject(refused);
    const refresh = service.rpc.refreshSession(testContext(haitech, { kind: 'anonymous' }), { refreshToken });
    await expect(refresh).rejects.toMatchObject({ slug: 'session.ended' });
    expect((await service.rpc.activateUser(asManager(), { id: user.id })).user?.status).toBe('inactive');

    await service.deliver(updated(user, 3, { isActive: false }, { isActive: true }));
    await login(user.email);
    expect((await service.rpc.getUser(asManager(), { id: user.id })).user).toMatchObject({
      status: 'active',
      version: 4,
    });
  });

  it('that comes again later than newer news changes nothing, nor ends a session', async () => {
    const user = await activeLogin();
    const stops = updated(user, 2, { isActive: true }, { isActive: false });
    const returns = updated(user, 3, { isActive: false }, { isActive: true });
    await service.deliver(stops, returns);
    const refreshToken = (await login(user.email)).session?.refreshToken ?? '';
    await service.deliver(stops);
    expect(await statusOf(user.id)).toBe('active');
    await service.rpc.refreshSession(testContext(haitech, { kind: 'anonymous' }), { refreshToken });
  });

  it('closes the login for good when they are removed', async () => {
    const user = await activeLogin();
    const deletedAt = new Date(clock.at).toISOString();
    await service.deliver(
      eventOf('haitech', 'instructor.deleted', { before: state(user, 1), after: state(user, 2, { deletedAt }) }),
    );
    await service.deliver(created(user));
    expect(await statusOf(user.id)).toBe('inactive');
  });

  it('of a new name, or of one without a login, is nothing to a login', async () => {
    const user = await activeLogin();
    await service.deliver(updated(user, 2, { name: 'Dana' }, { name: 'Dana Levi' }));
    await service.deliver(created(await provision(), { userId: undefined }));
    expect((await service.rpc.getUser(asManager(), { id: user.id })).user?.version).toBe(2);
    expect(await service.service.deadLetters.count()).toBe(0);
  });

  it('makes a login inactive where the instructor starts out inactive', async () => {
    const user = await provision();
    await service.deliver(created(user, { isActive: false }));
    expect(await statusOf(user.id)).toBe('inactive');
  });
});

/** Every document of the service's database, as text. */
async function everythingStored(): Promise<string> {
  const database = await Database.connect(engines().mongoUrl, `${service.databasePrefix}identity`);
  try {
    const collections = ['users', 'credentials', 'outbox', 'sessions', 'signing_keys'];
    const found = collections.map((name) => database.connection.collection(name).find({}).toArray());
    return JSON.stringify(await Promise.all(found));
  } finally {
    await database.close();
  }
}
