import { type CallContext, Database, type JobWorkerOptions } from '@roster/service-kit';
import { endAtOnce, engines, startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { buildNotifications } from './service';

const most = 10_000;

interface Stored {
  _id: string;
  status: string;
  replay?: string;
  nextAttemptAt?: string;
}

describe('a replay of as many deliveries as one may have', () => {
  let context: CallContext;
  let die: () => Promise<void>;
  let notifications: TestService<'notifications'>;
  let database: Database;

  beforeAll(async () => {
    context = testContext(testOrganization());
    notifications = await start({ leaseMs: 1_000 });
    database = await Database.connect(engines().mongoUrl, `${notifications.databasePrefix}notifications`);
  });
  afterAll(async () => {
    await notifications.stop();
    await database.close();
  });

  /** Nothing is sent: what is queued stays to be counted. */
  const start = (jobs: Partial<JobWorkerOptions>, databasePrefix?: string) =>
    startTestService<'notifications', NotificationsConfig>(
      {
        name: 'notifications',
        build(runtime) {
          die = () => endAtOnce(runtime.database);
          return buildNotifications(runtime, { dispatch: { concurrency: 0 }, jobs });
        },
      },
      { config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true }, ...(databasePrefix ? { databasePrefix } : {}) },
    );

  const stored = () => database.plain<Stored & { id: string }>('deliveries');

  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Deliveries that were given up, as they lie in the store. */
  async function giveUp(webhookId: string, count: number): Promise<void> {
    const organizationId = context.organization.id;
    const begun = Date.now() - 3_600_000;
    const documents = Array.from({ length: count }, (_, index) => {
      const at = new Date(begun + index).toISOString();
      const id = `${webhookId}:0190-${String(index).padStart(6, '0')}`;
      return {
        _id: `${organizationId}/${id}`,
        id,
        organizationId,
        webhookId,
        eventId: id.slice(webhookId.length + 1),
        eventType: 'meeting.completed',
        entityId: `m${index}`,
        status: 'abandoned',
        reason: 'The webhook was switched off',
        url: 'http://127.0.0.1:9/',
        isTest: false,
        attempts: [],
        attemptCount: 0,
        tries: 0,
        createdAt: at,
        updatedAt: at,
        queue: `${organizationId}/${webhookId}`,
        body: '{}',
        expiresAt: new Date(Date.now() + 24 * 3_600_000),
      };
    });
    await stored().insertMany(documents);
  }

  it('refuses one more, survives a death in the middle, and queues each once', async () => {
    const { webhook } = await notifications.rpc.createWebhook(context, { url: 'http://127.0.0.1:9/', events: ['*'] });
    const id = webhook?.id ?? '';
    await giveUp(id, most + 1);
    const from = new Date(Date.now() - 24 * 3_600_000).toISOString();
    const wish = { id, from, statuses: ['abandoned', 'succeeded'] };
    await expect(notifications.rpc.replayWebhook(testContext(context.organization), wish)).rejects.toMatchObject({
      fields: [{ field: 'from', message: expect.stringContaining('10000') }],
    });
    expect(await stored().countDocuments({ status: 'pending' })).toBe(0);

    const [oldest] = await stored().find().sort({ createdAt: 1 }).limit(1).toArray();
    await stored().deleteOne({ _id: oldest?._id ?? '' });
    expect(await notifications.rpc.replayWebhook(testContext(context.organization), wish)).toMatchObject({
      matched: most,
      isRepeat: false,
    });
    await until(async () => (await stored().countDocuments({ status: 'pending' })) >= 500);
    await die();
    const queued = await stored().find({ status: 'pending' }).sort({ createdAt: 1 }).toArray();
    expect(queued.length).toBeGreaterThanOrEqual(500);
    expect(queued.length).toBeLessThan(most);
    // The oldest first; and some of them have arrived before somebody goes on.
    const arrived = queued.slice(0, 50).map(({ _id }) => _id);
    await stored().updateMany(
      { _id: { $in: arrived } },
      { $set: { status: 'succeeded' }, $unset: { nextAttemptAt: '' } },
    );

    const { databasePrefix } = notifications;
    await notifications.stop();
    notifications = await start({}, databasePrefix);
    await until(async () => (await stored().countDocuments({ status: 'abandoned' })) === 0);
    expect(await stored().countDocuments({ status: 'pending' })).toBe(most - arrived.length);
    expect(await stored().countDocuments({ _id: { $in: arrived }, status: 'succeeded' })).toBe(arrived.length);
    // One replay, one moment: so they go out in the order of their events.
    expect(await stored().distinct('replay')).toHaveLength(1);
    expect(await stored().distinct('nextAttemptAt')).toHaveLength(1);
    const queue = await database
      .plain<{ _id: string; dueAt?: Date }>('endpoint_queues')
      .findOne({ webhookId: id } as never);
    expect(queue?.dueAt?.getTime()).toBeLessThanOrEqual(Date.now());
  }, 60_000);
});
