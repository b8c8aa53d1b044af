import { randomUUID } from 'node:crypto';
import type { InstructorState } from '@roster/contracts';
import type { Principal } from '@roster/service-kit';
import {
  admin,
  eventOf,
  instructor,
  manager,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { decode } from 'jsonwebtoken';
import { identityService } from './service';

const password = 'correct horse battery';
const working: InstructorState = {
  id: randomUUID(),
  organizationId: '',
  version: 1,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
  name: 'Dana',
  phone: '050-1234567',
  isActive: true,
};
const catalog = new Map([[working.id, working]]);

let service: TestService<'identity'>;
beforeAll(async () => {
  service = await startTestService(identityService(), {
    config: { ROSTER_ADMIN_EMAIL: 'admin@example.com', ROSTER_ADMIN_PASSWORD: password },
    peers: {
      catalog: {
        BatchGetInstructors: (_context, { ids }) =>
          Promise.resolve({ instructors: ids.flatMap((id) => catalog.get(id) ?? []) }),
      },
    },
  });
});
afterAll(() => service.stop());

let organization = testOrganization();
beforeEach(() => {
  organization = testOrganization();
});
const as = (principal: Principal = admin()) => testContext(organization, principal);

interface Wanted {
  email?: string;
  name?: string;
  role?: string;
  password?: string;
  instructorId?: string;
}

async function create(wanted: Wanted = {}) {
  const request = { email: `${randomUUID()}@example.com`, name: 'Noa', role: 'manager', password, ...wanted };
  const { user } = await service.rpc.createUser(as(), request);
  if (!user) throw new Error('no user');
  return user;
}

async function login(email: string, secret = password) {
  const attempt = { email, password: secret, address: '', userAgent: '' };
  const { session } = await service.rpc.login(as({ kind: 'anonymous' }), attempt);
  const {
    sub: id,
    role,
    sid: sessionId,
  } = decode(session?.accessToken ?? '') as {
    sub: string;
    role: 'admin';
    sid: string;
  };
  const principal: Principal = { kind: 'user', id, role, sessionId };
  return { principal, refreshToken: session?.refreshToken ?? '' };
}

const refresh = (refreshToken: string) => service.rpc.refreshSession(as({ kind: 'anonymous' }), { refreshToken });
const refused = { slug: 'login.refused' };
const ended = { slug: 'session.ended' };

describe('a user whom an administrator makes', () => {
  it.each(['admin', 'manager'])('can sign in at once: %s', async (role) => {
    const user = await create({ email: 'Noa@Example.com ', name: ' Noa ', role });
    expect(user).toMatchObject({ email: 'noa@example.com', name: 'Noa', role, status: 'active', version: 1 });
    expect((await login('noa@example.com')).principal).toMatchObject({ id: user.id, role });
    const { data } = await service.awaitEvent('user.created', user.id);
    expect(JSON.stringify(data)).not.toContain(password);
  });

  it('is an instructor only with an instructor who works and has no other login', async () => {
    const user = await create({ role: 'instructor', instructorId: working.id });
    expect(user).toMatchObject({ role: 'instructor', instructorId: working.id });
    await expect(create({ role: 'instructor', instructorId: working.id })).rejects.toMatchObject({
      category: 'conflict',
      slug: 'user.instructor_taken',
      fields: [{ field: 'instructorId' }],
    });
    const wrong = { category: 'invalid', fields: [{ field: 'instructorId' }] };
    await expect(create({ role: 'instructor' })).rejects.toMatchObject(wrong);
    await expect(create({ role: 'instructor', instructorId: randomUUID() })).rejects.toMatchObject(wrong);
    await expect(create({ role: 'manager', instructorId: working.id })).rejects.toMatchObject(wrong);
  });

  it.each([
    ['email', { email: 'nobody' }],
    ['name', { name: '' }],
    ['role', { role: 'client' }],
    ['role', { role: '' }],
    ['password', { password: '12345' }],
  ])('needs a proper %s', async (field, wanted) => {
    await expect(create(wanted)).rejects.toMatchObject({ category: 'invalid', fields: [{ field }] });
  });

  it('has an e-mail address that nobody else has, whatever its case; simultaneous ones too', async () => {
    await create({ email: 'noa@example.com' });
    await expect(create({ email: 'NOA@example.com' })).rejects.toMatchObject({ slug: 'user.email_taken' });
    const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => create({ email: 'tal@example.com' })));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const other = testContext(testOrganization(), admin());
    const request = { email: 'noa@example.com', name: 'Noa', role: 'manager', password };
    await expect(service.rpc.createUser(other, request)).resolves.toMatchObject({ user: { status: 'active' } });
  });
});

