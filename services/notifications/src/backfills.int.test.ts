import { randomUUID } from 'node:crypto';
import type { DomainEvent, EventType, MeetingState } from '@roster/contracts';
import type { CallContext, JobWorker } from '@roster/service-kit';
import {
  endAtOnce,
  eventOf,
  organizationStandIn,
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
const day = 24 * hour;

interface Replica {
  service: TestService<'notifications'>;
  dispatcher: Dispatcher;
  jobWorker: JobWorker;
  die(): Promise<void>;
}

let clock: TestClock;
let context: CallContext;
let target: WebhookReceiver;
let replicas: Replica[];
let notifications: Replica;

/** @param jobsAtOnce 0: it does none */
async function start(beside?: Replica, jobsAtOnce = 20): Promise<Replica> {
  let made: Omit<Replica, 'service'> | undefined;
  const service = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        // What is woken works at once; nothing else happens by itself.
        const pollMs = 3_600_000;
        const parts = buildNotifications(runtime, {
          timeoutMs: 2_000,
          backfillBatch: 5,
          dispatch: { pollMs },
          jobs: { pollMs, leaseMs: 2_000, concurrency: jobsAtOnce },
        });
        const { dispatcher, jobWorker } = parts;
        made = { dispatcher, jobWorker, die: () => endAtOnce(runtime.database) };
        return parts;
      },
    },
    {
      clock,
      config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true },
      peers: { identity: organizationStandIn },
      ...(beside ? { databasePrefix: beside.service.databasePrefix } : {}),
    },
  );
  const replica = { service, ...(made as Omit<Replica, 'service'>) };
  replicas.push(replica);
  return replica;
}

beforeEach(async () => {
  clock = new TestClock();
  context = testContext(testOrganization());
  target = await WebhookReceiver.start(204);
  replicas = [];
  notifications = await start();
});
afterEach(async () => {
  await Promise.all(replicas.map(({ service }) => service.stop()));
  await target.stop();
});

let count = 0;
function event(type: EventType = 'meeting.completed'): DomainEvent {
  const at = clock.now().toISOString();
  const after = { id: randomUUID(), organizationId: context.organization.id, version: 1, createdAt: at, updatedAt: at };
  const made = eventOf(context.organization.id, type, { after: after as unknown as MeetingState });
  // Ids that are ordered in time, as those of the outbox are.
  return { ...made, id: `0190-${String(count++).padStart(6, '0')}` };
}

/** That many events, and an hour. */
async function happened(number: number, type?: EventType): Promise<DomainEvent[]> {
  const events = Array.from({ length: number }, () => event(type));
  await notifications.service.deliver(...events);
  clock.advance(hour);
  return events;
}

async function hook(events = ['*']): Promise<string> {
  const { webhook } = await notifications.service.rpc.createWebhook(context, { url: target.url(), events });
  return webhook?.id ?? '';
}

/** Each call has a deadline of its own. */
const backfill = (request: { id: string; from?: string; to?: string; events?: string[] }) =>
  notifications.service.rpc.backfillWebhook(testContext(context.organization), {
    from: new Date(clock.now().getTime() - day).toISOString(),
    ...request,
  });

async function settle({ jobWorker, dispatcher }: Replica = notifications): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const taken = (await jobWorker.look()) + (await dispatcher.look());
    await jobWorker.idle();
    await dispatcher.idle();
    quiet = taken === 0 ? quiet + 1 : 0;
  }
}

const received = () => target.received.map(({ headers }) => headers['webhook-id']);
const idsOf = (events: readonly DomainEvent[]): string[] => events.map(({ id }) => id);

describe('a backfill', () => {
  it('sends what happened before the webhook was made, under the events’ ids and in their order, and what follows', async () => {
    const before = await happened(12);
    const id = await hook();
    expect(await backfill({ id })).toMatchObject({ logged: 12, isRepeat: false });
    clock.advance(1);
    const [after] = await happened(1);
    await target.awaitReceived(13);
    // What happens while it goes on may come between two of its batches.
    const [own, later] = [idsOf(before), received().filter((id) => id === after?.id)];
    expect(received().filter((id) => id !== after?.id)).toEqual(own);
    expect(later).toHaveLength(1);
  }, 30_000);

  it('sends nothing twice: not what was delivered, nor what is owed, nor when it is asked for again', async () => {
    notifications = await start(undefined, 0);
    const id = await hook();
    const sent = await happened(3);
    await settle();
    expect(received()).toEqual(idsOf(sent));
    const owed = await happened(2);
    expect(await backfill({ id })).toMatchObject({ logged: 5, isRepeat: false });
    expect(await backfill({ id, from: new Date(clock.now().getTime() - day).toISOString() })).toMatchObject({
      isRepeat: true,
    });
    const other = await start(notifications);
    await settle(other);
    await backfill({ id });
    await settle(other);
    expect(received()).toEqual(idsOf([...sent, ...owed]));
  });

  it('is of a period, of types, and of what the webhook asks for', async () => {
    await happened(2);
    const begin = clock.now().toISOString();
    const wanted = await happened(2, 'meeting.moved');
    await happened(2, 'meeting.completed');
    await happened(2, 'customer.created');
    const end = clock.now().toISOString();
    await happened(1, 'meeting.moved');
    const id = await hook(['meeting.*']);
    expect(await backfill({ id, from: begin, to: end, events: ['meeting.moved', 'customer.*'] })).toMatchObject({
      logged: 6,
    });
    await settle();
    expect(received()).toEqual(idsOf(wanted));
  });

  it('goes on after a death where it was, and doubles nothing', async () => {
    const before = await happened(12);
    const id = await hook();
    await backfill({ id });
    // In the middle of three batches; what was being done is free again after a while.
    await target.awaitReceived(1);
    const dying = notifications;
    await dying.die();
    notifications = await start(dying);
    clock.advance(61_000);
    while (new Set(received()).size < before.length) {
      await settle();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // What was on its way when it died comes again, under its id.
    expect([...new Set(received())]).toEqual(idsOf(before));
    expect(received().length).toBeLessThanOrEqual(before.length + 2);
  }, 60_000);

  it('sends nothing where the webhook is off, then or by the time it comes to it', async () => {
    notifications = await start(undefined, 0);
    await happened(2);
    const id = await hook();
    await backfill({ id });
    await notifications.service.rpc.updateWebhook(context, { id, isActive: false });
    await settle(await start(notifications));
    expect(received()).toEqual([]);
    await expect(backfill({ id })).rejects.toMatchObject({ slug: 'webhook.off' });
    await expect(backfill({ id: randomUUID() })).rejects.toMatchObject({ slug: 'webhook.not_found' });
  });

  it('names what is asked wrongly', async () => {
    const id = await hook();
    await expect(backfill({ id, from: '' })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
    await expect(backfill({ id, from: 'today', events: ['x'] })).rejects.toMatchObject({
      fields: [{ field: 'from' }, { field: 'events[0]' }],
    });
    const tooEarly = new Date(clock.now().getTime() - 8 * day).toISOString();
    await expect(backfill({ id, from: tooEarly })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
    await expect(backfill({ id, to: '2000-01-01T00:00:00Z' })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
  });
});
