import { createHmac, randomUUID } from 'node:crypto';
import type { DomainEvent, MeetingState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import {
  eventOf,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
  type WebhookAnswer,
  WebhookReceiver,
} from '@roster/testkit';
import { Webhook } from 'standardwebhooks';
import type { NotificationsConfig } from './config';
import type { Dispatcher } from './sending/dispatcher';
import { buildNotifications } from './service';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

let clock: TestClock;
let dispatcher: Dispatcher;
let notifications: TestService<'notifications'>;
let context: CallContext;
const receivers: WebhookReceiver[] = [];

beforeEach(async () => {
  clock = new TestClock();
  context = testContext(testOrganization());
  notifications = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        const parts = buildNotifications(runtime, { timeoutMs: 2_000, random: () => 0.5 });
        dispatcher = parts.dispatcher;
        return parts;
      },
    },
    { clock, config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true } },
  );
});
afterEach(async () => {
  await notifications.stop();
  for (const receiver of receivers.splice(0)) await receiver.stop();
});

async function receiver(answer?: Parameters<typeof WebhookReceiver.start>[0]): Promise<WebhookReceiver> {
  const started = await WebhookReceiver.start(answer);
  receivers.push(started);
  return started;
}

async function hookTo(target: WebhookReceiver | string, events = ['*'], isActive = true) {
  const url = typeof target === 'string' ? target : target.url();
  const { webhook } = await notifications.rpc.createWebhook(context, { url, events, isActive });
  return { id: webhook?.id ?? '', secret: webhook?.secret ?? '' };
}

/** Lets everything that is due now be tried. */
async function tick(ms = 0): Promise<void> {
  clock.advance(ms);
  for (;;) {
    const taken = await dispatcher.look();
    if (taken === 0 && dispatcher.atWork === 0) return;
    await dispatcher.idle();
  }
}

function meetingEvent(
  type: 'meeting.completed' | 'meeting.updated' = 'meeting.completed',
  id: string = randomUUID(),
  version = 2,
): DomainEvent {
  const at = clock.now().toISOString();
  const after = {
    id,
    organizationId: context.organization.id,
    version,
    createdAt: at,
    updatedAt: at,
    topic: 'לולאות',
    status: 'completed',
  };
  return eventOf(context.organization.id, type, { after: after as unknown as MeetingState });
}

const deliveries = async (filter = {}) => (await notifications.rpc.listDeliveries(context, filter)).deliveries;
const only = async () => {
  const all = await deliveries();
  expect(all).toHaveLength(1);
  return all[0] as NonNullable<(typeof all)[0]>;
};

describe('an event', () => {
  it('reaches a webhook that asks for it: its state, signed, under its own id', async () => {
    const target = await receiver({ status: 200, body: 'ok' });
    const { id, secret } = await hookTo(target, ['meeting.completed']);
    const event = meetingEvent();
    await notifications.deliver(event);
    await tick();
    const [request] = target.received;
    const headers = request?.headers as Record<string, string>;
    const body = request?.body ?? '';
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: 'meeting.completed',
      timestamp: event.time,
      data: (event.data as { after: unknown }).after,
    });
    expect(headers).toMatchObject({
      'webhook-id': event.id,
      'x-webhook-event': 'meeting.completed',
      'x-webhook-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      'content-type': 'application/json',
      'user-agent': 'Roster-Webhooks/1.0',
    });
    const delivery = await only();
    expect(delivery).toMatchObject({
      id: `${id}:${event.id}`,
      webhookId: id,
      eventId: event.id,
      eventType: 'meeting.completed',
      status: 'succeeded',
      url: target.url(),
      attempts: [{ number: 1, statusCode: 200, responseBody: 'ok', at: clock.now().toISOString() }],
    });
    expect(delivery.nextAttemptAt).toBeUndefined();
  });

  it('reaches only active webhooks of its organization that ask for it', async () => {
    const target = await receiver();
    const kind = await hookTo(target, ['meeting.*']);
    const all = await hookTo(target, ['*']);
    await hookTo(target, ['registration.created', 'cycle.*']);
    await hookTo(target, ['*'], false);
    const other = testContext(testOrganization());
    await notifications.rpc.createWebhook(other, { url: target.url(), events: ['*'] });
    await notifications.deliver(meetingEvent());
    await tick();
    expect((await deliveries()).map(({ webhookId }) => webhookId).sort()).toEqual([kind.id, all.id].sort());
    expect(target.received).toHaveLength(2);
    expect((await notifications.rpc.listDeliveries(other, {})).total).toBe(0);
  });

  it('that is delivered to the service again is not sent again', async () => {
    const target = await receiver();
    await hookTo(target);
    const [one, two] = [meetingEvent(), meetingEvent()];
    await notifications.deliver(one);
    await tick();
    await notifications.deliver(one, two, one);
    await notifications.deliver(two);
    await tick();
    expect(target.received.map(({ headers }) => headers['webhook-id'])).toEqual([one.id, two.id]);
    expect((await deliveries()).map(({ attempts }) => attempts.length)).toEqual([1, 1]);
  });

  it('from before the webhook was made is not sent', async () => {
    const target = await receiver();
    const old = meetingEvent();
    clock.advance(5 * minute);
    await hookTo(target);
    await notifications.deliver(old);
    await tick();
    expect(await deliveries()).toEqual([]);
  });

  it('about accounts is never sent', async () => {
    const target = await receiver();
    await hookTo(target);
    const at = clock.now().toISOString();
    const after = { id: 'u1', organizationId: context.organization.id, version: 1, createdAt: at, updatedAt: at };
    await notifications.deliver(eventOf(context.organization.id, 'user.created', { after: after as never }));
    await tick();
    expect(target.received).toHaveLength(0);
  });

  it('follows the events before it, to the same endpoint', async () => {
    const target = await receiver();
    await hookTo(target);
    const meeting = randomUUID();
    const events = Array.from({ length: 30 }, (_, index) => ({
      ...meetingEvent('meeting.updated', meeting, index + 1),
      id: `0190-${String(index).padStart(4, '0')}`,
    }));
    await notifications.deliver(...events);
    await tick();
    expect(target.received.map(({ body }) => (JSON.parse(body) as { data: { version: number } }).data.version)).toEqual(
      events.map((_, index) => index + 1),
    );
  });
});

