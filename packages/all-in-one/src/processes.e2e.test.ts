import { join } from 'node:path';
import { serviceNames } from '@roster/contracts';
import { Database } from '@roster/service-kit';
import { describeWithOwnKafka, engines, startKafka, startRedis } from '@roster/testkit';
import { nextVersionOf, type ProcessSystem, startProcessSystem, Traffic } from '@roster/testkit/processes';
import { walk } from './demo-walk/walk';

describeWithOwnKafka('all services as processes, two of each', () => {
  let kafka: Awaited<ReturnType<typeof startKafka>>;
  // Where this machine has none, the gateways count by themselves; the closing report of the engines says so.
  let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
  let roster: ProcessSystem;
  let traffic: Traffic | undefined;

  beforeAll(async () => {
    [kafka, redis] = await Promise.all([
      startKafka(),
      engines().redisOwn === 'none' ? Promise.resolve(undefined) : startRedis(),
    ]);
    roster = await startProcessSystem({ brokers: kafka.brokers, ...(redis ? { redisUrl: redis.url } : {}) });
  }, 400_000);
  afterAll(async () => {
    await traffic?.close();
    await roster?.stop();
    await redis?.close();
    await kafka?.close();
  }, 200_000);

  const named = (name: string) => {
    const one = roster.processes.get(name);
    if (!one) throw new Error(`there is no ${name}`);
    return one;
  };

  /** How often a gateway's breaker for a service came into a state. */
  const breakers = (peer: string, state: string): number =>
    ['gateway-1', 'gateway-2']
      .flatMap((name) => named(name).said(Number.MAX_SAFE_INTEGER).split('\n'))
      .filter((line) => line.includes('circuit breaker') && line.includes(`"${peer}"`) && line.includes(`"${state}"`))
      .length;

  /** Events that a consumer gave up, of all services. */
  async function deadLetters(): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const service of serviceNames) {
      const database = await Database.connect(roster.mongoUrl, `${roster.databasePrefix}${service}`);
      found.push(...(await database.plain('dead_letters').find({}).toArray()));
      await database.close();
    }
    return found;
  }

  it('do the main job, with events over Kafka', async () => {
    const result = await walk({
      baseUrl: roster.baseUrl,
      email: 'admin@roster.local',
      password: 'a-password-for-tests',
      say: () => undefined,
    });
    expect(result.meeting).toMatchObject({ status: 'completed', revenue: 150, instructorPayment: 225, profit: -75 });
    expect(result.events).toEqual(['registration.created', 'meeting.completed']);
  }, 200_000);

  it('are replaced by a next version one after the other under traffic, and no request fails', async () => {
    traffic = new Traffic(await roster.admin());
    await traffic.prepare();
    traffic.start(2);
    // The old and the new one of each serve side by side, and each asks the other: catalog's new one the old scheduling...
    for (const service of ['catalog', 'enrollment', 'scheduling', 'billing', 'identity', 'gateway'])
      await roster.roll(`${service}-1`, nextVersionOf(service, roster.folder));
    // And back again: its events stay, and so does what consumers of both versions made of them.
    await roster.roll('enrollment-1', join(__dirname, '..', '..', '..', 'services', 'enrollment', 'dist', 'main.js'));
    await roster.roll('gateway-2', nextVersionOf('gateway', roster.folder));
    await traffic.stop();
    expect(traffic.failures).toEqual([]);
    expect(traffic.requests).toBeGreaterThan(50);
  }, 300_000);

  it('hold up nobody where a whole service hangs: breakers open, all else is served, and they close again', async () => {
    const admin = await roster.admin();
    const opened = breakers('scheduling', 'open');
    for (const name of ['scheduling-1', 'scheduling-2']) named(name).freeze();
    // Enough for the breakers of both gateways; each waits for its deadline, and is told so.
    const waited = await Promise.all(Array.from({ length: 30 }, () => admin.get('/cycles')));
    expect(waited.filter(({ status }) => status !== 503)).toEqual([]);
    expect(breakers('scheduling', 'open')).toBeGreaterThan(opened);
    expect((await admin.get('/customers')).status).toBe(200);
    for (const name of ['scheduling-1', 'scheduling-2']) named(name).thaw();
    await roster.allReady();
    // Each gateway has breakers of its own, and that the first has closed says nothing of the other's: several in a row.
    const until = performance.now() + 30_000;
    let served = 0;
    while ((served < 10 || breakers('scheduling', 'close') === 0) && performance.now() < until)
      served = (await admin.get('/cycles')).status === 200 ? served + 1 : 0;
    expect(served).toBeGreaterThanOrEqual(10);
    expect(breakers('scheduling', 'close')).toBeGreaterThan(0);
  }, 200_000);

  it('are killed, frozen, without Kafka and Redis under traffic: nothing that was acknowledged is lost or done twice', async () => {
    if (!traffic) throw new Error('there is no traffic');
    traffic.start(2);
    await Promise.all([named('enrollment-1').kill(), named('notifications-1').kill()]);
    await Promise.all([kafka.kill(), redis?.stop()]);
    await named('billing-1').kill();
    named('scheduling-1').freeze();
    await named('store').kill();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    named('scheduling-1').thaw();
    await Promise.all([kafka.start(), redis?.restart()]);
    await Promise.all([named('gateway-1').kill(), named('enrollment-2').kill()]);
    await roster.allReady();
    await traffic.stop();
    const { customers } = await traffic.prove();
    expect(customers).toBeGreaterThan(20);
    expect(await deadLetters()).toEqual([]);
  }, 400_000);
});
