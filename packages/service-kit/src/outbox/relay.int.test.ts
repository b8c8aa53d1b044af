import { randomUUID } from 'node:crypto';
import type { CourseState } from '@roster/contracts';
import { Recorder, startTestStore, TestClock, type TestStore, testContext, testOrganization } from '@roster/testkit';
import type { Bus, BusMessage } from '../bus/bus';
import { InProcessBus } from '../bus/in-process-bus';
import { systemClock } from '../store/clock';
import type { Database } from '../store/database';
import { Repository } from '../store/repository';
import { createLogger } from '../telemetry/logger';
import { Lease } from './lease';
import { Relay, type RelayOptions } from './relay';

const log = createLogger('relay-test', 'silent');

let store: TestStore;
let courses: Repository<CourseState>;
let relays: Relay[];
let bus: InProcessBus;
let recorder: Recorder;

const declare = (database: Database): void => {
  courses = new Repository<CourseState>(database, { collection: 'courses', kind: 'Course', fields: { name: String } });
  new Lease(database, 'relay', 'nobody', systemClock);
};

beforeEach(async () => {
  store = await startTestStore('catalog', declare);
  relays = [];
  bus = new InProcessBus([1]);
  recorder = new Recorder();
  bus.subscribe({ group: 'g', topics: ['roster.catalog'], handle: recorder.handle });
});
afterEach(async () => {
  for (const relay of relays) await relay.stop();
  await bus.stop();
  await store.close();
});

function relayOver(over: Bus, options: RelayOptions = {}, lease = leaseOf('relay')): Relay {
  const relay = new Relay(store.outbox, over, lease, log, { pollMs: 60_000, ...options });
  relays.push(relay);
  return relay;
}

const leaseOf = (name: string, clock = systemClock, ttlMs = 10_000) =>
  new Lease(store.database, name, randomUUID(), clock, ttlMs);

/** @returns the ids of the events */
async function commit(count: number): Promise<string[]> {
  const context = testContext(testOrganization());
  await store.unitOfWork.run(context, async (tx) => {
    const made = await courses.insertMany(
      tx,
      Array.from({ length: count }, (_, n) => ({ name: `${n}` }) as never),
    );
    for (const after of made) tx.emit('course.created', { after });
  });
  return (await store.outbox.owed(10_000)).map(({ id }) => id);
}

/** A bus whose publishing a test decides over. */
class ScriptedBus implements Bus {
  readonly published: string[][] = [];

  constructor(private readonly onPublish: (messages: readonly BusMessage[]) => Promise<void>) {}

  async publish(messages: readonly BusMessage[]): Promise<void> {
    this.published.push(messages.map(({ id }) => id));
    await this.onPublish(messages);
  }
  subscribe(): void {}
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  lag(): Promise<[]> {
    return Promise.resolve([]);
  }
  start(): Promise<void> {
    return Promise.resolve();
  }
  stop(): Promise<void> {
    return Promise.resolve();
  }
}

