import { randomUUID } from 'node:crypto';
import type { DomainEvent, EventType, MeetingState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import {
  endAtOnce,
  eventOf,
  organizationStandIn,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import fc from 'fast-check';
import type { NotificationsConfig } from './config';
import { buildNotifications } from './service';

interface Replica {
  service: TestService<'notifications'>;
  /** As a kill would: nothing more is written. */
  die(): Promise<void>;
}

const day = 24 * 3_600_000;
const clock = new TestClock();
const started: Replica[] = [];
afterAll(() => Promise.all(started.map(({ service }) => service.stop())));

async function start(beside?: Replica): Promise<Replica> {
  let die = (): Promise<void> => Promise.resolve();
  const service = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        die = () => endAtOnce(runtime.database);
        return buildNotifications(runtime, { dispatch: { pollMs: 3_600_000 }, jobs: { pollMs: 3_600_000 } });
      },
    },
    {
      clock,
      config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true },
      peers: { identity: organizationStandIn },
      ...(beside ? { databasePrefix: beside.service.databasePrefix } : {}),
    },
  );
  const replica = { service, die };
  started.push(replica);
  return replica;
}

const fresh = (): CallContext => testContext(testOrganization());
/** Each call has a deadline of its own. */
const again = ({ organization }: CallContext): CallContext => testContext(organization);

function event(
  context: CallContext,
  subject: string = randomUUID(),
  type: EventType = 'meeting.completed',
): DomainEvent {
  const at = clock.now().toISOString();
  const after = { id: subject, organizationId: context.organization.id, version: 1, createdAt: at, updatedAt: at };
  return eventOf(context.organization.id, type, { after: after as unknown as MeetingState });
}

interface Seen {
  position: number;
  event: DomainEvent;
}

/** All that is there behind a position. */
async function readAll({ service }: Replica, context: CallContext, after = 0): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let position = after; ; ) {
    const { events, next, last } = await service.rpc.readEvents(again(context), { after: position, limit: 7 });
    seen.push(...events.map((one) => ({ position: one.position, event: JSON.parse(one.json) as DomainEvent })));
    position = next;
    if (next === last) return seen;
  }
}
const idsOf = (seen: readonly Seen[]): string[] => seen.map(({ event: { id } }) => id);

let one: Replica;
let two: Replica;
beforeAll(async () => {
  one = await start();
  two = await start(one);
});

