import { randomUUID } from 'node:crypto';
import { describeWithRedis, sharedRedisUrl } from '@roster/testkit';
import { canned, idOf, TestGateway } from '@roster/testkit/gateway';

/** Enough that a busy machine does not look like a Redis that is away. */
const patience = { ROSTER_REDIS_TIMEOUT_MS: '10000' };

describeWithRedis('two gateways over one Redis', () => {
  let roster: TestGateway;
  afterEach(() => roster.stop());

  const start = async (perHour: number): Promise<void> => {
    roster = await TestGateway.start({
      gateways: 2,
      settings: {
        ...patience,
        REDIS_URL: sharedRedisUrl(),
        ROSTER_REDIS_PREFIX: `t${randomUUID().slice(0, 8)}:`,
        ROSTER_RATE_LIMIT_PER_HOUR: String(perHour),
      },
    });
  };
  const bearer = (sub: string) => ({ authorization: `Bearer ${roster.token('admin', { sub })}` });
  const customer = { name: 'ישראל ישראלי', phone: '0501234567' };
  const made = () => roster.calls.filter(({ method }) => method === 'CreateCustomer').length;

  it('allow a caller their limit over both, exactly, also at once', async () => {
    await start(20);
    const headers = bearer('somebody');
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => roster.clientAt(i % 2, headers).get('/customers')),
    );
    const allowed = answers.filter(({ status }) => status === 200);
    const left = allowed.map((answer) => Number(answer.headers.get('x-ratelimit-remaining')));
    expect(left.sort((a, b) => b - a)).toEqual(Array.from({ length: 20 }, (_, i) => 19 - i));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(40);
    expect(new Set(answers.map((answer) => answer.headers.get('x-ratelimit-reset'))).size).toBe(1);
  });

  it('begin the next window together', async () => {
    await start(2);
    const headers = () => bearer('somebody');
    for (const at of [0, 1]) expect((await roster.clientAt(at, headers()).get('/customers')).status).toBe(200);
    expect((await roster.clientAt(0, headers()).get('/customers')).status).toBe(429);
    roster.clock.advance(3_601_000);
    const answers = [];
    for (const at of [0, 1, 0]) answers.push((await roster.clientAt(at, headers()).get('/customers')).status);
    expect(answers).toEqual([200, 200, 429]);
  });

  it('count signing in together', async () => {
    await start(2);
    const credentials = { email: 'a@example.com', password: 'p' };
    const answers = [];
    for (let i = 0; i < 21; i++) answers.push((await roster.clientAt(i % 2).post('/auth/login', credentials)).status);
    expect(answers).toEqual([...Array(20).fill(200), 429]);
  });

  it('count wrong API keys together', async () => {
    await start(100);
    const guess = async (at: number) =>
      (await roster.clientAt(at, { 'x-api-key': `haitech_test_${randomUUID()}` }).get('/customers')).status;
    for (let i = 0; i < 11; i++) expect(await guess(0)).toBe(401);
    expect(await guess(0)).toBe(429);
    // The other gateway hears of it with the first wrong key that comes to it.
    expect([await guess(1), await guess(1)]).toEqual([401, 429]);
  });

  it('run a request with an Idempotency-Key once, though it comes to both at once', async () => {
    await start(1_000);
    const headers = { ...bearer('somebody'), 'idempotency-key': 'k' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => roster.clientAt(i % 2, headers).post('/customers', customer)),
    );
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    expect(made()).toBe(1);
    for (const at of [0, 1]) {
      const again = await roster.clientAt(at, headers).post('/customers', customer);
      expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
      expect(again.headers.get('idempotency-scope')).toBeNull();
    }
    expect(made()).toBe(1);
  });

  it('replay to the byte what the other one has answered, and refuse another request under the key', async () => {
    await start(1_000);
    const headers = { ...bearer('somebody'), 'idempotency-key': 'k' };
    const first = await roster.clientAt(0, headers).post('/customers', customer);
    const again = await roster.clientAt(1, headers).post('/customers', customer);
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([201, first.body, first.headers.get('etag')]);
    expect((await roster.clientAt(1, headers).post('/customers', { ...customer, city: 'חיפה' })).status).toBe(422);
    roster.clock.advance(24 * 3_600_000);
    const fresh = { ...bearer('somebody'), 'idempotency-key': 'k' };
    expect(
      (await roster.clientAt(1, fresh).post('/customers', customer)).headers.get('idempotent-replayed'),
    ).toBeNull();
  });

  it('read through one what was written through the other, at once', async () => {
    await start(1_000);
    let version = 3;
    roster.answer('catalog', 'UpdateCourse', async (context, { id }) => {
      version++;
      context.wrote.set(`course/${id}`, version);
      return { course: { ...canned.course, id, version } };
    });
    const headers = bearer('writer');
    for (let i = 0; i < 10; i++) {
      const [writer, reader] = [roster.clientAt(i % 2, headers), roster.clientAt((i + 1) % 2, headers)];
      await writer.put(`/courses/${idOf(3)}`, { name: `Python ${i}` });
      await reader.get('/cycles');
      expect(Object.fromEntries(roster.lastCall('ListCycles').context.seen)).toEqual({
        [`course/${idOf(3)}`]: version,
      });
    }
    await roster.clientAt(1, bearer('reader')).get('/cycles');
    expect(roster.lastCall('ListCycles').context.seen.size).toBe(0);
  });
});