describe('the relay', () => {
  it('publishes what was owed before it started, in order, and then what is committed, at once', async () => {
    const before = await commit(5);
    relayOver(bus, { batchSize: 2 }).start();
    await recorder.has(before);
    expect(recorder.ids).toEqual(before);
    await commit(3);
    await recorder.until(() => recorder.messages.length === 8);
    expect(recorder.messages[0]).toMatchObject({ topic: 'roster.catalog', key: expect.stringContaining('/') });
  });

  it('finds what another process committed without a word', async () => {
    relayOver(bus, { pollMs: 20 }).start();
    const other = await startTestStore('catalog', declare, { databaseName: store.databaseName });
    await other.unitOfWork.run(testContext(testOrganization()), async (tx) => {
      tx.emit('course.created', { after: await courses.insert(tx, { name: 'theirs' } as never) });
    });
    await recorder.until(() => recorder.messages.length === 1);
    await other.close();
  });

  it('marks what the bus has, and only then', async () => {
    const owed = await commit(3);
    let fails = true;
    let tried = (): void => undefined;
    const failed = new Promise<void>((resolve) => {
      tried = resolve;
    });
    const scripted = new ScriptedBus(() => {
      tried();
      return fails ? Promise.reject(new Error('the bus is away')) : Promise.resolve();
    });
    relayOver(scripted).start();
    await failed;
    expect(await store.outbox.backlog()).toMatchObject({ owed: 3, oldest: expect.any(Date) });
    fails = false;
    while ((await store.outbox.backlog()).owed > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(new Set(scripted.published.flat())).toEqual(new Set(owed));
  });

  it('does not ask a bus that is away at the rate of the commits', async () => {
    const scripted = new ScriptedBus(() => Promise.reject(new Error('the bus is away')));
    relayOver(scripted).start();
    for (let n = 0; n < 30; n++) await commit(1);
    // Pauses double: on a machine where a commit takes a second it has still asked ten times at the most.
    expect(scripted.published.length).toBeLessThan(15);
  });

  it('stops at once while it waits, and publishes nothing afterwards', async () => {
    const relay = relayOver(bus);
    relay.start();
    await commit(1);
    await recorder.until(() => recorder.messages.length === 1);
    await relay.stop();
    await commit(1);
    relay.start();
    await recorder.until(() => recorder.messages.length === 2);
    await relay.stop();
    const handled = recorder.messages.length;
    await commit(1);
    await relay.stop();
    expect(recorder.messages).toHaveLength(handled);
  });

  it('waits for what is being published, and marks it', async () => {
    await commit(1);
    let finish = (): void => undefined;
    let entered = (): void => undefined;
    const publishing = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const scripted = new ScriptedBus(
      () =>
        new Promise((resolve) => {
          finish = resolve;
          entered();
        }),
    );
    const relay = relayOver(scripted);
    relay.start();
    await publishing;
    const stopped = relay.stop();
    finish();
    await stopped;
    expect((await store.outbox.backlog()).owed).toBe(0);
  });

  it('stops in bounded time though the bus never answers', async () => {
    await commit(1);
    let entered = (): void => undefined;
    const publishing = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const scripted = new ScriptedBus(() => {
      entered();
      return new Promise(() => undefined);
    });
    const relay = relayOver(scripted, { graceMs: 20 });
    relay.start();
    await publishing;
    await relay.stop();
    // It may still be publishing, so nobody else gets the lease before it has run out.
    expect(await leaseOf('relay').hold()).toBe(false);
  });

  it('of two, one publishes; the other goes on when that one stops', async () => {
    const [first, second] = [new ScriptedBus(() => Promise.resolve()), new ScriptedBus(() => Promise.resolve())];
    const one = relayOver(first, { pollMs: 10 });
    one.start();
    await commit(2);
    while ((await store.outbox.backlog()).owed > 0) await new Promise((resolve) => setImmediate(resolve));
    relayOver(second, { pollMs: 10 }).start();
    await commit(2);
    while ((await store.outbox.backlog()).owed > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(second.published).toEqual([]);
    await one.stop();
    await commit(2);
    while ((await store.outbox.backlog()).owed > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(second.published.flat()).toHaveLength(2);
  });
});

describe('a lease', () => {
  it('has one holder, who keeps it while it renews it', async () => {
    const clock = new TestClock();
    const [a, b] = [leaseOf('x', clock), leaseOf('x', clock)];
    expect(await a.hold()).toBe(true);
    expect(await b.hold()).toBe(false);
    for (let n = 0; n < 5; n++) {
      clock.advance(6_000);
      expect(await a.hold()).toBe(true);
      expect(await b.hold()).toBe(false);
    }
  });

  it('passes to another when its holder has died, and not back', async () => {
    const clock = new TestClock();
    const [a, b] = [leaseOf('x', clock), leaseOf('x', clock)];
    await a.hold();
    clock.advance(10_001);
    expect(await b.hold()).toBe(true);
    expect(await a.hold()).toBe(false);
  });

  it('passes at once when it is released, and only its holder releases it', async () => {
    const [a, b] = [leaseOf('x'), leaseOf('x')];
    await a.hold();
    await b.release();
    expect(await b.hold()).toBe(false);
    await a.release();
    expect(await b.hold()).toBe(true);
  });

  it('goes to one of many who want it at the same time', async () => {
    const held = await Promise.all(Array.from({ length: 20 }, () => leaseOf('x').hold()));
    expect(held.filter(Boolean)).toHaveLength(1);
  });

  it('is kept as long as the work takes', async () => {
    // It is renewed three times while it lasts: a machine that stands still for a second loses none.
    const [a, b] = [leaseOf('x', systemClock, 2_000), leaseOf('x', systemClock, 2_000)];
    await a.hold();
    const until = Date.now() + 3_000;
    await a.holding(async () => {
      while (Date.now() < until) expect(await b.hold()).toBe(false);
    });
  });
});
