import { idOf, TestGateway } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await TestGateway.start();
});
afterEach(() => gateway.stop());

const withHeader = (key: string) => gateway.client({ 'x-api-key': key });
const verified = () => gateway.calls.filter(({ method }) => method === 'VerifyApiKey').length;
const invalid = { success: false, error: { code: 'UNAUTHORIZED', message: 'The API key is not valid' } };

describe('an API key', () => {
  it('comes as X-API-Key or as bearer token', async () => {
    const key = gateway.key(['read:customers']);
    expect((await withHeader(key).get('/customers')).status).toBe(200);
    expect((await gateway.client({ authorization: `Bearer ${key}` }).get('/customers')).status).toBe(200);
  });

  it('acts for its organization, as itself, and from where it calls', async () => {
    gateway.organizations.push({ id: 'second', timeZone: 'Asia/Almaty', currency: 'KZT' });
    const key = gateway.key(['read:*'], { id: 'key-1', organizationId: 'second' });
    await withHeader(key).with({ 'user-agent': 'n8n' }).get('/customers');
    expect(gateway.lastCall('ListCustomers').context).toMatchObject({
      principal: { kind: 'api_key', id: 'key-1', scopes: ['read:*'] },
      organization: { id: 'second', currency: 'KZT' },
      origin: { address: '127.0.0.1', userAgent: 'n8n' },
    });
  });

  it('sees what managers see', async () => {
    const { body } = await gateway.withKey(['read:cycles']).get('/cycles');
    expect(body.data[0].meetingRevenue).toBe(3000.5);
  });

  it('says which scope it lacks', async () => {
    const { status, body } = await gateway.withKey(['read:*']).post('/customers', {});
    expect([status, body.error.message]).toEqual([403, 'The API key lacks the scope write:customers']);
    expect((await gateway.withKey(['*']).get('/api-keys')).body.error.message).toBe('API keys may not do this');
  });

  it('has a count of its own, with its own limit', async () => {
    const client = gateway.withKey(['read:*'], { rateLimit: 10 });
    for (let i = 0; i < 10; i++) expect((await client.get('/customers')).status).toBe(200);
    const { status, body, headers } = await client.get('/customers');
    expect([status, body.error.code, headers.get('x-ratelimit-limit')]).toEqual([429, 'RATE_LIMITED', '10']);
    expect((await gateway.withKey(['read:*'], { rateLimit: 10 }).get('/customers')).status).toBe(200);
  });

  it('is asked about once in ten seconds, however many come with it', async () => {
    const client = gateway.withKey(['read:*']);
    await Promise.all(Array.from({ length: 20 }, () => client.get('/customers')));
    expect(verified()).toBe(1);
    gateway.clock.advance(10_000);
    await client.get('/customers');
    expect(verified()).toBe(2);
  });

  it('that is revoked stops working within ten seconds, and a new one works within two', async () => {
    const key = gateway.key(['read:*']);
    const facts = gateway.keys.get(key);
    await withHeader(key).get('/customers');
    gateway.keys.delete(key);
    gateway.clock.advance(10_000);
    expect((await withHeader(key).get('/customers')).body).toEqual(invalid);
    if (facts) gateway.keys.set(key, facts);
    gateway.clock.advance(2_000);
    expect((await withHeader(key).get('/customers')).status).toBe(200);
  });

  it('stops working at its end, though it was good a moment before', async () => {
    const validUntil = new Date(gateway.clock.now().getTime() + 3_000).toISOString();
    const client = gateway.withKey(['read:*'], { validUntil });
    expect((await client.get('/customers')).status).toBe(200);
    gateway.clock.advance(3_000);
    expect((await client.get('/customers')).body).toEqual(invalid);
  });

  it('goes on for a while when identity is away; one that was not known is 503', async () => {
    const client = gateway.withKey(['read:*']);
    await client.get('/customers');
    gateway.down.add('identity');
    gateway.clock.advance(60_000);
    expect((await client.get('/customers')).status).toBe(200);
    expect((await gateway.withKey(['read:*']).get('/customers')).status).toBe(503);
    gateway.clock.advance(300_000);
    expect((await client.get('/customers')).status).toBe(503);
  });

  it.each([['haitech_x'], [`haitech_${'a'.repeat(9_000)}`], ['ha itech']])('%.20s is none', async (key) => {
    const { status, body } = await withHeader(key).get('/customers');
    expect([status, body]).toEqual([401, invalid]);
  });

  it('may write with an Idempotency-Key of its own', async () => {
    const client = gateway.withKey(['write:customers']).with({ 'idempotency-key': 'k' });
    const customer = { name: 'א', phone: '0501234567' };
    await client.post('/customers', customer);
    expect((await client.post('/customers', customer)).headers.get('idempotent-replayed')).toBe('true');
  });

  it('may not make logins along with instructors', async () => {
    const instructor = { name: 'מורה', phone: '0521234567' };
    const client = gateway.withKey(['write:instructors']);
    expect((await client.post('/instructors', instructor)).status).toBe(201);
    const login = { ...instructor, email: 'a@example.com', createUser: true, userPassword: 'a-password' };
    expect((await client.post('/instructors', login)).status).toBe(403);
  });
});

describe('guessing keys', () => {
  it('is stopped for an address, without asking identity any more, while good keys go on', async () => {
    await gateway.stop();
    gateway = await TestGateway.start({ settings: { ROSTER_RATE_LIMIT_PER_HOUR: '50' } });
    const good = gateway.withKey(['read:*'], { rateLimit: 1_000 });
    expect((await good.get('/customers')).status).toBe(200);
    const guess = async (n: number) => (await withHeader(`haitech_live_guess${n}`).get('/customers')).status;
    const first = [];
    for (let i = 0; i < 6; i++) first.push(await guess(i));
    expect(first).toEqual(Array(6).fill(401));
    const before = verified();
    expect(await guess(100)).toBe(429);
    expect(verified()).toBe(before);
    gateway.clock.advance(20_000);
    expect((await good.get(`/customers/${idOf(5)}`)).status).toBe(200);
    gateway.clock.advance(3_600_000);
    expect(await guess(200)).toBe(401);
  });
});
