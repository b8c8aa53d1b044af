import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { DomainEvent, MeetingState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
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
import { buildNotifications, type NotificationsOptions } from './service';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const waits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

let clock: TestClock;
let context: CallContext;
let dispatcher: Dispatcher;
let notifications: TestService<'notifications'> | undefined;
const cleanUp: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  clock = new TestClock();
  context = testContext(testOrganization());
});
afterEach(async () => {
  await notifications?.stop();
  notifications = undefined;
  for (const end of cleanUp.splice(0)) await end();
});

interface Started extends NotificationsOptions {
  allowPrivate?: boolean;
}

/** Starts the service, after the first time on the data that it left. */
async function start({ allowPrivate = true, ...options }: Started = {}): Promise<TestService<'notifications'>> {
  const before = notifications;
  await before?.stop();
  notifications = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        const parts = buildNotifications(runtime, { timeoutMs: 5_000, random: () => 0.5, ...options });
        dispatcher = parts.dispatcher;
        return parts;
      },
    },
    {
      clock,
      config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: allowPrivate },
      ...(before ? { databasePrefix: before.databasePrefix } : {}),
    },
  );
  return notifications;
}

async function receiver(answer?: Parameters<typeof WebhookReceiver.start>[0]): Promise<WebhookReceiver> {
  const started = await WebhookReceiver.start(answer);
  cleanUp.push(() => started.stop());
  return started;
}

const hookTo = async ({ rpc }: TestService<'notifications'>, url: string): Promise<string> =>
  (await rpc.createWebhook(context, { url, events: ['*'] })).webhook?.id ?? '';

function meetingEvent(): DomainEvent {
  const at = clock.now().toISOString();
  const after = { id: randomUUID(), organizationId: context.organization.id, version: 1, createdAt: at, updatedAt: at };
  return eventOf(context.organization.id, 'meeting.completed', { after: after as unknown as MeetingState });
}

async function tick(ms = 0): Promise<void> {
  clock.advance(ms);
  for (;;) {
    const taken = await dispatcher.look();
    if (taken === 0 && dispatcher.atWork === 0) return;
    await dispatcher.idle();
  }
}

const deliveriesOf = async ({ rpc }: TestService<'notifications'>, webhookId: string) =>
  (await rpc.listDeliveries(testContext(context.organization), { webhookId, page: { limit: 100 } })).deliveries;

describe('the schedule of attempts', () => {
  it('is kept through a restart before each of them, by endpoints that fail, cut the connection and flap', async () => {
    let service = await start();
    const number = 8;
    const events = Array.from({ length: number }, meetingEvent);
    const [failing, flapping] = [await receiver(500), await receiver()];
    // The first two attempts of each are refused.
    flapping.answerWith(503);
    const cutting = createServer((socket) => socket.on('error', () => undefined).on('data', () => socket.destroy()));
    await new Promise<void>((resolve) => cutting.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => new Promise((resolve) => cutting.close(resolve)));
    const { port } = cutting.address() as { port: number };
    const [fails, flaps, cuts] = [
      await hookTo(service, failing.url()),
      await hookTo(service, flapping.url()),
      await hookTo(service, `http://127.0.0.1:${port}/`),
    ];
    const begun = clock.now().getTime();
    await service.deliver(...events);
    await tick();
    for (const [index, wait] of waits.entries()) {
      service = await start();
      // Not a millisecond before its time.
      await tick(wait - 1);
      expect(failing.received).toHaveLength(number * (index + 1));
      if (index === 1) flapping.answerWith(204);
      await tick(1);
    }
    const planned = waits.map((_, index) => waits.slice(0, index + 1).reduce((sum, wait) => sum + wait, 0));
    const offsets = (attempts: readonly { at: string }[]) => attempts.map(({ at }) => Date.parse(at) - begun);
    for (const id of [fails, cuts]) {
      const all = await deliveriesOf(service, id);
      expect(all).toHaveLength(number);
      for (const { status, attempts } of all) {
        expect({ status, at: offsets(attempts) }).toEqual({ status: 'exhausted', at: [0, ...planned] });
      }
    }
    const recovered = await deliveriesOf(service, flaps);
    expect(recovered).toHaveLength(number);
    for (const { status, attempts } of recovered) {
      expect({ status, at: offsets(attempts) }).toEqual({ status: 'succeeded', at: [0, ...planned.slice(0, 2)] });
    }
    expect(new Set(failing.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set(events.map(({ id }) => id)),
    );
    expect(failing.received).toHaveLength(number * (waits.length + 1));
    expect(flapping.received).toHaveLength(number * 3);
  }, 60_000);
});

describe('Retry-After', () => {
  it.each([
    ['negative', () => '-5', 5 * second, 0],
    ['a fraction', () => '1.5', 5 * second, 0],
    ['a date of the past', () => new Date(clock.now().getTime() - 10 * hour).toUTCString(), 5 * second, 0],
    ['the beginning of time', () => 'Thu, 01 Jan 1970 00:00:00 GMT', 5 * second, 0],
    ['ten years', () => String(10 * 365 * 24 * 3_600), 24 * hour, hour],
    ['more seconds than there are numbers', () => '9'.repeat(400), 24 * hour, hour],
    ['a date in ten years', () => 'Sat, 01 Jan 2050 00:00:00 GMT', 24 * hour, hour],
    ['nonsense', () => 'when it suits', 5 * second, 0],
  ])('of %s neither hurries nor silences us', async (_what, header, waitMs, quietMs) => {
    const service = await start();
    const answer = { status: 503, headers: { 'retry-after': header() } };
    const target = await receiver((_request, number) => (number === 1 ? answer : 204));
    const id = await hookTo(service, target.url());
    await service.deliver(meetingEvent());
    await tick();
    const [first] = await deliveriesOf(service, id);
    expect(Date.parse(first?.nextAttemptAt ?? '') - clock.now().getTime()).toBe(waitMs);
    // A newer one waits as long as the receiver asked for quiet, and no longer than an hour.
    await service.deliver(meetingEvent());
    await tick(Math.max(0, quietMs - 1));
    expect(target.received).toHaveLength(quietMs === 0 ? 2 : 1);
    await tick(1);
    expect(target.received).toHaveLength(2);
  });
});

describe('a name that changes where it leads', () => {
  it.each([
    ['loopback', [{ address: '127.0.0.1', family: 4 }]],
    ['mapped loopback', [{ address: '::ffff:7f00:1', family: 6 }]],
    ['metadata of a cloud', [{ address: '169.254.169.254', family: 4 }]],
    [
      'an address among public ones',
      [
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    ],
  ])('is public when the webhook is made, and %s when something is sent: nothing goes there', async (_what, later) => {
    const target = await receiver();
    let found = [{ address: '93.184.216.34', family: 4 }];
    const service = await start({ allowPrivate: false, resolve: () => Promise.resolve(found) });
    const id = await hookTo(service, `https://hooks.example:${target.port}/`);
    found = later;
    await service.deliver(meetingEvent());
    await tick();
    expect(await deliveriesOf(service, id)).toMatchObject([
      { status: 'pending', attempts: [{ error: 'The address leads to a private network' }] },
    ]);
    expect(target.received).toHaveLength(0);
  });
});
