import { randomUUID } from 'node:crypto';
import type { DomainEvent, MeetingState } from '@roster/contracts';
import type { CallContext, JobWorker } from '@roster/service-kit';
import {
  eventOf,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
  WebhookReceiver,
} from '@roster/testkit';
import type { NotificationsConfig } from './config';
import type { Dispatcher } from './sending/dispatcher';
import { buildNotifications } from './service';

const hour = 3_600_000;

let clock: TestClock;
let dispatcher: Dispatcher;
let jobWorker: JobWorker;
let notifications: TestService<'notifications'>;
let context: CallContext;
let target: WebhookReceiver;
let id: string;

beforeEach(async () => {
  clock = new TestClock();
  context = testContext(testOrganization());
  target = await WebhookReceiver.start(410);
  notifications = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        const parts = buildNotifications(runtime, { timeoutMs: 30_000, random: () => 0.5 });
        ({ dispatcher, jobWorker } = parts);
        return parts;
      },
    },
    { clock, config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true } },
  );
  const { webhook } = await notifications.rpc.createWebhook(context, { url: target.url(), events: ['*'] });
  id = webhook?.id ?? '';
});
afterEach(async () => {
  await notifications.stop();
  await target.stop();
});

let count = 0;
function meetingEvent(type: 'meeting.completed' | 'meeting.updated' = 'meeting.completed'): DomainEvent {
  const at = clock.now().toISOString();
  const after = { id: randomUUID(), organizationId: context.organization.id, version: 1, createdAt: at, updatedAt: at };
  const event = eventOf(context.organization.id, type, { after: after as unknown as MeetingState });
  // Ids that are ordered in time, as those of the outbox are.
  return { ...event, id: `0190-${String(count++).padStart(6, '0')}` };
}

async function settle(ms = 0): Promise<void> {
  clock.advance(ms);
  for (let quiet = 0; quiet < 2; ) {
    const taken = (await jobWorker.look()) + (await dispatcher.look());
    await jobWorker.idle();
    await dispatcher.idle();
    quiet = taken === 0 ? quiet + 1 : 0;
  }
}

/** Events that a receiver which is gone was not sent: one exhausted, the others abandoned. The webhook is on again. */
async function givenUp(number: number): Promise<DomainEvent[]> {
  const events = Array.from({ length: number }, () => meetingEvent());
  await notifications.deliver(...events);
  await settle();
  target.answerWith(204);
  target.received.length = 0;
  await notifications.rpc.updateWebhook(context, { id, isActive: true });
  return events;
}

const keyOf = (event: DomainEvent): string => `${id}:${event.id}`;
const receivedIds = () => target.received.map(({ headers }) => headers['webhook-id']);
const statuses = async () =>
  (await notifications.rpc.listDeliveries(context, { page: { limit: 100 } })).deliveries.map(({ status }) => status);

