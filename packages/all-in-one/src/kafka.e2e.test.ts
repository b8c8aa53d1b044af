import { randomBytes } from 'node:crypto';
import { createLogger, KafkaBus } from '@roster/service-kit';
import { main } from '@roster/service-kit/events-cli';
import { describeWithKafka, engines, kafkaBrokers, testTimes, WebhookReceiver } from '@roster/testkit';
import { type HttpClient, makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';
import { MongoClient } from 'mongodb';

jest.setTimeout(180_000);

const meetings = 12;

describeWithKafka('two of every service, over Kafka', () => {
  let environment: Record<string, string>;
  let first: TestSystem;
  let second: TestSystem;
  let receiver: WebhookReceiver;

  const start = (databasePrefix?: string): Promise<TestSystem> =>
    startTestSystem({ environment, ...(databasePrefix === undefined ? {} : { databasePrefix }) });
  /** What `roster-events` says; fails where it does. */
  const events = async (...args: string[]): Promise<string> => {
    let said = '';
    const code = await main(args, (text) => (said += text), environment);
    expect(code).toBe(0);
    return said;
  };
  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 100));
  };

  beforeAll(async () => {
    environment = {
      KAFKA_BROKERS: (await kafkaBrokers()).join(','),
      KAFKA_PREFIX: `e${randomBytes(5).toString('hex')}.`,
    };
    await events('topics', '--partitions', '3');
    first = await start();
    second = await start(first.databasePrefix);
    receiver = await WebhookReceiver.start();
  }, 300_000);
  afterAll(async () => {
    await Promise.all([first.stop(), second.stop()]);
    await receiver.stop();
  });

  it('have each event handled once in effect, whichever of them does', async () => {
    const [one, other] = [await first.admin(), await second.admin()];
    await one.data('POST', '/webhooks', { url: receiver.url(), events: ['meeting.completed'] });
    const school = await makeSchool(one);
    await other.data('POST', '/registrations', { studentId: school.studentId, cycleId: school.cycleId, amount: 3000 });
    const completed = school.meetingIds.slice(0, meetings);
    await Promise.all(completed.map((id, n) => (n % 2 === 0 ? one : other).data('POST', `/meetings/${id}/complete`)));
    await receiver.awaitReceived(meetings);
    const report = `/reports/revenue?startDate=2024-01-01&endDate=2024-12-31&groupBy=month&courseId=${school.courseId}`;
    const actual = async (api: HttpClient): Promise<{ meetings: number; revenue: number }> =>
      (await api.data('GET', report)).summary.actual;
    await until(async () => (await actual(one)).meetings >= meetings);
    for (const api of [one, other]) {
      expect(await actual(api)).toMatchObject({ meetings, revenue: meetings * 150 });
    }
    const entriesOf = async (id: string): Promise<number> =>
      (await other.get(`/audit-log?entityId=${id}&action=meeting.completed&limit=100`)).body.pagination.total;
    for (const id of completed) {
      await until(async () => (await entriesOf(id)) > 0);
      expect(await entriesOf(id)).toBe(1);
    }
    // Nothing is still to come: what every group had to handle is handled.
    await until(async () => JSON.parse(await events('lag', '--json')).every(({ lag }: { lag: number }) => lag === 0));
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(meetings);
    expect(receiver.received).toHaveLength(meetings);
  });

  it('go on behind what cannot be read, which is told on the dead letters’ topic and can be handed over again', async () => {
    const access = {
      brokers: environment.KAFKA_BROKERS?.split(',') ?? [],
      tls: false,
      prefix: environment.KAFKA_PREFIX ?? '',
    };
    const stranger = new KafkaBus(access, createLogger('stranger', 'silent'), { times: testTimes });
    await stranger.start();
    await stranger.publish([{ topic: 'roster.catalog', key: 'k', id: 'poison', value: '{"no":"event"}' }]);
    await stranger.stop();
    const letters = (): Promise<string> => events('tail', '--dead-letters', '--no-follow', '--topic', 'roster.catalog');
    const told = async (text: string): Promise<boolean> => (await letters()).includes(text);
    await until(() => told('scheduling/parse tries=1 TypeError: not an event: it has no id'));
    const chosen = ['--dead-letters', '--service', 'scheduling', '--consumer', 'parse'];
    expect(await events('replay', ...chosen, '--dry-run')).toContain('1 would be handed over; nothing was done');
    expect(await events('replay', ...chosen, '--service', 'nobody')).toContain('0 handed over');
    expect(await events('replay', ...chosen)).toContain('1 handed over');
    // It is as it was, so it fails as it did: by scheduling, and by nobody else.
    await until(() => told('scheduling/parse tries=2'));
    expect(await letters()).not.toMatch(/(identity|enrollment|billing|notifications)\/parse tries=2/);
    const api = await first.admin();
    const { id } = await api.data('POST', '/branches', { name: 'סניף', type: 'school' });
    expect(await (await second.admin()).data('GET', `/branches/${id}`)).toMatchObject({ id });
  });

  it('fill a copy anew from the topic when their group’s place is set back', async () => {
    const { databasePrefix } = first;
    await Promise.all([first.stop(), second.stop()]);
    const mongo = await MongoClient.connect(engines().mongoUrl);
    try {
      const copies = mongo.db(`${databasePrefix}scheduling`).collection('replica_course');
      const before = await copies.countDocuments();
      expect(before).toBeGreaterThan(0);
      await copies.deleteMany({});
      expect(await events('rewind', '--service', 'scheduling', '--topic', 'roster.catalog')).toContain(
        'roster.catalog',
      );
      [first, second] = [await start(databasePrefix), await start(databasePrefix)];
      await until(async () => (await copies.countDocuments()) >= before);
    } finally {
      await mongo.close();
    }
  });
});
