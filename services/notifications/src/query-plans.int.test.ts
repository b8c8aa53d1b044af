import { randomUUID } from 'node:crypto';
import type { MeetingState } from '@roster/contracts';
import { type CallContext, Database, type JobWorker } from '@roster/service-kit';
import {
  engines,
  eventOf,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
  WebhookReceiver,
} from '@roster/testkit';
import type { NotificationsConfig } from './config';
import type { Dispatcher } from './sending/dispatcher';
import { buildNotifications } from './service';

type Filter = Record<string, unknown>;

/** A question that the service asked its store. */
interface Asked {
  collection: string;
  method: string;
  filter: Filter;
  options: { sort?: Record<string, 1 | -1>; skip?: number; limit?: number };
}

interface Stage {
  stage: string;
  inputStage?: Stage;
  inputStages?: Stage[];
  keyPattern?: Record<string, unknown>;
}

let dispatcher: Dispatcher;
let jobWorker: JobWorker;
let notifications: TestService<'notifications'>;
const organization = testOrganization();
/** Each call has a deadline of its own. */
const context = (): CallContext => testContext(organization);
let database: Database;
let target: WebhookReceiver;
let webhookId: string;
const asked: Asked[] = [];
/** By what the start did with what an earlier life left. */
let askedAtStart: Asked[] = [];

beforeAll(async () => {
  target = await WebhookReceiver.start(500);
  notifications = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        // What mongoose is about to send, as it tells for debugging.
        runtime.database.connection.set('debug', (collection: string, method: string, ...given: unknown[]) => {
          if (method === 'bulkWrite') {
            for (const write of given[0] as { updateOne?: { filter: Filter } }[])
              if (write.updateOne) asked.push({ collection, method, filter: write.updateOne.filter, options: {} });
          } else if (method.startsWith('find') || method.startsWith('count') || /^(update|delete)/.test(method)) {
            const options = (given.at(-1) ?? {}) as Asked['options'];
            asked.push({ collection, method, filter: given[0] as Filter, options: given.length > 1 ? options : {} });
          }
        });
        const parts = buildNotifications(runtime, { random: () => 0.5 });
        ({ dispatcher, jobWorker } = parts);
        return parts;
      },
    },
    { config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true } },
  );
  database = await Database.connect(engines().mongoUrl, `${notifications.databasePrefix}notifications`);
  const { webhook } = await notifications.rpc.createWebhook(context(), { url: target.url(), events: ['*'] });
  webhookId = webhook?.id ?? '';
  askedAtStart = [...asked];
});
afterAll(async () => {
  await notifications.stop();
  await target.stop();
  await database.close();
});

/** The steps of a plan, the last first, and the indexes that it reads. */
async function planOf({ collection, filter, options }: Asked): Promise<{ stages: string[]; keys: string[][] }> {
  const { sort, skip, limit } = options;
  const given = { ...(sort ? { sort } : {}), ...(skip ? { skip } : {}), ...(limit ? { limit } : {}) };
  const { queryPlanner } = await database.plain(collection).find(filter, given).explain('queryPlanner');
  const stages: string[] = [];
  const keys: string[][] = [];
  const walk = ({ stage, inputStage, inputStages = [], keyPattern }: Stage): void => {
    stages.push(stage);
    if (keyPattern) keys.push(Object.keys(keyPattern));
    for (const input of inputStage ? [inputStage] : inputStages) walk(input);
  };
  walk(queryPlanner.winningPlan as Stage);
  return { stages, keys };
}

const meetingEvent = () => {
  const at = new Date().toISOString();
  const after = { id: randomUUID(), organizationId: organization.id, version: 1, createdAt: at, updatedAt: at };
  return eventOf(organization.id, 'meeting.completed', { after: after as unknown as MeetingState });
};

const from = '2026-01-01T00:00:00Z';

describe('the list of deliveries', () => {
  it.each([
    [{}, 'createdAt'],
    [{ from }, 'createdAt'],
    [{ webhookId: 'w' }, 'webhookId'],
    [{ webhookId: 'w', status: 'exhausted' }, 'webhookId status'],
    [{ webhookId: 'w', status: 'exhausted', from }, 'webhookId status'],
    [{ status: 'exhausted' }, 'status'],
    [{ eventType: 'meeting.completed' }, 'eventType'],
    [{ eventType: 'meeting.*' }, 'eventType'],
    [{ eventId: 'e' }, 'eventId'],
    [{ entityId: 'm' }, 'entityId'],
    [{ webhookId: 'w', eventId: 'e' }, ''],
    [{ webhookId: 'w', entityId: 'm', status: 'pending' }, ''],
    [{ eventType: 'meeting.*', status: 'pending', webhookId: 'w', from }, ''],
  ])('filtered by %j reads an index of the organization and sorts nothing in memory', async (filter, fields) => {
    asked.length = 0;
    await notifications.rpc.listDeliveries(context(), filter);
    const questions = asked.filter(({ collection }) => collection === 'deliveries');
    expect(questions.map(({ method }) => method).sort()).toEqual(['countDocuments', 'find']);
    for (const question of questions) {
      const { stages, keys } = await planOf(question);
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).not.toContain('SORT');
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys) expect(key.join(' ')).toMatch(new RegExp(`^organizationId ${fields}`));
    }
  });
});

describe('everything that the service asks its store about webhooks', () => {
  it('is found by an index', async () => {
    const { rpc } = notifications;
    asked.length = 0;
    const events = [meetingEvent(), meetingEvent()];
    await notifications.deliver(...events);
    await target.awaitReceived(2);
    target.answerWith(204);
    const { delivery } = await rpc.sendTestDelivery(context(), { id: webhookId });
    await rpc.getDelivery(context(), { id: delivery?.id ?? '' });
    await rpc.replayDeliveries(context(), { ids: [delivery?.id ?? '', `${webhookId}:${events[0]?.id}`] });
    await rpc.replayWebhook(context(), { id: webhookId, from, statuses: ['succeeded', 'exhausted'] });
    await rpc.replayWebhook(context(), { id: webhookId, from, events: ['meeting.*'] });
    const lately = new Date(Date.now() - 3_600_000).toISOString();
    await rpc.backfillWebhook(context(), { id: webhookId, from: lately, to: new Date().toISOString() });
    for (const request of [{}, { after: 0, types: ['meeting.*'] }, { from: lately }, { latest: true, waitMs: 700 }])
      await rpc.readEvents(context(), request);
    for (let idle = 0; idle < 2; ) {
      idle = (await jobWorker.look()) + (await dispatcher.look()) === 0 ? idle + 1 : 0;
      await Promise.all([jobWorker.idle(), dispatcher.idle()]);
    }
    await rpc.rotateWebhookSecret(context(), { id: webhookId });
    await rpc.getWebhook(context(), { id: webhookId });
    await rpc.listWebhooks(context(), { isActive: false });
    await rpc.updateWebhook(context(), { id: webhookId, isActive: false });
    await rpc.deleteWebhook(context(), { id: webhookId });
    // Which migrations have run is read as a whole: there are as many as there are.
    const all = [...askedAtStart, ...asked].filter(({ collection }) => collection !== 'migrations');
    expect(all.map(({ collection }) => collection)).toEqual(
      expect.arrayContaining(['deliveries', 'endpoint_queues', 'event_log', 'event_log_heads', 'jobs', 'webhooks']),
    );
    for (const question of all) {
      const { stages } = await planOf(question);
      const { collection, method, filter } = question;
      expect({ collection, method, filter, stages }).toMatchObject({
        stages: expect.not.arrayContaining(['COLLSCAN']),
      });
    }
  });
});
