import { TestGateway } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await TestGateway.start({ settings: { ROSTER_RATE_LIMIT_PER_HOUR: '3' } });
});
afterEach(() => gateway.stop());

const seconds = () => gateway.clock.now().getTime() / 1000;

it('every answer to a user says what is left of their hour', async () => {
  const client = gateway.as('admin');
  for (const remaining of [2, 1, 0]) {
    const { status, headers } = await client.get('/customers');
    expect(status).toBe(200);
    expect([headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')]).toEqual(['3', String(remaining)]);
    expect(Math.abs(Number(headers.get('x-ratelimit-reset')) - seconds() - 3600)).toBeLessThanOrEqual(1);
    expect(headers.get('ratelimit-policy')).toBe('"hour";q=3;w=3600');
    expect(headers.get('ratelimit')).toBe(
      `"hour";r=${remaining};t=${Number(headers.get('x-ratelimit-reset')) - Math.floor(seconds())}`,
    );
  }
});

it("the next one is 429 with seed 1's body, until the hour is over", async () => {
  const client = gateway.as('admin', { exp: Math.floor(seconds()) + 10_000 });
  for (let i = 0; i < 3; i++) await client.get('/customers');
  gateway.clock.advance(3_300_000);
  const { status, body, headers } = await client.get('/customers');
  const retryAfter = Number(headers.get('retry-after'));
  expect([status, body]).toEqual([
    429,
    {
      success: false,
      error: { code: 'RATE_LIMITED', message: `Too many requests. Try again in ${retryAfter} seconds.`, retryAfter },
    },
  ]);
  expect(Math.abs(retryAfter - 300)).toBeLessThanOrEqual(1);
  expect(headers.get('x-ratelimit-remaining')).toBe('0');
  gateway.clock.advance(301_000);
  expect((await client.get('/customers')).status).toBe(200);
});

it('each user has their own hour, whatever the token', async () => {
  for (let i = 0; i < 3; i++) await gateway.as('admin', { sub: 'one' }).get('/customers');
  expect((await gateway.as('admin', { sub: 'one' }).get('/customers')).status).toBe(429);
  expect((await gateway.as('admin', { sub: 'two' }).get('/customers')).status).toBe(200);
});

it('refused calls count like others', async () => {
  const client = gateway.as('instructor');
  await client.post('/customers', {});
  await client.get('/customers/nonsense');
  expect((await client.get('/customers')).headers.get('x-ratelimit-remaining')).toBe('0');
});

it('strangers are counted by address, ten times as generously', async () => {
  for (let i = 0; i < 30; i++) expect((await gateway.client().get('/customers')).status).toBe(401);
  expect((await gateway.client().get('/customers')).status).toBe(429);
  expect((await gateway.as('admin').get('/customers')).status).toBe(200);
});

it('signing in has a count of its own', async () => {
  for (let i = 0; i < 31; i++) await gateway.client().get('/customers');
  const credentials = { email: 'a@example.com', password: 'p' };
  for (let i = 0; i < 30; i++) expect((await gateway.client().post('/auth/login', credentials)).status).toBe(200);
  expect((await gateway.client().post('/auth/login', credentials)).status).toBe(429);
});

it('probes, documents and keys are never counted', async () => {
  for (let i = 0; i < 40; i++) {
    const { status, headers } = await gateway.client().get('/health');
    expect([status, headers.get('x-ratelimit-limit')]).toEqual([200, null]);
  }
  expect((await gateway.client().get('/openapi.json')).status).toBe(200);
});
