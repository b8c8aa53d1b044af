import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { createLogger } from '@roster/service-kit';
import { describeWithOwnRedis, startRedis, type TestRedis } from '@roster/testkit';
import { canned, idOf, TestGateway } from '@roster/testkit/gateway';

const timeoutMs = 500;

describeWithOwnRedis('Redis goes away, and requests go on', () => {
  let redis: TestRedis;
  let roster: TestGateway;
  const lines: string[] = [];
  /** Of the gateways, as their logs have it. */
  const away = { now: 0 };
  beforeAll(async () => {
    redis = await startRedis();
    roster = await startGateways();
  });
  afterAll(async () => {
    await roster.stop();
    await redis.close();
  });
  beforeEach(() => {
    lines.length = 0;
    roster.calls.length = 0;
  });
  afterEach(async () => {
    await redis.restart();
    await until(() => away.now === 0);
    roster.answer('enrollment', 'CreateCustomer', async () => ({ customer: canned.customer }));
  });

  const startGateways = (): Promise<TestGateway> => {
    const destination = new Writable({
      write: (chunk, _encoding, done) => {
        const line: string = JSON.parse(String(chunk)).msg;
        lines.push(line);
        if (line.startsWith('Redis is away')) away.now++;
        if (line.startsWith('Redis is back')) away.now--;
        done();
      },
    });
    return TestGateway.start({
      gateways: 2,
      log: createLogger('test', 'info', destination),
      settings: {
        REDIS_URL: redis.url,
        ROSTER_REDIS_PREFIX: `t${randomUUID().slice(0, 8)}:`,
        ROSTER_REDIS_TIMEOUT_MS: String(timeoutMs),
        ROSTER_RATE_LIMIT_PER_HOUR: '100000',
      },
    });
  };
  const said = (what: 'away' | 'back'): number => lines.filter((line) => line.startsWith(`Redis is ${what}`)).length;
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  /** A new user each time, unless they are named. */
  const bearer = (sub: string = randomUUID()) => ({ authorization: `Bearer ${roster.token('admin', { sub })}` });
  const customer = { name: 'ישראל ישראלי', phone: '0501234567' };
  const made = () => roster.calls.filter(({ method }) => method === 'CreateCustomer').length;

  it.each([
    ['killed', () => redis.kill(), () => redis.restart()],
    ['stopped', () => redis.stop(), () => redis.restart()],
    ['frozen', () => redis.pause(), () => redis.resume()],
  ])(
    'in the middle of traffic, %s: no request fails; one line says so, and one that it is back',
    async (_how, take, give) => {
      const headers = bearer();
      const statuses: number[] = [];
      let isOver = false;
      const traffic = Array.from({ length: 6 }, async (_, i) => {
        while (!isOver) statuses.push((await roster.clientAt(i % 2, headers).get('/customers')).status);
      });
      await until(() => statuses.length > 20);
      await take();
      await until(() => said('away') === 2);
      const soFar = statuses.length;
      await until(() => statuses.length > soFar + 60);
      await give();
      await until(() => said('back') === 2);
      const then = statuses.length;
      await until(() => statuses.length > then + 20);
      isOver = true;
      await Promise.all(traffic);
      expect(statuses.filter((status) => status !== 200)).toEqual([]);
      expect([said('away'), said('back')]).toEqual([2, 2]);
    },
  );

  it('what a caller has left goes on where it stood, through the outage and after an empty restart', async () => {
    const headers = bearer();
    const left: number[] = [];
    const resets = new Set<string | null>();
    const call = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i++) {
        const answer = await roster.clientAt(0, headers).get('/customers');
        left.push(Number(answer.headers.get('x-ratelimit-remaining')));
        resets.add(answer.headers.get('x-ratelimit-reset'));
      }
    };
    await call(5);
    await redis.kill();
    await call(5);
    await redis.restart();
    await until(() => said('back') === 2);
    await call(5);
    expect(left).toEqual(Array.from({ length: 15 }, (_, i) => 99_999 - i));
    expect(resets.size).toBe(1);
    const other = await roster.clientAt(1, headers).get('/customers');
    expect(other.headers.get('x-ratelimit-remaining')).toBe(String(99_999 - 15));
  });

  it('a Redis that hangs costs a request or two the time-out, not each', async () => {
    await redis.pause();
    const headers = bearer();
    const begun = performance.now();
    for (let i = 0; i < 40; i++) expect((await roster.clientAt(0, headers).get('/customers')).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan((40 * timeoutMs) / 2);
    await redis.resume();
  });

  it('a key that was used before is replayed by the gateway that knows it', async () => {
    const headers = { ...bearer(), 'idempotency-key': 'before' };
    const first = await roster.clientAt(0, headers).post('/customers', customer);
    expect(first.headers.get('idempotency-scope')).toBeNull();
    await redis.kill();
    const again = await roster.clientAt(0, headers).post('/customers', customer);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(made()).toBe(1);
  });

  it('a key that comes meanwhile runs once at this gateway, says so, and is everybody’s once Redis is back', async () => {
    await redis.kill();
    const headers = { ...bearer(), 'idempotency-key': 'meanwhile' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => roster.clientAt(0, headers).post('/customers', customer)),
    );
    expect(made()).toBe(1);
    const ran = answers.filter((answer) => answer.headers.get('idempotency-scope') === 'gateway');
    expect(ran.map(({ status }) => status)).toEqual([201]);
    await redis.restart();
    await until(() => lines.some((line) => line.startsWith('handed over')));
    await until(() => said('back') === 2);
    const other = await roster.clientAt(1, headers).post('/customers', customer);
    expect([other.status, other.headers.get('idempotent-replayed'), other.body]).toEqual([201, 'true', ran[0]?.body]);
    expect(made()).toBe(1);
  });

  it('a request that was at work through an outage and a restart is kept, and is replayed by the other gateway', async () => {
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      roster.answer('enrollment', 'CreateCustomer', async () => {
        resolve();
        await new Promise<void>((done) => {
          finish = done;
        });
        return { customer: canned.customer };
      });
    });
    const headers = { ...bearer(), 'idempotency-key': 'at work' };
    const first = roster.clientAt(0, headers).post('/customers', customer);
    await begun;
    await redis.kill();
    await until(() => said('away') === 2);
    await redis.restart();
    await until(() => said('back') === 2);
    finish();
    expect((await first).status).toBe(201);
    const other = await roster.clientAt(1, headers).post('/customers', customer);
    expect(other.headers.get('idempotent-replayed')).toBe('true');
  });

  it('callers read their own writes where they wrote them, also after the outage', async () => {
    roster.answer('catalog', 'UpdateCourse', async (context, { id }) => {
      context.wrote.set(`course/${id}`, 9);
      return { course: { ...canned.course, id, version: 9 } };
    });
    const client = roster.clientAt(0, bearer());
    const seen = async () => {
      await client.get('/cycles');
      return Object.fromEntries(roster.lastCall('ListCycles').context.seen);
    };
    await redis.kill();
    await client.put(`/courses/${idOf(3)}`, { name: 'Python' });
    expect(await seen()).toEqual({ [`course/${idOf(3)}`]: 9 });
    await redis.restart();
    await until(() => said('back') === 2);
    expect(await seen()).toEqual({ [`course/${idOf(3)}`]: 9 });
  });

  it('a gateway starts without it, and shares as soon as it comes', async () => {
    await roster.stop();
    await redis.kill();
    lines.length = 0;
    away.now = 0;
    roster = await startGateways();
    expect(said('away')).toBe(2);
    expect((await roster.clientAt(0, bearer()).get('/customers')).status).toBe(200);
    await redis.restart();
    await until(() => said('back') === 2);
    const headers = bearer();
    const left = [];
    for (const at of [0, 1]) {
      const answer = await roster.clientAt(at, headers).get('/customers');
      left.push(answer.headers.get('x-ratelimit-remaining'));
    }
    expect(left).toEqual(['99999', '99998']);
  });
});
