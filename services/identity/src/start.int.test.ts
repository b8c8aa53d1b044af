import { randomBytes, randomUUID } from 'node:crypto';
import { Database, type InProcessBus, parseConfig, type SecretList } from '@roster/service-kit';
import { engines, startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { decode } from 'jsonwebtoken';
import type { FirstAdministrator } from './app/first-administrator';
import { identitySettings } from './config';
import type { OrganizationSetup } from './domain/default-organizations';
import { identityService } from './service';

const email = 'admin@example.com';
const day = 24 * 3600 * 1000;
const haitech = testOrganization({ id: 'haitech' });
const anonymous = () => testContext(haitech, { kind: 'anonymous' });
const newPrefix = () => `t${randomBytes(5).toString('hex')}_`;

const secretKey = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

interface Start {
  databasePrefix: string;
  secretKeys?: SecretList;
  keysSince?: Date;
  password?: string;
  as?: string;
  clock?: { now(): Date };
  bus?: InProcessBus;
  organizations?: OrganizationSetup[];
}

const running = new Set<TestService<'identity'>>();
const announced: FirstAdministrator[] = [];
beforeEach(() => {
  announced.splice(0);
});
afterEach(async () => {
  for (const service of running) await service.stop();
  running.clear();
});

async function start({
  databasePrefix,
  password,
  as = email,
  clock,
  bus,
  organizations = [],
  secretKeys,
  keysSince,
}: Start): Promise<TestService<'identity'>> {
  const service = await startTestService(
    identityService({ announce: (admin) => announced.push(admin), organizations }),
    {
      config: { ROSTER_ADMIN_EMAIL: as, ROSTER_ADMIN_PASSWORD: password, ROSTER_SIGNING_KEYS_SINCE: keysSince },
      databasePrefix,
      ...(secretKeys ? { secretKeys } : {}),
      ...(clock ? { clock } : {}),
      ...(bus ? { bus } : {}),
    },
  );
  running.add(service);
  return service;
}

async function stop(service: TestService<'identity'>): Promise<void> {
  running.delete(service);
  await service.stop();
}

async function login(service: TestService<'identity'>, password: string, as = email) {
  const { session } = await service.rpc.login(anonymous(), { email: as, password, address: '', userAgent: '' });
  return { accessToken: session?.accessToken ?? '', refreshToken: session?.refreshToken ?? '' };
}

async function publishedKeys(service: TestService<'identity'>): Promise<Record<string, string>[]> {
  const { jwksJson } = await service.rpc.getSigningKeys(anonymous(), {});
  return (JSON.parse(jwksJson) as { keys: Record<string, string>[] }).keys;
}

const keyIdOf = (token: string) => decode(token, { complete: true })?.header.kid;

async function stored(databasePrefix: string, collection: string): Promise<Record<string, unknown>[]> {
  const database = await Database.connect(engines().mongoUrl, `${databasePrefix}identity`);
  try {
    return await database.connection.collection(collection).find({}).toArray();
  } finally {
    await database.close();
  }
}

describe('organizations', () => {
  it('are there from the first start on, for whoever asks and whatever the context', async () => {
    const service = await start({ databasePrefix: newPrefix(), password: 'long enough' });
    const blank = testContext(testOrganization({ id: '-', timeZone: 'UTC' }), { kind: 'anonymous' });
    const { organization } = await service.rpc.getOrganization(blank, { id: 'haitech' });
    expect(organization).toEqual({
      id: 'haitech',
      name: 'HaiTech',
      idStyle: 'uuid',
      timeZone: 'Asia/Jerusalem',
      currency: 'ILS',
      locale: 'he-IL',
      onCancel: 'keep',
      version: 1,
    });
    for (const id of ['nowhere', '', 'haitech/haitech', '../haitech']) {
      await expect(service.rpc.getOrganization(blank, { id })).rejects.toMatchObject({
        category: 'not_found',
        slug: 'organization.not_found',
      });
    }
  });

  it('are announced to the other services, once', async () => {
    const databasePrefix = newPrefix();
    const service = await start({ databasePrefix, password: 'long enough' });
    const event = await service.awaitEvent('organization.updated', 'haitech');
    expect(event).toMatchObject({ organizationid: 'haitech', data: { after: { idStyle: 'uuid', version: 1 } } });
    await stop(service);
    await start({ databasePrefix, password: 'long enough' });
    const rows = await stored(databasePrefix, 'outbox');
    expect(rows.filter((row) => String(row.event).includes('organization.updated'))).toHaveLength(1);
  });
});

describe("a deployment's own organizations", () => {
  const own: OrganizationSetup = {
    id: 'conservatory',
    name: 'Conservatory',
    idStyle: 'uuid',
    timeZone: 'Europe/London',
    currency: 'GBP',
    locale: 'en-GB',
    onCancel: 'extend',
  };

  it('stand beside the default ones, each with the same first administrator', async () => {
    const databasePrefix = newPrefix();
    const service = await start({ databasePrefix, organizations: [own] });
    const { organization } = await service.rpc.getOrganization(anonymous(), { id: 'conservatory' });
    expect(organization).toEqual({ ...own, version: 1 });
    const [first, second] = announced;
    expect([first?.organization, second?.organization]).toEqual(['haitech', 'conservatory']);
    expect(second?.password).toBe(first?.password);
    const there = testContext(testOrganization(own), { kind: 'anonymous' });
    const attempt = { email, password: first?.password ?? '', address: '', userAgent: '' };
    const { user } = await service.rpc.login(there, attempt);
    expect((await service.rpc.login(anonymous(), attempt)).user?.id).not.toBe(user?.id);
  });

  it('may take the place of a default one, and have ids that fit into keys and headers', async () => {
    const service = await start({ databasePrefix: newPrefix(), organizations: [{ ...own, id: 'haitech' }] });
    expect((await service.rpc.getOrganization(anonymous(), { id: 'haitech' })).organization).toMatchObject({
      name: 'Conservatory',
    });
    expect(announced).toHaveLength(1);
    for (const id of ['', 'a/b', 'Capital', '-']) {
      await expect(start({ databasePrefix: newPrefix(), organizations: [{ ...own, id }] })).rejects.toMatchObject({
        cause: { message: expect.stringContaining("cannot be an organization's id") },
      });
    }
  });
});

describe('the first administrator', () => {
  it('gets a strong password, which is announced once and never kept in the clear', async () => {
    const databasePrefix = newPrefix();
    const service = await start({ databasePrefix });
    expect(announced).toEqual([
      { organization: 'haitech', email, password: expect.stringMatching(/^[\w-]{20}$/), generated: true },
    ]);
    const password = announced[0]?.password ?? '';
    await login(service, password);
    await stop(service);

    const again = await start({ databasePrefix });
    expect(announced).toHaveLength(1);
    await login(again, password);
    for (const collection of ['users', 'credentials', 'outbox', 'sessions']) {
      expect(JSON.stringify(await stored(databasePrefix, collection))).not.toContain(password);
    }
  });

  it('takes e-mail and password from the settings; changing these later changes nothing', async () => {
    const databasePrefix = newPrefix();
    await stop(await start({ databasePrefix, password: 'from the settings' }));
    expect(announced).toEqual([{ organization: 'haitech', email, password: 'from the settings', generated: false }]);
    const service = await start({ databasePrefix, password: 'another password', as: 'other@example.com' });
    expect(announced).toHaveLength(1);
    await login(service, 'from the settings');
    await expect(login(service, 'another password')).rejects.toMatchObject({ slug: 'login.refused' });
    await expect(login(service, 'another password', 'other@example.com')).rejects.toMatchObject({
      slug: 'login.refused',
    });
    expect(await stored(databasePrefix, 'users')).toHaveLength(1);
  });
});

describe('replicas that start at once', () => {
  it('end with one organization, one administrator who was announced once, and the same keys', async () => {
    for (let round = 0; round < 3; round++) {
      announced.splice(0);
      const databasePrefix = newPrefix();
      const [one, two] = await Promise.all([start({ databasePrefix }), start({ databasePrefix })]);
      expect(announced).toHaveLength(1);
      expect(await stored(databasePrefix, 'users')).toHaveLength(1);
      expect(await stored(databasePrefix, 'organizations')).toHaveLength(1);
      const keys = await publishedKeys(one);
      expect(keys).toHaveLength(1);
      expect(await publishedKeys(two)).toEqual(keys);
      const password = announced[0]?.password ?? '';
      const ofOne = await login(one, password);
      const ofTwo = await login(two, password);
      await one.rpc.refreshSession(anonymous(), { refreshToken: ofTwo.refreshToken });
      await two.rpc.refreshSession(anonymous(), { refreshToken: ofOne.refreshToken });
      await stop(one);
      await stop(two);
    }
  });

  it('give one and the same new token to a client that asks both of them at once', async () => {
    const databasePrefix = newPrefix();
    const replicas = [
      await start({ databasePrefix, password: 'long enough' }),
      await start({ databasePrefix, password: 'long enough' }),
    ];
    let { refreshToken } = await login(replicas[0] as TestService<'identity'>, 'long enough');
    for (let round = 0; round < 5; round++) {
      const asked = replicas.flatMap((replica) => [replica, replica, replica]);
      const answers = await Promise.all(asked.map(({ rpc }) => rpc.refreshSession(anonymous(), { refreshToken })));
      const tokens = answers.map(({ session }) => session?.refreshToken ?? '');
      expect(new Set(tokens.map((token) => (decode(token) as { jti: string }).jti)).size).toBe(1);
      refreshToken = tokens[0] ?? '';
    }
  });
});

describe('signing keys', () => {
  it('are published without their private parts, and stored sealed', async () => {
    const databasePrefix = newPrefix();
    const service = await start({ databasePrefix, password: 'long enough' });
    expect(await publishedKeys(service)).toEqual([
      {
        kty: 'RSA',
        n: expect.any(String),
        e: 'AQAB',
        kid: expect.stringMatching(/^[\w-]{43}$/),
        use: 'sig',
        alg: 'RS256',
      },
    ]);
    const text = JSON.stringify(await stored(databasePrefix, 'signing_keys'));
    expect(text).toContain('v1.');
    expect(text).not.toContain('PRIVATE KEY');
  });

  it('survive a restart: tokens from before it are as good as new', async () => {
    const databasePrefix = newPrefix();
    const before = await start({ databasePrefix, password: 'long enough' });
    const { refreshToken } = await login(before, 'long enough');
    const keys = await publishedKeys(before);
    await stop(before);
    const after = await start({ databasePrefix, password: 'long enough' });
    expect(await publishedKeys(after)).toEqual(keys);
    await after.rpc.refreshSession(anonymous(), { refreshToken });
  });

  it('get a successor after ninety days, and stay as long as tokens of theirs may be about', async () => {
    const databasePrefix = newPrefix();
    const clock = { at: Date.now(), now: () => new Date(clock.at) };
    const first = await start({ databasePrefix, password: 'long enough', clock });
    const [old] = await publishedKeys(first);
    clock.at += 89 * day;
    const { refreshToken } = await login(first, 'long enough');
    clock.at += 2 * day;
    // The first replica runs on, with keys that it has read before; it learns of the new one from a token.
    const second = await start({ databasePrefix, password: 'long enough', clock });
    const [newest, ...older] = await publishedKeys(second);
    expect(older).toEqual([old]);
    const renewed = await second.rpc.refreshSession(anonymous(), { refreshToken });
    expect(keyIdOf(renewed.session?.accessToken ?? '')).toBe(newest?.kid);
    expect(keyIdOf(renewed.session?.refreshToken ?? '')).toBe(newest?.kid);
    clock.at += 6_000;
    await first.rpc.refreshSession(anonymous(), { refreshToken: renewed.session?.refreshToken ?? '' });
    clock.at += 31 * day;
    expect(await publishedKeys(second)).toEqual([newest]);
  });

  it('of another secret key stop the start, with the reason', async () => {
    const databasePrefix = newPrefix();
    await stop(await start({ databasePrefix, password: 'long enough' }));
    const config = { ROSTER_ADMIN_EMAIL: email };
    const starting = startTestService(identityService(), { config, databasePrefix, secretKeys: [secretKey(9)] });
    await expect(starting).rejects.toMatchObject({
      message: 'preparation did not start',
      cause: { message: expect.stringContaining('was ROSTER_SECRET_KEY changed?') },
    });
  });
});

describe('another secret key', () => {
  it('takes the place of the first without ending a session, while both settings run side by side', async () => {
    const databasePrefix = newPrefix();
    const [before, after] = [secretKey(1), secretKey(2)];
    const one = await start({ databasePrefix, password: 'long enough', secretKeys: [before, after] });
    const { refreshToken } = await login(one, 'long enough');
    const two = await start({ databasePrefix, secretKeys: [after, before] });
    expect(await publishedKeys(two)).toEqual(await publishedKeys(one));
    // The answer to the first try was lost; the second reaches a replica with the other setting.
    const lost = await one.rpc.refreshSession(anonymous(), { refreshToken });
    const again = await two.rpc.refreshSession(anonymous(), { refreshToken });
    const idOf = (token = ''): unknown => (decode(token) as { jti: string }).jti;
    expect(idOf(again.session?.refreshToken)).toBe(idOf(lost.session?.refreshToken));
    await stop(one);
    await stop(two);

    const three = await start({ databasePrefix, secretKeys: [after] });
    const newest = again.session?.refreshToken ?? '';
    await three.rpc.refreshSession(anonymous(), { refreshToken: newest });
  });
});

describe('signing keys that may be known to others', () => {
  it('are given up with all that they signed, and a successor signs at once', async () => {
    const databasePrefix = newPrefix();
    const clock = { at: Date.now(), now: () => new Date(clock.at) };
    const before = await start({ databasePrefix, password: 'long enough', clock });
    const { refreshToken } = await login(before, 'long enough');
    const [old] = await publishedKeys(before);
    await stop(before);
    clock.at += 60_000;
    const keysSince = clock.now();
    const after = await start({ databasePrefix, clock, keysSince });
    const keys = await publishedKeys(after);
    expect(keys).toHaveLength(1);
    expect(keys).not.toContainEqual(old);
    await expect(after.rpc.refreshSession(anonymous(), { refreshToken })).rejects.toMatchObject({
      slug: 'session.invalid',
    });
    await login(after, 'long enough');
    await stop(after);
    // The setting may stay: the successor is younger than it.
    expect(await publishedKeys(await start({ databasePrefix, clock, keysSince }))).toEqual(keys);
  });

  it('cannot be given up from a day to come', async () => {
    const keysSince = new Date(Date.now() + day);
    await expect(start({ databasePrefix: newPrefix(), keysSince })).rejects.toMatchObject({
      cause: { message: 'ROSTER_SIGNING_KEYS_SINCE: must not lie ahead' },
    });
  });
});

describe('settings', () => {
  const good = {
    MONGODB_URL: 'mongodb://localhost',
    ROSTER_PEER_TOKEN: randomUUID(),
    ROSTER_SECRET_KEY: Buffer.alloc(32).toString('base64'),
  };

  it('have an administrator in them', () => {
    expect(parseConfig(identitySettings, good)).toMatchObject({ ROSTER_ADMIN_EMAIL: 'admin@roster.local' });
    expect(parseConfig(identitySettings, { ...good, ROSTER_ADMIN_EMAIL: 'Boss@Example.com' }).ROSTER_ADMIN_EMAIL).toBe(
      'boss@example.com',
    );
  });

  it.each([
    ['ROSTER_ADMIN_EMAIL', 'nobody', 'must be an e-mail address'],
    ['ROSTER_ADMIN_PASSWORD', '1234567', 'must have at least 8 characters'],
    ['ROSTER_SIGNING_KEYS_SINCE', 'yesterday', 'must be an instant like 2026-11-27T10:00:00Z'],
  ])('that are malformed stop the start: %s', (name, value, message) => {
    expect(() => parseConfig(identitySettings, { ...good, [name]: value })).toThrow(`${name}: ${message}`);
  });
});
