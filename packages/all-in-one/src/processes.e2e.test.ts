import { join } from 'node:path';
import { serviceNames } from '@roster/contracts';
import { Database } from '@roster/service-kit';
import { describeWithOwnKafka, startKafka } from '@roster/testkit';
import { nextVersionOf, type ProcessSystem, startProcessSystem, Traffic } from '@roster/testkit/processes';
import { walk } from './demo-walk/walk';

describeWithOwnKafka('all services as processes, two of each', () => {
  let kafka: Awaited<ReturnType<typeof startKafka>>;
  let roster: ProcessSystem;
  let traffic: Traffic | undefined;

  beforeAll(async () => {
    kafka = await startKafka();
    roster = await startProcessSystem({ brokers: kafka.brokers });
  }, 400_000);
  afterAll(async () => {
    await traffic?.close();
    await roster?.stop();
    await kafka?.close();
  }, 200_000);

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

  it('are killed, frozen and without Kafka under traffic: nothing that was acknowledged is lost or done twice', async () => {
    if (!traffic) throw new Error('there is no traffic');
    traffic.start(2);
    const named = (name: string) => {
      const one = roster.processes.get(name);
      if (!one) throw new Error(`there is no ${name}`);
      return one;
    };
    await Promise.all([named('enrollment-1').kill(), named('notifications-1').kill()]);
    await kafka.kill();
    await named('billing-1').kill();
    named('scheduling-1').freeze();
    await named('store').kill();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    named('scheduling-1').thaw();
    await kafka.start();
    await Promise.all([named('gateway-1').kill(), named('enrollment-2').kill()]);
    await roster.allReady();
    await traffic.stop();
    const { customers } = await traffic.prove();
    expect(customers).toBeGreaterThan(20);
    expect(await deadLetters()).toEqual([]);
  }, 400_000);
});