describe('what was given up', () => {
  it('says why, with what it would have sent', async () => {
    const [first, second] = (await givenUp(2)) as [DomainEvent, DomainEvent];
    const { delivery: exhausted } = await notifications.rpc.getDelivery(context, { id: keyOf(first) });
    expect(exhausted).toMatchObject({
      status: 'exhausted',
      attempts: [{ number: 1, statusCode: 410 }],
      attemptCount: 1,
      entityId: first.subject,
      isTest: false,
    });
    expect(JSON.parse(exhausted?.payload ?? '')).toMatchObject({ type: first.type, data: { id: first.subject } });
    const { delivery: abandoned } = await notifications.rpc.getDelivery(context, { id: keyOf(second) });
    expect(abandoned).toMatchObject({ status: 'abandoned', reason: 'The webhook was switched off', attempts: [] });
    const elsewhere = testContext(testOrganization());
    await expect(notifications.rpc.getDelivery(elsewhere, { id: keyOf(first) })).rejects.toMatchObject({
      slug: 'delivery.not_found',
    });
  });

  it('is found by event, entity, kind and moment, with exact totals', async () => {
    const [first] = (await givenUp(3)) as [DomainEvent];
    await notifications.deliver(meetingEvent('meeting.updated'));
    await settle(hour);
    const total = async (filter: object) => (await notifications.rpc.listDeliveries(context, filter)).total;
    expect(await total({ eventId: first.id })).toBe(1);
    expect(await total({ entityId: first.subject })).toBe(1);
    expect(await total({ entityId: randomUUID() })).toBe(0);
    expect(await total({ eventType: 'meeting.*' })).toBe(4);
    expect(await total({ eventType: 'meeting.updated' })).toBe(1);
    expect(await total({ eventType: 'cycle.*' })).toBe(0);
    expect(await total({ status: 'exhausted', webhookId: id })).toBe(1);
    const end = new Date(clock.now().getTime() - hour / 2).toISOString();
    expect(await total({ status: 'abandoned', to: end })).toBe(2);
    expect(await total({ from: end })).toBe(0);
    await expect(total({ eventType: 'nothing.*' })).rejects.toMatchObject({ fields: [{ field: 'eventType' }] });
  });

  it('is sent once more under its id, and once where it is asked for twice', async () => {
    const [event] = (await givenUp(1)) as [DomainEvent];
    const ids = [keyOf(event)];
    let letGo: () => void = () => undefined;
    // It is on its way until both have asked.
    target.answerWith(
      new Promise((resolve) => {
        letGo = () => resolve(204);
      }),
    );
    const { deliveries } = await notifications.rpc.replayDeliveries(context, { ids });
    expect(deliveries).toMatchObject([{ status: 'pending', replayedAt: clock.now().toISOString(), attemptCount: 1 }]);
    await notifications.rpc.replayDeliveries(context, { ids: [...ids, ...ids] });
    letGo();
    await settle();
    expect(receivedIds()).toEqual([event.id]);
    const { delivery } = await notifications.rpc.getDelivery(context, { id: keyOf(event) });
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ number: 1 }, { number: 2, statusCode: 204 }] });
  });

  it('begins the schedule anew, and keeps its latest attempts', async () => {
    const [event] = (await givenUp(1)) as [DomainEvent];
    for (let round = 1; round <= 3; round++) {
      target.answerWith(500);
      // Each call has a deadline of its own.
      const caller = testContext(context.organization);
      await notifications.rpc.replayDeliveries(caller, { ids: [keyOf(event)] });
      for (const waitMs of [
        0,
        5_000,
        hour / 12,
        hour / 2,
        2 * hour,
        5 * hour,
        10 * hour,
        14 * hour,
        20 * hour,
        24 * hour,
      ]) {
        await settle(waitMs);
      }
      const { delivery } = await notifications.rpc.getDelivery(caller, { id: keyOf(event) });
      expect(delivery).toMatchObject({ status: 'exhausted', attemptCount: 1 + 10 * round });
      // It works in between, so that nobody counts five days of failing.
      target.answerWith(204);
      await notifications.rpc.sendTestDelivery(caller, { id });
    }
    const { delivery } = await notifications.rpc.getDelivery(testContext(context.organization), { id: keyOf(event) });
    expect(delivery?.attempts.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, i) => i + 2));
  }, 60_000);

  it('is told apart from what cannot be sent: others’, unknown ones, tests, of webhooks that are off', async () => {
    const [event] = (await givenUp(1)) as [DomainEvent];
    const { delivery: test } = await notifications.rpc.sendTestDelivery(context, { id });
    const ids = [keyOf(event), test?.id ?? '', 'nothing'];
    const elsewhere = testContext(testOrganization());
    expect(await notifications.rpc.replayDeliveries(elsewhere, { ids })).toMatchObject({
      deliveries: [],
      skipped: ids.map((one) => ({ id: one, reason: 'not_found' })),
    });
    expect((await notifications.rpc.replayDeliveries(context, { ids })).skipped).toEqual([
      { id: test?.id, reason: 'test' },
      { id: 'nothing', reason: 'not_found' },
    ]);
    await settle();
    await notifications.rpc.updateWebhook(context, { id, isActive: false });
    expect((await notifications.rpc.replayDeliveries(context, { ids: [keyOf(event)] })).skipped).toEqual([
      { id: keyOf(event), reason: 'webhook_off' },
    ]);
    const tooMany = Array.from({ length: 101 }, (_, index) => String(index));
    for (const wrong of [[], tooMany]) {
      await expect(notifications.rpc.replayDeliveries(context, { ids: wrong })).rejects.toMatchObject({
        fields: [{ field: 'ids' }],
      });
    }
  });
});

describe('a replay of a period', () => {
  const since = () => ({ id, from: new Date(clock.now().getTime() - hour).toISOString() });

  it('sends what was given up in the order of its events, before what happens then', async () => {
    const events = await givenUp(12);
    const answer = await notifications.rpc.replayWebhook(context, since());
    expect(answer).toMatchObject({ matched: 12, isRepeat: false });
    expect(await notifications.rpc.replayWebhook(context, since())).toMatchObject({ isRepeat: true });
    clock.advance(1);
    const later = meetingEvent();
    await jobWorker.look();
    await jobWorker.idle();
    await notifications.deliver(later);
    await settle();
    expect(receivedIds()).toEqual([...events, later].map((event) => event.id));
    // Nothing is left to replay.
    expect(await notifications.rpc.replayWebhook(context, since())).toMatchObject({ matched: 0 });
    await settle();
    expect(target.received).toHaveLength(13);
    expect(new Set(await statuses())).toEqual(new Set(['succeeded']));
  });

  it('sends what arrived as well where that is asked for, once each', async () => {
    await givenUp(1);
    const sent = [meetingEvent(), meetingEvent('meeting.updated'), meetingEvent()];
    await notifications.deliver(...sent);
    await settle();
    target.received.length = 0;
    const wish = { ...since(), events: ['meeting.completed'], statuses: ['succeeded'] };
    expect(await notifications.rpc.replayWebhook(context, wish)).toMatchObject({ matched: 2 });
    await settle();
    expect(receivedIds()).toEqual([sent[0]?.id, sent[2]?.id]);
  });

  it('sends nothing where the webhook is off, then or by the time it comes to it', async () => {
    await givenUp(3);
    await notifications.rpc.replayWebhook(context, since());
    await notifications.rpc.updateWebhook(context, { id, isActive: false });
    await settle();
    expect(target.received).toHaveLength(0);
    await expect(notifications.rpc.replayWebhook(context, since())).rejects.toMatchObject({ slug: 'webhook.off' });
    await expect(notifications.rpc.replayWebhook(context, { ...since(), id: randomUUID() })).rejects.toMatchObject({
      slug: 'webhook.not_found',
    });
  });

  it('names what is asked wrongly', async () => {
    const replay = (request: object) => notifications.rpc.replayWebhook(context, { ...since(), ...request });
    await expect(replay({ from: '' })).rejects.toMatchObject({ fields: [{ field: 'from', message: 'is required' }] });
    await expect(replay({ from: 'today', statuses: ['pending'], events: ['x'] })).rejects.toMatchObject({
      fields: [{ field: 'from' }, { field: 'events[0]' }, { field: 'statuses[0]' }],
    });
    await expect(replay({ to: '2000-01-01T00:00:00Z' })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
  });
});
