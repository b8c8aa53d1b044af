import { randomUUID } from 'node:crypto';
import type { DomainEvent, MeetingState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import {
  endAtOnce,
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

interface Replica {
  service: TestService<'notifications'>;
  dispatcher: Dispatcher;
  /** As a kill would: nothing that it holds is given back, nothing more is written. */
  die(): Promise<void>;
}

let clock: TestClock;
let context: CallContext;
let replicas: Replica[];
let receivers: WebhookReceiver[];

beforeEach(() => {
  clock = new TestClock();
  context = testContext(testOrganization());
  replicas = [];
  receivers = [];
});
afterEach(async () => {
  await Promise.all(replicas.map(({ service }) => service.stop()));
  for (const receiver of receivers) await receiver.stop();
});

async function start(
  options: {
    beside?: Replica;
    allowPrivate?: boolean;
    concurrency?: number;
    graceMs?: number;
    timeoutMs?: number;
  } = {},
): Promise<Replica> {
  const { concurrency = 50, graceMs = 50, timeoutMs = 2_000, allowPrivate = true } = options;
  let dispatcher: Dispatcher | undefined;
  let die = (): Promise<void> => Promise.resolve();
  const service = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        const parts = buildNotifications(runtime, {
          timeoutMs,
          random: () => 0.5,
          dispatch: { concurrency, graceMs },
        });
        dispatcher = parts.dispatcher;
        die = () => endAtOnce(runtime.database);
        return parts;
      },
    },
    {
      clock,
      config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: allowPrivate },
      ...(options.beside ? { databasePrefix: options.beside.service.databasePrefix } : {}),
    },
  );
  const replica = { service, dispatcher: dispatcher as Dispatcher, die };
  replicas.push(replica);
  return replica;
}

async function receiver(answer?: Parameters<typeof WebhookReceiver.start>[0]): Promise<WebhookReceiver> {
  const started = await WebhookReceiver.start(answer);
  receivers.push(started);
  return started;
}

const hook = async ({ service }: Replica, target: WebhookReceiver) =>
  (await service.rpc.createWebhook(context, { url: target.url(), events: ['*'] })).webhook?.id ?? '';

function meetingEvent(): DomainEvent {
  const at = clock.now().toISOString();
  const after = { id: randomUUID(), organizationId: context.organization.id, version: 1, createdAt: at, updatedAt: at };
  return eventOf(context.organization.id, 'meeting.completed', { after: after as unknown as MeetingState });
}

/** Each call has a deadline of its own. */
const deliveriesOf = async ({ service }: Replica, filter = {}) =>
  (await service.rpc.listDeliveries(testContext(context.organization), { page: { limit: 100 }, ...filter })).deliveries;

/** Until nobody has found anything to do, twice: what one gives back the other may have missed the first time. */
async function settle(...all: Replica[]): Promise<void> {
  for (let quietRounds = 0; quietRounds < 2; ) {
    const taken = await Promise.all(all.map(({ dispatcher }) => dispatcher.look()));
    const isQuiet = taken.every((count) => count === 0) && all.every(({ dispatcher }) => dispatcher.atWork === 0);
    quietRounds = isQuiet ? quietRounds + 1 : 0;
    await Promise.all(all.map(({ dispatcher }) => dispatcher.idle()));
  }
}

describe('two replicas', () => {
  it('share the endpoints, and send everything once and in order', async () => {
    const one = await start();
    const two = await start({ beside: one });
    const targets = await Promise.all(Array.from({ length: 6 }, () => receiver()));
    for (const target of targets) await hook(one, target);
    const events = Array.from({ length: 15 }, (_, index) => ({
      ...meetingEvent(),
      id: `0190-${String(index).padStart(4, '0')}`,
    }));
    // The same events at both, as after a rebalance of the bus.
    await Promise.all([one.service.deliver(...events), two.service.deliver(...events)]);
    await settle(one, two);
    for (const { received } of targets)
      expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(events.map(({ id }) => id));
    const all = await deliveriesOf(one);
    expect(all).toHaveLength(90);
    expect(all.every(({ status, attempts }) => status === 'succeeded' && attempts.length === 1)).toBe(true);
  });

  it('see at once what the other was told of a webhook', async () => {
    const one = await start();
    const two = await start({ beside: one });
    const target = await receiver();
    await two.service.deliver(meetingEvent());
    const id = await hook(one, target);
    await two.service.deliver(meetingEvent());
    await settle(one, two);
    expect(target.received).toHaveLength(1);
    await one.service.rpc.updateWebhook(context, { id, isActive: false });
    await two.service.deliver(meetingEvent());
    await settle(one, two);
    expect(target.received).toHaveLength(1);
  });

  it('answer for a test delivery that the other one sends', async () => {
    const one = await start({ concurrency: 0 });
    await start({ beside: one });
    const id = await hook(one, await receiver());
    const { delivery } = await one.service.rpc.sendTestDelivery(context, { id });
    expect(delivery).toMatchObject({ status: 'succeeded', attempts: [{ statusCode: 204 }] });
  });
});

