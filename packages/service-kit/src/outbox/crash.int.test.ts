import { randomUUID } from 'node:crypto';
import type { CourseState, DomainEvent } from '@roster/contracts';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import type { Model } from 'mongoose';
import type { BusMessage } from '../bus/bus';
import { joinConsumers } from '../bus/consumer';
import { DeadLetters } from '../bus/dead-letters';
import { InProcessBus } from '../bus/in-process-bus';
import { Inbox } from '../bus/inbox';
import { unavailable } from '../errors';
import { systemClock } from '../store/clock';
import { Repository } from '../store/repository';
import { createLogger } from '../telemetry/logger';
import { Lease } from './lease';
import { OutboxStore } from './outbox-store';
import { Relay } from './relay';

/**
 * Publishing: commit, read what is owed, publish, mark. Handling: take from the inbox, take effect, commit, acknowledge.
 * A process dies between every two of these steps, and another one goes on.
 */
const publisherDeaths = ['never', 'before reading', 'before publishing', 'before marking', 'after marking'] as const;
const consumerDeaths = [
  'never',
  'before the inbox',
  'before the effect',
  'before the commit',
  'after the commit',
] as const;
type PublisherDeath = (typeof publisherDeaths)[number];
type ConsumerDeath = (typeof consumerDeaths)[number];

const leaseMs = 60;
const log = createLogger('crash-test', 'silent');

/** A process that does nothing any more once it is dead. */
class Mortal {
  isDead = false;

  /** @param passes how often it gets past its last step before it dies there */
  constructor(
    private readonly deathAt: PublisherDeath,
    private passes: number,
  ) {}

  step(here: PublisherDeath): void {
    if (here === this.deathAt && this.passes-- <= 0) this.isDead = true;
    this.live();
  }

  live(): void {
    if (this.isDead) throw new Error('dead');
  }
}

class MortalLease extends Lease {
  constructor(
    store: TestStore,
    private readonly mortal: Mortal,
  ) {
    super(store.database, 'relay', randomUUID(), systemClock, leaseMs);
  }

  override async hold(): Promise<boolean> {
    this.mortal.live();
    return super.hold();
  }

  override async release(): Promise<void> {
    // The dead release nothing: whoever comes next waits for the lease to run out.
    if (!this.mortal.isDead) await super.release();
  }
}

class MortalOutbox extends OutboxStore {
  constructor(
    store: TestStore,
    private readonly mortal: Mortal,
  ) {
    super(store.database, systemClock);
  }

  override async owed(limit: number): Promise<BusMessage[]> {
    this.mortal.step('before reading');
    const owed = await super.owed(limit);
    if (owed.length > 0) this.mortal.step('before publishing');
    return owed;
  }

  override async markPublished(ids: string[]): Promise<void> {
    this.mortal.step('before marking');
    await super.markPublished(ids);
    this.mortal.step('after marking');
  }
}

interface Effect {
  _id: string;
  count: number;
  versions: number[];
}

let publisher: TestStore;
let consumer: TestStore;
let courses: Repository<CourseState>;
let effects: Model<Effect>;
let inbox: Inbox;
let deadLetters: DeadLetters;

beforeAll(async () => {
  publisher = await startTestStore('catalog', (database) => {
    courses = new Repository<CourseState>(database, {
      collection: 'courses',
      kind: 'Course',
      fields: { name: String, category: String, isActive: Boolean },
    });
    new Lease(database, 'relay', 'nobody', systemClock);
  });
  consumer = await startTestStore('billing', (database) => {
    effects = database.collection<Effect>({ name: 'effects', fields: { count: Number, versions: [Number] } });
    inbox = new Inbox(database, systemClock);
    deadLetters = new DeadLetters(database, systemClock, new OutboxStore(database, systemClock), 'billing');
  });
});
afterAll(async () => {
  await publisher.close();
  await consumer.close();
});

/** One up for each event: done twice, it shows. */
async function takeEffect(events: readonly DomainEvent[], die: (here: ConsumerDeath) => void): Promise<void> {
  const context = testContext(testOrganization());
  die('before the inbox');
  await consumer.unitOfWork.run(context, async ({ session }) => {
    const fresh = await inbox.take('count', events, session);
    die('before the effect');
    for (const { subject, data } of fresh) {
      const change = { $inc: { count: 1 }, $push: { versions: data.after.version } };
      await effects.updateOne({ _id: subject }, change, { upsert: true, session });
    }
    die('before the commit');
  });
  die('after the commit');
}

async function commitVersions(count: number): Promise<string> {
  const context = testContext(testOrganization());
  const { id } = await publisher.unitOfWork.run(context, async (tx) => {
    const after = await courses.insert(tx, { name: '1', category: 'x', isActive: true });
    tx.emit('course.created', { after });
    return after;
  });
  for (let version = 2; version <= count; version++) {
    await publisher.unitOfWork.run(context, async (tx) => {
      const { before, after } = await courses.update(tx, id, undefined, (course) => ({
        ...course,
        name: `${version}`,
      }));
      tx.emit('course.updated', { before, after });
    });
  }
  return id;
}

describe.each(publisherDeaths)('where the publisher dies: %s', (publisherDeath) => {
  it.each(consumerDeaths)(
    'and the consumer dies: %s, nothing is lost and nothing happens twice',
    async (consumerDeath) => {
      const total = 8;
      let deaths = 2;
      const bus = new InProcessBus([1, 1]);
      const die = (here: ConsumerDeath): void => {
        // What a death looks like to the bus: no answer.
        if (here === consumerDeath && deaths-- > 0) throw unavailable('process.died', 'no answer');
      };
      const handled = new Set<string>();
      let allHandled = (): void => undefined;
      const done = new Promise<void>((resolve) => {
        allHandled = resolve;
      });
      const count = {
        name: 'count',
        topics: ['roster.catalog' as const],
        handle: async (events: readonly DomainEvent[]) => {
          await takeEffect(events, die);
          for (const { id } of events) handled.add(id);
          if (handled.size === total) allHandled();
        },
      };
      bus.subscribe({ group: 'billing', topics: ['roster.catalog'], handle: joinConsumers([count], deadLetters, log) });

      const id = await commitVersions(total);
      const relays = [new Mortal(publisherDeath, 1), new Mortal('never', 0)].map((mortal) => {
        const outbox = new MortalOutbox(publisher, mortal);
        const lease = new MortalLease(publisher, mortal);
        return { mortal, relay: new Relay(outbox, bus, lease, log, { batchSize: 3, pollMs: 10, graceMs: 200 }) };
      });
      for (const { relay } of relays) relay.start();
      await done;
      for (const { relay } of relays) await relay.stop();

      expect(await effects.findById(id).lean()).toEqual({
        _id: id,
        count: total,
        versions: Array.from({ length: total }, (_, n) => n + 1),
      });
      expect(await deadLetters.count()).toBe(0);
      // Whatever was handled but not marked is published once more by the next relay, to no effect.
      const last = new Relay(publisher.outbox, bus, new MortalLease(publisher, new Mortal('never', 0)), log, {
        pollMs: 5,
      });
      last.start();
      while ((await publisher.outbox.backlog()).owed > 0) await new Promise((resolve) => setImmediate(resolve));
      await last.stop();
      await bus.stop();
      expect(await effects.findById(id).lean()).toMatchObject({ count: total });
    },
  );
});