describe('the list of users', () => {
  it('is searched, filtered, sorted and paged, with an exact total', async () => {
    await create({ name: 'נועה לוי', role: 'admin', email: 'noa@example.com' });
    const { id } = await create({ name: 'Tal', email: 'tal@levi.example' });
    await create({ name: 'Adi', email: 'adi@example.com' });
    const list = async (request: object) => {
      const { users, total } = await service.rpc.listUsers(as(), request);
      return [users.map(({ name }) => name), total];
    };
    expect(await list({})).toEqual([['נועה לוי', 'Tal', 'Adi'], 3]);
    expect(await list({ page: { limit: 2, sortBy: 'name' } })).toEqual([['Adi', 'Tal'], 3]);
    expect(await list({ page: { sortBy: 'email', descending: true } })).toEqual([['Tal', 'נועה לוי', 'Adi'], 3]);
    expect(await list({ search: 'לוי' })).toEqual([['נועה לוי'], 1]);
    expect(await list({ search: 'levi' })).toEqual([['Tal'], 1]);
    expect(await list({ role: 'manager' })).toEqual([['Tal', 'Adi'], 2]);
    await service.rpc.deactivateUser(as(), { id });
    expect(await list({ role: 'manager', status: 'active' })).toEqual([['Adi'], 1]);
    expect(await list({ status: 'inactive' })).toEqual([['Tal'], 1]);
    await expect(list({ role: 'king' })).rejects.toMatchObject({ fields: [{ field: 'role' }] });
  });
});

