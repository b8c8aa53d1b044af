import { Database, type Principal } from '@roster/service-kit';
import {
  admin,
  engines,
  instructor,
  manager,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { identityService } from './service';

const hour = 3600_000;
const clock = new TestClock();
const config = { ROSTER_ADMIN_EMAIL: 'admin@example.com', ROSTER_ADMIN_PASSWORD: 'correct horse battery' };
const ours = testOrganization();
const theirs = testOrganization();
const as = (principal: Principal = admin(), organization = ours) => testContext(organization, principal);
/** As the gateway asks: it does not know yet for which organization. */
const asking = () => testContext(testOrganization({ id: '-' }), { kind: 'service', name: 'gateway' });

let service: TestService<'identity'>;
beforeAll(async () => {
  service = await startTestService(identityService(), { config, clock });
});
afterAll(() => service.stop());

interface Wanted {
  name?: string;
  scopes?: string[];
  rateLimit?: number;
  expiresAt?: string;
}

async function make(wanted: Wanted = {}, context = as()) {
  const { apiKey, key } = await service.rpc.createApiKey(context, { name: 'CRM', ...wanted });
  if (!apiKey) throw new Error('no key');
  return { ...apiKey, key };
}

const verify = (key: string) => service.rpc.verifyApiKey(asking(), { key });
const notValid = { category: 'unauthenticated', slug: 'api_key.invalid', message: 'The API key is not valid' };

async function stored(): Promise<string> {
  const database = await Database.connect(engines().mongoUrl, `${service.databasePrefix}identity`);
  try {
    const collections = await database.connection.listCollections();
    const all = await Promise.all(
      collections.map(({ name }) => database.connection.collection(name).find({}).toArray()),
    );
    return JSON.stringify(all);
  } finally {
    await database.close();
  }
}

describe('an API key', () => {
  it('is made with what the seed says it has by default, and shown whole this once', async () => {
    const made = await make();
    expect(made).toMatchObject({
      name: 'CRM',
      scopes: ['read:*'],
      rateLimit: 1000,
      isActive: true,
      version: 1,
      key: expect.stringMatching(/^haitech_live_[0-9A-Za-z]{43}$/),
    });
    expect(made.expiresAt).toBeUndefined();
    const shown = await service.rpc.getApiKey(as(), { id: made.id });
    expect(shown.apiKey).toMatchObject({ id: made.id, hint: `${made.key.slice(0, 17)}...${made.key.slice(-4)}` });
    const listed = await service.rpc.listApiKeys(as(), {});
    expect(JSON.stringify([shown, listed])).not.toContain(made.key.slice(20, -5));
  });

  it('says whose it is and what it may do, to whoever only has the key', async () => {
    const expiresAt = new Date(clock.now().getTime() + 24 * hour).toISOString();
    const made = await make({
      scopes: ['read:customers', 'write:meetings', 'read:customers'],
      rateLimit: 10,
      expiresAt,
    });
    expect(await verify(made.key)).toMatchObject({
      id: made.id,
      organizationId: ours.id,
      scopes: ['read:customers', 'write:meetings'],
      rateLimit: 10,
      validUntil: expiresAt,
    });
    const { key } = await make({ name: 'Theirs' }, as(admin(), theirs));
    expect(await verify(key)).toMatchObject({ organizationId: theirs.id, scopes: ['read:*'] });
  });

  it('is kept as a hash alone, in the store and in events', async () => {
    const { id, key } = await make({ name: 'Secret' });
    await service.awaitEvent('apikey.created', id);
    const rotated = await service.rpc.rotateApiKey(as(), { id });
    await service.awaitEvent('apikey.updated', id);
    const everything = (await stored()) + JSON.stringify(service.published);
    for (const secret of [key, rotated.key]) {
      expect(everything).not.toContain(secret);
      expect(everything).not.toContain(secret.slice('haitech_live_'.length));
    }
    expect(everything).toContain(id);
  });

  it.each([
    ['name', { name: ' ' }],
    ['scopes[1]', { scopes: ['read:*', 'read:secrets'] }],
    ['rateLimit', { rateLimit: 9 }],
    ['rateLimit', { rateLimit: 100_001 }],
    ['expiresAt', { expiresAt: 'soon' }],
    ['expiresAt', { expiresAt: 'next year' }],
  ])('is not made with a wrong %s', async (field, wanted) => {
    await expect(make(wanted)).rejects.toMatchObject({ category: 'invalid', fields: [{ field }] });
  });

  it('with a date that has passed is made, as the seed shows one, and opens nothing', async () => {
    const { key } = await make({ expiresAt: '2020-01-01T00:00:00Z' });
    await expect(verify(key)).rejects.toMatchObject({ category: 'unauthenticated', slug: 'api_key.invalid' });
  });

  it('works for nobody who has another one, an altered one, or none', async () => {
    const { key } = await make();
    const altered = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`;
    for (const text of ['', 'haitech_', altered, key.toUpperCase(), ` ${key}`, key.replace('live', 'test')]) {
      await expect(verify(text)).rejects.toMatchObject(notValid);
    }
  });

  it('says that it is of a test system where it is', async () => {
    const tests = await startTestService(identityService(), {
      config: { ...config, ROSTER_API_KEY_ENVIRONMENT: 'test' },
    });
    try {
      expect((await tests.rpc.createApiKey(as(), { name: 'CRM' })).key).toMatch(/^haitech_test_/);
    } finally {
      await tests.stop();
    }
  });
});

describe('a change of an API key', () => {
  it('counts from the next check on', async () => {
    const { id, key } = await make();
    const { apiKey } = await service.rpc.updateApiKey(as(), {
      id,
      name: 'ERP',
      scopes: ['*'],
      rateLimit: 100_000,
      expectedVersion: 1,
    });
    expect(apiKey).toMatchObject({ name: 'ERP', scopes: ['*'], rateLimit: 100_000, version: 2 });
    expect(await verify(key)).toMatchObject({ scopes: ['*'], rateLimit: 100_000 });
    const event = await service.awaitEvent('apikey.updated', id);
    expect(event.data).toMatchObject({ before: { name: 'CRM' }, after: { name: 'ERP' } });
    await expect(service.rpc.updateApiKey(as(), { id, name: 'X', expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
  });

  it('may switch it off and on, without a word of why to its holder', async () => {
    const { id, key } = await make();
    await service.rpc.updateApiKey(as(), { id, isActive: false });
    await expect(verify(key)).rejects.toMatchObject(notValid);
    await service.rpc.updateApiKey(as(), { id, isActive: true });
    expect(await verify(key)).toMatchObject({ id });
  });

  it('may give it an end, and take the end away again', async () => {
    const { id, key } = await make({ expiresAt: new Date(clock.now().getTime() + hour).toISOString() });
    expect(await verify(key)).toMatchObject({ id });
    clock.advance(hour);
    await expect(verify(key)).rejects.toMatchObject(notValid);
    const { apiKey } = await service.rpc.updateApiKey(as(), { id, clear: ['expiresAt'] });
    expect(apiKey?.expiresAt).toBeUndefined();
    expect(await verify(key)).toMatchObject({ id });
    await expect(service.rpc.updateApiKey(as(), { id, clear: ['scopes'] })).rejects.toMatchObject({
      category: 'invalid',
    });
  });
});

describe('a revoked API key', () => {
  it('opens nothing from that moment on, and is gone from lists', async () => {
    const { id, key } = await make({ name: 'Revoked' });
    await service.rpc.deleteApiKey(as(), { id });
    await expect(verify(key)).rejects.toMatchObject(notValid);
    await expect(service.rpc.getApiKey(as(), { id })).rejects.toMatchObject({ category: 'not_found' });
    await expect(service.rpc.rotateApiKey(as(), { id })).rejects.toMatchObject({ category: 'not_found' });
    const { apiKeys } = await service.rpc.listApiKeys(as(), { page: { limit: 100 } });
    expect(apiKeys.map((listed) => listed.id)).not.toContain(id);
    const { data } = await service.awaitEvent('apikey.revoked', id);
    expect(data.after).toMatchObject({ deletedAt: expect.any(String) });
  });
});

describe('a rotation', () => {
  it('gives a new secret, and lets the one before work for a day', async () => {
    const { id, key, hint } = await make();
    const rotated = await service.rpc.rotateApiKey(as(), { id });
    expect(rotated.key).not.toBe(key);
    expect(rotated.apiKey?.hint).not.toBe(hint);
    expect(await verify(rotated.key)).toMatchObject({ id });
    const graceEnds = new Date(clock.now().getTime() + 24 * hour).toISOString();
    expect(await verify(key)).toMatchObject({ id, validUntil: graceEnds });
    clock.advance(24 * hour);
    await expect(verify(key)).rejects.toMatchObject(notValid);
    expect(await verify(rotated.key)).toMatchObject({ id });
  });

  it('of a key that has leaked ends the one before at once, and those before that', async () => {
    const { id, key } = await make();
    const second = await service.rpc.rotateApiKey(as(), { id });
    const third = await service.rpc.rotateApiKey(as(), { id, graceSeconds: 0 });
    for (const old of [key, second.key]) await expect(verify(old)).rejects.toMatchObject(notValid);
    expect(await verify(third.key)).toMatchObject({ id });
  });

  it('never lengthens the life of an older secret', async () => {
    const { id, key } = await make();
    await service.rpc.rotateApiKey(as(), { id, graceSeconds: 60 });
    await service.rpc.rotateApiKey(as(), { id, graceSeconds: 604_800 });
    clock.advance(60_000);
    await expect(verify(key)).rejects.toMatchObject(notValid);
    await expect(service.rpc.rotateApiKey(as(), { id, graceSeconds: 604_801 })).rejects.toMatchObject({
      fields: [{ field: 'graceSeconds' }],
    });
  });
});

describe('the last use', () => {
  it('is known to the minute, and written no more often', async () => {
    const { id, key } = await make();
    const lastUsedAt = async () => (await service.rpc.getApiKey(as(), { id })).apiKey?.lastUsedAt;
    const usedAt = async (expected: string) => {
      // It is written beside the call, not within it.
      while ((await lastUsedAt()) !== expected) await new Promise(setImmediate);
    };
    expect(await lastUsedAt()).toBeUndefined();
    await verify(key);
    const first = clock.now().toISOString();
    await usedAt(first);
    clock.advance(59_000);
    await verify(key);
    clock.advance(1_000);
    expect(await lastUsedAt()).toBe(first);
    await verify(key);
    await usedAt(clock.now().toISOString());
    const { apiKeys } = await service.rpc.listApiKeys(as(), { page: { limit: 100 } });
    expect(apiKeys.find((listed) => listed.id === id)?.lastUsedAt).toBe(clock.now().toISOString());
    expect((await service.rpc.getApiKey(as(), { id })).apiKey?.version).toBe(1);
  });
});

describe('the list', () => {
  it('has pages, an order, a filter and an exact total', async () => {
    const organization = testOrganization();
    const context = () => as(admin(), organization);
    for (const name of ['b', 'c', 'a']) await make({ name }, context());
    const { apiKeys, total } = await service.rpc.listApiKeys(context(), { page: { limit: 2, sortBy: 'name' } });
    expect([apiKeys.map(({ name }) => name), total]).toEqual([['a', 'b'], 3]);
    const id = apiKeys[0]?.id ?? '';
    await service.rpc.updateApiKey(context(), { id, isActive: false });
    expect(await service.rpc.listApiKeys(context(), { isActive: false })).toMatchObject({
      apiKeys: [{ id }],
      total: 1,
    });
  });
});

describe('who is no administrator of the organization', () => {
  const key: Principal = { kind: 'api_key', id: 'k', scopes: ['*'] };

  it.each<[string, Principal]>([
    ['a manager', manager()],
    ['an instructor', instructor('i')],
    ['an API key that may do everything', key],
    ['nobody', { kind: 'anonymous' }],
  ])('may not touch keys: %s', async (_who, principal) => {
    const { id } = await make();
    const refused = { category: 'forbidden', slug: 'administrators.only' };
    await expect(make({}, as(principal))).rejects.toMatchObject(refused);
    await expect(service.rpc.getApiKey(as(principal), { id })).rejects.toMatchObject(refused);
    await expect(service.rpc.listApiKeys(as(principal), {})).rejects.toMatchObject(refused);
    await expect(service.rpc.updateApiKey(as(principal), { id, scopes: ['*'] })).rejects.toMatchObject(refused);
    await expect(service.rpc.rotateApiKey(as(principal), { id })).rejects.toMatchObject(refused);
    await expect(service.rpc.deleteApiKey(as(principal), { id })).rejects.toMatchObject(refused);
  });

  it('finds none of its keys: another organization', async () => {
    const { id, key: text } = await make();
    const stranger = () => as(admin(), theirs);
    const unknown = { category: 'not_found' };
    await expect(service.rpc.getApiKey(stranger(), { id })).rejects.toMatchObject(unknown);
    await expect(service.rpc.updateApiKey(stranger(), { id, isActive: false })).rejects.toMatchObject(unknown);
    await expect(service.rpc.rotateApiKey(stranger(), { id })).rejects.toMatchObject(unknown);
    await expect(service.rpc.deleteApiKey(stranger(), { id })).rejects.toMatchObject(unknown);
    expect(await verify(text)).toMatchObject({ id, organizationId: ours.id });
  });
});