describe('a delivery that fails', () => {
  it('is tried ten times over three days, the same bytes under the same id, and then given up', async () => {
    const target = await receiver(500);
    const { secret } = await hookTo(target);
    const event = meetingEvent();
    await notifications.deliver(event);
    await tick();
    const waits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
    for (const [index, wait] of waits.entries()) {
      const { nextAttemptAt, status } = await only();
      expect({ status, nextAttemptAt }).toEqual({
        status: 'pending',
        nextAttemptAt: new Date(clock.now().getTime() + wait).toISOString(),
      });
      await tick(wait - 1);
      expect(target.received).toHaveLength(index + 1);
      await tick(1);
      expect(target.received).toHaveLength(index + 2);
    }
    const delivery = await only();
    expect(delivery.status).toBe('exhausted');
    expect(delivery.nextAttemptAt).toBeUndefined();
    expect(delivery.attempts.map(({ number, statusCode }) => [number, statusCode])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, 500]),
    );
    expect(new Set(target.received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(target.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([event.id]));
    expect(new Set(target.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(10);
    for (const { body, headers } of target.received) {
      const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
      expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(event.id, at, body));
    }
  });

  it('succeeds as soon as the receiver recovers', async () => {
    const target = await receiver((_request, number) => (number < 3 ? 503 : 200));
    await hookTo(target);
    await notifications.deliver(meetingEvent());
    await tick();
    await tick(5 * second);
    await tick(5 * minute);
    expect(await only()).toMatchObject({
      status: 'succeeded',
      attempts: [{ statusCode: 503 }, { statusCode: 503 }, { statusCode: 200 }],
    });
  });

  it('does not hold up newer ones', async () => {
    const first = meetingEvent();
    const target = await receiver(({ headers }) => (headers['webhook-id'] === first.id ? 500 : 200));
    await hookTo(target);
    await notifications.deliver(first);
    await tick();
    clock.advance(1);
    await notifications.deliver(meetingEvent());
    await tick();
    expect((await deliveries()).map(({ status }) => status)).toEqual(['succeeded', 'pending']);
  });

  it('is kept with the reason: a redirect, no answer, no connection', async () => {
    const elsewhere = await receiver();
    await hookTo(await receiver({ status: 302, headers: { location: elsewhere.url() } }), ['meeting.*']);
    await hookTo(await receiver('hang'), ['meeting.completed']);
    await hookTo('http://127.0.0.1:1/', ['*']);
    await notifications.deliver(meetingEvent());
    await tick();
    const reasons = (await deliveries()).map(({ attempts }) => attempts[0]?.error).sort();
    expect(reasons).toEqual(['No answer within 2 s', 'Redirects are not followed', 'The connection was refused']);
    expect(elsewhere.received).toHaveLength(0);
  });

  it('keeps the first KiB of a huge answer', async () => {
    await hookTo(await receiver({ status: 500, body: 'x'.repeat(3_000_000) }));
    await notifications.deliver(meetingEvent());
    await tick();
    expect((await only()).attempts[0]?.responseBody).toBe('x'.repeat(1_024));
  });

  it('waits as long as the receiver asks, and so do newer ones', async () => {
    const busy: WebhookAnswer = { status: 429, headers: { 'retry-after': '90' } };
    const target = await receiver((_request, number) => (number === 1 ? busy : 200));
    await hookTo(target);
    await notifications.deliver(meetingEvent());
    await tick();
    await notifications.deliver(meetingEvent());
    await tick(89 * second);
    expect(target.received).toHaveLength(1);
    await tick(second);
    expect((await deliveries()).map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
  });
});

describe('a slow endpoint', () => {
  it('does not delay another', async () => {
    const [slow, quick] = [await receiver('hang'), await receiver()];
    await hookTo(slow);
    await hookTo(quick);
    const events = [meetingEvent(), meetingEvent(), meetingEvent()];
    await notifications.deliver(...events);
    // Before the slow one's first request has timed out.
    await quick.awaitReceived(3);
    expect(slow.received.length).toBeLessThanOrEqual(1);
  });
});

describe('a webhook', () => {
  it('is switched off by 410, and what it was not sent is abandoned', async () => {
    const target = await receiver(410);
    const { id } = await hookTo(target);
    await notifications.deliver(meetingEvent(), meetingEvent(), meetingEvent());
    await tick();
    expect(target.received).toHaveLength(1);
    expect((await deliveries()).map(({ status }) => status).sort()).toEqual(['abandoned', 'abandoned', 'exhausted']);
    const { webhook } = await notifications.rpc.getWebhook(context, { id });
    expect(webhook).toMatchObject({ isActive: false, disabledReason: 'The endpoint answered 410 Gone', version: 2 });
    expect(await notifications.awaitEvent('webhook.disabled', id)).toMatchObject({
      actor: 'service:notifications',
      data: {
        before: { isActive: true },
        after: { isActive: false, disabledReason: 'The endpoint answered 410 Gone' },
      },
    });
    await notifications.deliver(meetingEvent());
    expect(await deliveries()).toHaveLength(3);
  });

  it('that was switched off starts afresh when it is switched on', async () => {
    const target = await receiver(410);
    const { id } = await hookTo(target);
    await notifications.deliver(meetingEvent());
    await tick();
    const { webhook } = await notifications.rpc.updateWebhook(context, { id, isActive: true });
    expect(webhook).toMatchObject({ isActive: true, version: 3 });
    expect(webhook?.disabledReason).toBeUndefined();
    target.answerWith(200);
    await notifications.deliver(meetingEvent());
    await tick();
    expect((await deliveries({ status: 'succeeded' })).length).toBe(1);
  });

  it('is switched off when it has failed for five days, and not when it works in between', async () => {
    const target = await receiver(500);
    const { id } = await hookTo(target);
    const isActive = async () => (await notifications.rpc.getWebhook(context, { id })).webhook?.isActive;
    const oneDayOf = async (answer: WebhookAnswer): Promise<void> => {
      target.answerWith(answer);
      await notifications.deliver(meetingEvent());
      await tick();
      clock.advance(day);
    };
    for (let i = 0; i < 4; i++) await oneDayOf(500);
    await oneDayOf(200);
    for (let i = 0; i < 5; i++) await oneDayOf(500);
    expect(await isActive()).toBe(true);
    await oneDayOf(500);
    expect(await isActive()).toBe(false);
    expect((await notifications.rpc.getWebhook(context, { id })).webhook?.disabledReason).toBe(
      'Every attempt failed for 5 days',
    );
    expect(await deliveries({ status: 'pending' })).toEqual([]);
  });

  it('that is deleted or switched off by a person is sent nothing more', async () => {
    const target = await receiver(500);
    const [deleted, off] = [await hookTo(target), await hookTo(target)];
    await notifications.deliver(meetingEvent());
    await tick();
    await notifications.rpc.deleteWebhook(context, { id: deleted.id });
    await notifications.rpc.updateWebhook(context, { id: off.id, isActive: false });
    expect((await deliveries()).map(({ status }) => status)).toEqual(['abandoned', 'abandoned']);
    await tick(day);
    expect(target.received).toHaveLength(2);
  });

  it('gets what is pending at its new address', async () => {
    const [old, moved] = [await receiver(500), await receiver(200)];
    const { id } = await hookTo(old);
    await notifications.deliver(meetingEvent());
    await tick();
    await notifications.rpc.updateWebhook(context, { id, url: moved.url() });
    await tick(5 * second);
    expect(moved.received).toHaveLength(1);
    expect(await only()).toMatchObject({ status: 'succeeded', url: moved.url() });
  });
});

describe('a test delivery', () => {
  it('sends a signed sample and answers with its attempt', async () => {
    const target = await receiver({ status: 202, body: 'thanks' });
    const { id, secret } = await hookTo(target, ['registration.created', 'meeting.*']);
    const { delivery } = await notifications.rpc.sendTestDelivery(context, { id });
    expect(delivery).toMatchObject({
      webhookId: id,
      eventType: 'registration.created',
      status: 'succeeded',
      attempts: [{ statusCode: 202, responseBody: 'thanks' }],
    });
    const [request] = target.received;
    expect(new Webhook(secret).verify(request?.body ?? '', request?.headers as Record<string, string>)).toMatchObject({
      type: 'registration.created',
      data: { test: true, organizationId: context.organization.id, paymentStatus: 'unpaid' },
    });
    expect((await only()).id).toBe(delivery?.id);
  });

  it('is of the type that was named, which must be one', async () => {
    const target = await receiver();
    const { id } = await hookTo(target, ['meeting.*']);
    expect(
      (await notifications.rpc.sendTestDelivery(context, { id, event: 'cycle.completed' })).delivery?.eventType,
    ).toBe('cycle.completed');
    for (const event of ['meeting.*', 'nothing.happened', '']) {
      await expect(notifications.rpc.sendTestDelivery(context, { id, event })).rejects.toMatchObject({
        fields: [{ field: 'event' }],
      });
    }
  });

  it('goes to a webhook that is off, waits behind nothing, is tried once and proves nothing against it', async () => {
    const target = await receiver(500);
    const { id } = await hookTo(target, ['*'], false);
    const { delivery } = await notifications.rpc.sendTestDelivery(context, { id });
    expect(delivery).toMatchObject({ status: 'exhausted', attempts: [{ statusCode: 500 }] });
    await tick(day);
    expect(target.received).toHaveLength(1);
  });

  it('is answered in time where the receiver hangs', async () => {
    const { id } = await hookTo(await receiver('hang'));
    await notifications.deliver(meetingEvent());
    const { delivery } = await notifications.rpc.sendTestDelivery(context, { id });
    expect(delivery).toMatchObject({ status: 'exhausted', attempts: [{ error: 'No answer within 2 s' }] });
  });
});

describe('the list of deliveries', () => {
  it('is newest first, filtered, paged and exact', async () => {
    const [good, bad] = [
      await hookTo(await receiver(200), ['meeting.completed']),
      await hookTo(await receiver(500), ['*']),
    ];
    const instants: string[] = [];
    for (const type of ['meeting.completed', 'meeting.updated', 'meeting.completed'] as const) {
      clock.advance(second);
      instants.push(clock.now().toISOString());
      await notifications.deliver(meetingEvent(type));
      await tick();
    }
    const list = (filter: object) => notifications.rpc.listDeliveries(context, filter);
    expect((await list({})).deliveries.map(({ createdAt }) => createdAt)).toEqual([
      instants[2],
      instants[2],
      instants[1],
      instants[0],
      instants[0],
    ]);
    expect(await list({ page: { limit: 2, offset: 4 } })).toMatchObject({
      total: 5,
      deliveries: [{ createdAt: instants[0] }],
    });
    expect((await list({ webhookId: good.id })).total).toBe(2);
    expect((await list({ status: 'succeeded' })).deliveries.every(({ webhookId }) => webhookId === good.id)).toBe(true);
    expect((await list({ webhookId: bad.id, status: 'pending', eventType: 'meeting.updated' })).total).toBe(1);
    expect((await list({ eventType: 'meeting.completed' })).total).toBe(4);
    expect((await list({ from: instants[1] as string, to: instants[2] as string })).total).toBe(1);
    expect((await list({ page: { limit: 1, sortBy: 'createdAt' } })).deliveries[0]?.createdAt).toBe(instants[0]);
  });

  it('names what is asked wrongly', async () => {
    await expect(
      notifications.rpc.listDeliveries(context, {
        status: 'lost',
        eventType: 'x.y',
        from: 'yesterday',
        to: '2026-02-30',
      }),
    ).rejects.toMatchObject({
      fields: [{ field: 'status' }, { field: 'eventType' }, { field: 'from' }, { field: 'to' }],
    });
  });
});