describe('a change of a user', () => {
  it('of name and e-mail leaves them signed in', async () => {
    const { id, email } = await create();
    const { refreshToken } = await login(email);
    const { user } = await service.rpc.updateUser(as(), {
      id,
      name: 'Noa B',
      email: 'NB@example.com',
      expectedVersion: 1,
    });
    expect(user).toMatchObject({ name: 'Noa B', email: 'nb@example.com', version: 2 });
    await refresh(refreshToken);
    await expect(login(email)).rejects.toMatchObject(refused);
    await login('nb@example.com');
    await expect(service.rpc.updateUser(as(), { id, name: 'X', expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
    expect((await service.rpc.updateUser(as(), { id, name: 'Noa B' })).user?.version).toBe(2);
  });

  it('of the role ends their sessions, whose tokens say otherwise', async () => {
    const { id, email } = await create();
    const { refreshToken } = await login(email);
    expect((await service.rpc.updateUser(as(), { id, role: 'admin' })).user?.role).toBe('admin');
    await expect(refresh(refreshToken)).rejects.toMatchObject(ended);
  });

  it('of the password ends their sessions, and says when it was, never what', async () => {
    const { id, email } = await create();
    const { refreshToken } = await login(email);
    const { user } = await service.rpc.updateUser(as(), { id, password: 'a new password' });
    expect(user?.passwordChangedAt).toEqual(expect.any(String));
    await expect(refresh(refreshToken)).rejects.toMatchObject(ended);
    await expect(login(email)).rejects.toMatchObject(refused);
    await login(email, 'a new password');
    const { data } = await service.awaitEvent('user.updated', id);
    expect(data.after).toMatchObject({ passwordChangedAt: user?.passwordChangedAt });
    expect(JSON.stringify(service.published)).not.toContain('a new password');
  });

  it('by an administrator of themselves leaves them signed in where they are', async () => {
    const { id, email } = await create({ role: 'admin' });
    const here = await login(email);
    const elsewhere = await login(email);
    await service.rpc.updateUser(as(here.principal), { id, password: 'a new password' });
    await refresh(here.refreshToken);
    await expect(refresh(elsewhere.refreshToken)).rejects.toMatchObject(ended);
  });

  it('to an address of somebody else is refused', async () => {
    const { email } = await create();
    const { id } = await create();
    await expect(service.rpc.updateUser(as(), { id, email })).rejects.toMatchObject({ slug: 'user.email_taken' });
  });

  it.each([
    ['role', { role: 'client' }],
    ['status', { status: 'provisional' }],
    ['password', { password: '1' }],
    ['email', { email: '' }],
    ['instructorId', { role: 'instructor' }],
  ])('to a wrong %s is refused', async (field, change) => {
    const { id } = await create();
    await expect(service.rpc.updateUser(as(), { id, ...change })).rejects.toMatchObject({ fields: [{ field }] });
  });
});

describe('a login that an administrator closes', () => {
  it('is out, and comes back only when an administrator opens it', async () => {
    const { id, email } = await create();
    const { refreshToken } = await login(email);
    const { user } = await service.rpc.deactivateUser(as(), { id });
    expect(user).toMatchObject({ status: 'inactive', deactivatedAt: expect.any(String) });
    await expect(refresh(refreshToken)).rejects.toMatchObject(ended);
    await expect(login(email)).rejects.toMatchObject(refused);
    expect((await service.rpc.deactivateUser(as(), { id })).user?.version).toBe(user?.version);
    const opened = await service.rpc.updateUser(as(), { id, status: 'active' });
    expect(opened.user?.deactivatedAt).toBeUndefined();
    await login(email);
  });

  it('stays closed when the instructor comes back, and follows the instructor otherwise', async () => {
    const dana = { ...working, id: randomUUID(), organizationId: organization.id };
    catalog.set(dana.id, dana);
    await service.rpc.createUser(testContext({ ...organization, id: 'haitech' }, admin()), {
      email: `${dana.id}@example.com`,
      name: 'Dana',
      role: 'instructor',
      password,
      instructorId: dana.id,
    });
    organization = testOrganization({ id: 'haitech' });
    const { users } = await service.rpc.listUsers(as(), { search: dana.id.slice(0, 13) });
    const [{ id = '' } = {}] = users;
    const status = async () => (await service.rpc.getUser(as(), { id })).user?.status;
    const told = (version: number, isActive: boolean) => {
      const after = { ...dana, version, isActive };
      return service.deliver(
        eventOf('haitech', 'instructor.updated', {
          before: { ...after, version: version - 1, isActive: !isActive },
          after,
        }),
      );
    };
    await told(2, false);
    expect(await status()).toBe('inactive');
    await told(3, true);
    expect(await status()).toBe('active');
    await service.rpc.deactivateUser(as(), { id });
    await told(4, false);
    await told(5, true);
    expect(await status()).toBe('inactive');
  });
});

describe('the last active administrator', () => {
  const last = { category: 'conflict', slug: 'user.last_admin' };

  it('can be neither closed nor made anything else, until there is another', async () => {
    const { id, email } = await create({ role: 'admin' });
    const { id: otherId } = await create({ role: 'admin' });
    await service.rpc.deactivateUser(as(), { id: otherId });
    await expect(service.rpc.deactivateUser(as(), { id })).rejects.toMatchObject(last);
    await expect(service.rpc.updateUser(as(), { id, status: 'inactive' })).rejects.toMatchObject(last);
    await expect(service.rpc.updateUser(as(), { id, role: 'manager' })).rejects.toMatchObject(last);
    await login(email);
    await service.rpc.updateUser(as(), { id, name: 'Still here' });
    await service.rpc.updateUser(as(), { id: otherId, status: 'active' });
    await service.rpc.updateUser(as(), { id, role: 'manager' });
    await expect(service.rpc.deactivateUser(as(), { id: otherId })).rejects.toMatchObject(last);
  });

  it('is left however many close each other at once, on two replicas', async () => {
    const replica = await startTestService(identityService(), {
      config: { ROSTER_ADMIN_EMAIL: 'admin@example.com', ROSTER_ADMIN_PASSWORD: password },
      databasePrefix: service.databasePrefix,
    });
    try {
      for (let round = 0; round < 4; round++) {
        organization = testOrganization();
        const admins = [];
        for (let n = 0; n < 4; n++) admins.push(await create({ role: 'admin' }));
        const attempts = await Promise.allSettled(
          admins.map(({ id }, n) =>
            n % 2 === 0
              ? service.rpc.deactivateUser(as(), { id })
              : replica.rpc.updateUser(as(), { id, role: 'manager' }),
          ),
        );
        const failed = attempts.filter((attempt) => attempt.status === 'rejected');
        expect(failed).toEqual([expect.objectContaining({ reason: expect.objectContaining(last) })]);
        expect((await service.rpc.listUsers(as(), { role: 'admin', status: 'active' })).total).toBe(1);
      }
    } finally {
      await replica.stop();
    }
  });
});

describe('who is no administrator of the organization', () => {
  it.each<[string, Principal]>([
    ['a manager', manager()],
    ['an instructor', instructor('i')],
    ['an API key that may do everything', { kind: 'api_key', id: 'k', scopes: ['*'] }],
  ])('may neither see nor change its users: %s', async (_who, principal) => {
    const { id } = await create();
    const refusal = { category: 'forbidden', slug: 'administrators.only' };
    const wanted = { email: 'me@example.com', name: 'Me', role: 'admin', password };
    await expect(service.rpc.listUsers(as(principal), {})).rejects.toMatchObject(refusal);
    await expect(service.rpc.createUser(as(principal), wanted)).rejects.toMatchObject(refusal);
    await expect(service.rpc.updateUser(as(principal), { id, role: 'admin' })).rejects.toMatchObject(refusal);
    await expect(service.rpc.deactivateUser(as(principal), { id })).rejects.toMatchObject(refusal);
  });

  it('finds none of its users: another organization', async () => {
    const { id } = await create();
    const stranger = testContext(testOrganization(), admin());
    await expect(service.rpc.getUser(stranger, { id })).rejects.toMatchObject({ category: 'not_found' });
    await expect(service.rpc.updateUser(stranger, { id, name: 'X' })).rejects.toMatchObject({ category: 'not_found' });
    await expect(service.rpc.deactivateUser(stranger, { id })).rejects.toMatchObject({ category: 'not_found' });
    expect((await service.rpc.listUsers(stranger, {})).total).toBe(0);
  });
});