describe('the event log, written by two replicas at once', () => {
  it('has each event once, without gaps, one entity in order; and whoever reads meanwhile misses nothing', async () => {
    const batches = fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, fc.boolean(), async (plan, doubled) => {
        const context = fresh();
        const entities = Array.from({ length: 8 }, () => randomUUID());
        // A bus gives one entity's events to one replica at a time: here four each. After a rebalance both get all.
        const of = (offset: number) =>
          plan.map((batch) => batch.map((entity) => event(context, entities[offset + entity])));
        const [left, right] = [of(0), of(4)];
        const all = [...left, ...right].flat();
        let isDone = false;
        const reader = async (): Promise<Seen[]> => {
          const seen: Seen[] = [];
          while (!isDone || seen.length < all.length)
            seen.push(...(await readAll(two, context, seen.at(-1)?.position)));
          return seen;
        };
        const writer = async (replica: Replica, own: DomainEvent[][], others: DomainEvent[][]): Promise<void> => {
          for (const batch of own) await replica.service.deliver(...batch);
          if (doubled) for (const batch of others) await replica.service.deliver(...batch);
        };
        const reading = reader();
        await Promise.all([writer(one, left, right), writer(two, right, left)]);
        isDone = true;
        const seen = await reading;
        expect(seen.map(({ position }) => position)).toEqual(all.map((_, index) => index + 1));
        for (const subject of entities) {
          const wanted = all.filter((written) => written.subject === subject).map(({ id }) => id);
          expect(idsOf(seen.filter((read) => read.event.subject === subject))).toEqual(wanted);
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('is whole when one of them dies in the middle and the other is given the same again', async () => {
    const context = fresh();
    const doomed = await start(one);
    const events = Array.from({ length: 40 }, () => event(context));
    const given = doomed.service.deliver(...events).catch(() => undefined);
    await doomed.die();
    await given;
    await two.service.deliver(...events, event(context));
    const seen = await readAll(one, context);
    expect(seen.map(({ position }) => position)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
    expect(idsOf(seen).slice(0, 40)).toEqual(events.map(({ id }) => id));
  });

  it('wakes those who wait, at the replica that did not write as well', async () => {
    const context = fresh();
    const waiting = [one, two].map(({ service }) =>
      service.rpc.readEvents(again(context), { after: 0, waitMs: 5_000 }),
    );
    const written = event(context);
    await one.service.deliver(written);
    for (const reading of await Promise.all(waiting)) expect(reading).toMatchObject({ start: 0, next: 1, last: 1 });
    expect(await one.service.rpc.readEvents(again(context), { after: 1, waitMs: 50 })).toMatchObject({
      events: [],
      next: 1,
    });
  });
});

describe('what is read', () => {
  it('is the public event, without where it came from; internal kinds and what is old are not there', async () => {
    const context = fresh();
    const told = { ...event(context), clientaddress: '10.1.2.3', useragent: 'a browser', requestid: 'r1' };
    const old = { ...event(context), time: new Date(clock.now().getTime() - 7 * day).toISOString() };
    const hidden = eventOf(context.organization.id, 'webhook.created', {
      after: { id: randomUUID(), version: 1, updatedAt: clock.now().toISOString() },
    } as never);
    await one.service.deliver(told, old, hidden);
    const { clientaddress: _address, useragent: _agent, ...shown } = told;
    expect((await readAll(two, context)).map((seen) => seen.event)).toEqual([shown]);
  });

  it('is one organization’s own', async () => {
    const context = fresh();
    await one.service.deliver(event(context));
    expect(await readAll(one, fresh())).toEqual([]);
  });

  it('begins after a position, at an instant, at the end, or with the oldest', async () => {
    const context = fresh();
    const [first, second, third] = [event(context), event(context), event(context)];
    await one.service.deliver(first);
    clock.advance(60_000);
    await one.service.deliver(second, third);
    const from = clock.now().toISOString();
    const read = (request: object) => one.service.rpc.readEvents(again(context), request);
    expect(await read({})).toMatchObject({ start: 0, next: 3, last: 3 });
    expect(await read({ after: 2 })).toMatchObject({ start: 2, events: [{ position: 3 }] });
    expect(await read({ from })).toMatchObject({ start: 1, events: [{ position: 2 }, { position: 3 }] });
    expect(await read({ from: new Date(Date.parse(from) + 1).toISOString() })).toMatchObject({ start: 3, events: [] });
    expect(await read({ latest: true })).toMatchObject({ start: 3, next: 3, events: [] });
  });

  it('is of the types that were asked for, and tells how far it was looked', async () => {
    const context = fresh();
    await one.service.deliver(event(context), event(context, undefined, 'meeting.moved'), event(context));
    const read = (types: string[], limit = 0) => one.service.rpc.readEvents(again(context), { after: 0, types, limit });
    expect(await read(['meeting.moved'])).toMatchObject({ events: [{ position: 2 }], next: 3, last: 3 });
    expect(await read(['meeting.*'], 1)).toMatchObject({ events: [{ position: 1 }], next: 1, last: 3 });
    expect(await read(['lead.*'])).toMatchObject({ events: [], next: 3 });
  });

  it('is as much as goes into one answer', async () => {
    const context = fresh();
    const large = (): DomainEvent => {
      const made = event(context);
      (made.data.after as { topic?: string }).topic = 'x'.repeat(900_000);
      return made;
    };
    const events = [large(), large(), large(), large(), event(context)];
    for (const one_ of events) await one.service.deliver(one_);
    expect(await one.service.rpc.readEvents(again(context), { after: 0 })).toMatchObject({ next: 2, last: 5 });
    expect(idsOf(await readAll(one, context))).toEqual(events.map(({ id }) => id));
  });

  it('is refused where it is asked wrongly, each field by its name', async () => {
    const read = (request: object) => one.service.rpc.readEvents(fresh(), request);
    await expect(read({ after: -1, types: ['*', 'user.created'], limit: 201 })).rejects.toMatchObject({
      fields: [{ field: 'after' }, { field: 'types[1]' }, { field: 'limit' }],
    });
    const tooEarly = new Date(clock.now().getTime() - 7 * day).toISOString();
    await expect(read({ from: tooEarly })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
    await expect(read({ from: 'today' })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
    await expect(read({ after: 1 })).rejects.toMatchObject({ category: 'gone', slug: 'events.gone' });
  });

  it('is gone after seven days, for whoever stands before it', async () => {
    const context = fresh();
    const read = (request: object) => one.service.rpc.readEvents(again(context), request);
    await one.service.deliver(event(context), event(context));
    clock.advance(4 * day);
    await one.service.deliver(event(context));
    clock.advance(3 * day);
    await expect(read({ after: 0 })).rejects.toMatchObject({ category: 'gone' });
    await expect(read({ after: 1 })).rejects.toMatchObject({ category: 'gone' });
    expect(await read({ after: 2 })).toMatchObject({ events: [{ position: 3 }] });
    expect(await read({})).toMatchObject({ start: 2, events: [{ position: 3 }] });
    clock.advance(5 * day);
    expect(await read({ after: 3 })).toMatchObject({ events: [], next: 3 });
    expect(await read({})).toMatchObject({ start: 3, events: [] });
    // Positions go on, however little is left.
    await one.service.deliver(event(context));
    expect(await read({ after: 3 })).toMatchObject({ events: [{ position: 4 }] });
  });
});