describe('a replica that dies while it sends', () => {
  it('is followed by another when its lease has ended', async () => {
    const one = await start();
    const target = await receiver((_request, number) => (number === 1 ? 'hang' : 200));
    await hook(one, target);
    const event = meetingEvent();
    await one.service.deliver(event);
    await target.awaitReceived(1);
    await one.die();
    const two = await start({ beside: one });
    clock.advance(59_000);
    await settle(two);
    expect(target.received).toHaveLength(1);
    clock.advance(1_000);
    await settle(two);
    expect(target.received.map(({ headers }) => headers['webhook-id'])).toEqual([event.id, event.id]);
    expect(await deliveriesOf(two)).toMatchObject([
      { status: 'succeeded', attempts: [{ number: 1, statusCode: 200 }] },
    ]);
  });
});

describe('one of two replicas that is killed while both send', () => {
  it('is followed by the other: nothing is lost, and nothing comes twice but what was on its way', async () => {
    const [endpoints, count, stuckAt] = [12, 12, 5];
    let letGo: () => void = () => undefined;
    const released = new Promise<number>((resolve) => {
      letGo = () => resolve(204);
    });
    // Nothing fails while the others are waited for.
    const options = { concurrency: endpoints / 2, timeoutMs: 60_000 };
    const one = await start(options);
    const two = await start({ ...options, beside: one });
    const targets = await Promise.all(
      Array.from({ length: endpoints }, () => receiver((_request, number) => (number === stuckAt ? released : 204))),
    );
    for (const target of targets) await hook(one, target);
    const events = Array.from({ length: count }, (_, index) => ({
      ...meetingEvent(),
      id: `0190-${String(index).padStart(4, '0')}`,
    }));
    await one.service.deliver(...events);
    await two.service.deliver(...events);
    // Half of the endpoints is in the hands of each, in the middle of a delivery.
    await Promise.all(targets.map((target) => target.awaitReceived(stuckAt)));
    expect([one.dispatcher.atWork, two.dispatcher.atWork]).toEqual([endpoints / 2, endpoints / 2]);
    await one.die();
    letGo();
    await settle(two);
    const ids = events.map(({ id }) => id);
    const idsOf = ({ received }: WebhookReceiver) => received.map(({ headers }) => headers['webhook-id']);
    expect(targets.filter((target) => idsOf(target).length === count)).toHaveLength(endpoints / 2);
    clock.advance(60_000);
    await settle(two);
    const orphaned = [...ids.slice(0, stuckAt), ...ids.slice(stuckAt - 1)];
    expect(targets.map(idsOf).sort((a, b) => a.length - b.length)).toEqual([
      ...Array.from({ length: endpoints / 2 }, () => ids),
      ...Array.from({ length: endpoints / 2 }, () => orphaned),
    ]);
    const { total } = await two.service.rpc.listDeliveries(testContext(context.organization), { status: 'succeeded' });
    expect(total).toBe(endpoints * count);
  });
});

describe('a stop', () => {
  it('lets an attempt end that is about to', async () => {
    const one = await start({ graceMs: 1_500 });
    const target = await receiver((request) => {
      expect(request.body).toContain('meeting.completed');
      return 200;
    });
    await hook(one, target);
    await one.service.deliver(meetingEvent());
    await target.awaitReceived(1);
    await one.service.stop();
    const two = await start({ beside: one });
    expect(await deliveriesOf(two)).toMatchObject([{ status: 'succeeded' }]);
  });

  it('cuts one that hangs, counts it not, and leaves it to others at once', async () => {
    const one = await start();
    const target = await receiver((_request, number) => (number === 1 ? 'hang' : 200));
    await hook(one, target);
    await one.service.deliver(meetingEvent());
    await target.awaitReceived(1);
    await one.service.stop();
    const two = await start({ beside: one });
    await settle(two);
    expect(await deliveriesOf(two)).toMatchObject([
      { status: 'succeeded', attempts: [{ number: 1, statusCode: 200 }] },
    ]);
  });
});

describe('endpoints that hang', () => {
  it('leave half of the places to those that work', async () => {
    const one = await start({ concurrency: 2 });
    const failing = await Promise.all([receiver(500), receiver(500), receiver(500)]);
    for (const target of failing) await hook(one, target);
    await one.service.deliver(meetingEvent());
    await settle(one);
    for (const target of failing) target.answerWith('hang');
    const works = await receiver();
    await hook(one, works);
    clock.advance(5_000);
    await one.service.deliver(meetingEvent());
    await works.awaitReceived(1);
    // All three have something due, and one alone may try.
    expect(failing.filter(({ received }) => received.length > 1).length).toBeLessThanOrEqual(1);
  });
});

describe('where private networks are closed', () => {
  it('nothing is sent there, whatever was allowed when the webhook was made', async () => {
    const open = await start();
    const target = await receiver();
    await hook(open, target);
    await open.service.stop();
    const closed = await start({ beside: open, allowPrivate: false });
    await closed.service.deliver(meetingEvent());
    await settle(closed);
    expect(target.received).toHaveLength(0);
    expect(await deliveriesOf(closed)).toMatchObject([
      { status: 'pending', attempts: [{ error: 'The address leads to a private network' }] },
    ]);
  });
});
