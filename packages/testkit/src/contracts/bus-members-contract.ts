import { randomUUID } from 'node:crypto';
import type { Bus, BusMessage } from '@roster/service-kit';
import { Recorder } from './recorder';

/** How the contract gets at buses of several processes, which are joined by something outside of them. */
export interface BusMembersHarness {
  connect(): Bus;
  /** Starts a process that is a member of the group and handles for ever what it is given; resolves once it handles. */
  startStuckMember(group: string, topic: string): Promise<{ kill(): Promise<void> }>;
  /** A topic with several partitions. */
  topic: string;
  /** How long the group waits for a sign of life. */
  sessionMs: number;
  close(): Promise<void>;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a bus promises when a group has members in several processes that come, go, die and dawdle. */
export function busMembersContract(name: string, open: () => Promise<BusMembersHarness>): void {
  describe(`the members of a group (${name})`, () => {
    let harness: BusMembersHarness;
    let buses: Bus[];
    let group: string;

    beforeEach(async () => {
      harness = await open();
      buses = [];
      group = `group-${randomUUID()}`;
    });
    afterEach(async () => {
      for (const bus of buses) await bus.stop();
      await harness.close();
    });

    /** What the whole group handled, in the order of handling. */
    const member = async (recorder: Recorder): Promise<Bus> => {
      const bus = harness.connect();
      buses.push(bus);
      bus.subscribe({ group, topics: [harness.topic], handle: recorder.handle });
      await bus.start();
      await bus.whenReady();
      return bus;
    };
    const publisher = async (): Promise<Bus> => {
      const bus = harness.connect();
      buses.push(bus);
      await bus.start();
      return bus;
    };
    const keys = Array.from({ length: 20 }, (_, n) => `key-${n}`);
    const message = (key: string): BusMessage => {
      const id = randomUUID();
      return { topic: harness.topic, key, id, value: JSON.stringify({ id }) };
    };
    const idsOf = (messages: readonly BusMessage[]): string[] => messages.map(({ id }) => id);
    const expectOrder = (recorder: Recorder, sent: readonly BusMessage[]): void => {
      for (const key of keys) {
        expect(recorder.firstOf(key)).toEqual(idsOf(sent.filter((one) => one.key === key)));
      }
    };

    it('share the partitions, and keep the order of each key', async () => {
      const [all, first, second] = [new Recorder(), new Recorder(), new Recorder()];
      const both = (own: Recorder): Recorder =>
        new Recorder(async (batch) => {
          await own.handle(batch);
          await all.handle(batch);
        });
      const bus = await member(both(first));
      await member(both(second));
      const sent: BusMessage[] = [];
      // Until the group has come to rest, one member may have it all.
      while (first.ids.length === 0 || second.ids.length === 0) {
        const batch = keys.map(message);
        sent.push(...batch);
        await bus.publish(batch);
        await all.has(idsOf(batch));
      }
      expectOrder(all, sent);
    });

    it('lose nothing and mix up nothing while they come and go', async () => {
      const all = new Recorder(() => sleep(2));
      const bus = await publisher();
      await member(all);
      const sent: BusMessage[] = [];
      const comings = (async () => {
        for (let n = 0; n < 2; n++) {
          const guest = await member(all);
          await guest.stop();
        }
      })();
      let over = false;
      void comings.then(() => {
        over = true;
      });
      while (!over) {
        const batch = [...keys, ...keys].map(message);
        sent.push(...batch);
        await bus.publish(batch);
        await sleep(20);
      }
      await comings;
      await all.has(idsOf(sent));
      expectOrder(all, sent);
    });

    it('take over what a member had when it was killed', async () => {
      const bus = await publisher();
      const sent = [...keys, ...keys].map(message);
      await bus.publish(sent);
      const dying = await harness.startStuckMember(group, harness.topic);
      await dying.kill();
      const recorder = new Recorder();
      await member(recorder);
      await recorder.has(idsOf(sent));
      expectOrder(recorder, sent);
    });

    it('keep their partitions while they are slow, longer than the group waits for a sign of life', async () => {
      let slow = true;
      const first = new Recorder(async () => {
        if (!slow) return;
        slow = false;
        await sleep(harness.sessionMs * 1.5);
      });
      const bus = await member(first);
      const sent = [...keys].map(message);
      await bus.publish(sent);
      await first.has(idsOf(sent));
      expect(first.ids).toHaveLength(sent.length);
    });

    it('keep them through an outage as well, and go on when it is over', async () => {
      const until = Date.now() + harness.sessionMs * 1.5;
      const recorder = new Recorder(() =>
        Date.now() < until ? Promise.reject(new Error('the database is away')) : Promise.resolve(),
      );
      const bus = await member(recorder);
      const sent = [...keys].map(message);
      await bus.publish(sent);
      await recorder.has(idsOf(sent));
      expect(recorder.ids).toHaveLength(sent.length);
      expectOrder(recorder, sent);
    });
  });
}
