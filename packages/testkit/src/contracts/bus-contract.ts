import { randomUUID } from 'node:crypto';
import type { Bus, BusMessage } from '@roster/service-kit';
import { Recorder } from './recorder';

/** How the contract gets at an implementation. */
export interface BusHarness {
  /** A bus as another process would have it: not started, joined to the others by whatever carries the messages. */
  connect(): Bus;
  /** Topics that exist, two at least. */
  topics: readonly [string, string];
  close(): Promise<void>;
}

/** As the relay does: until the bus has taken it. */
async function publish(bus: Bus, messages: readonly BusMessage[]): Promise<void> {
  for (;;) {
    try {
      await bus.publish(messages);
      return;
    } catch {
      // Still owed. The handlers of these tests fail a bounded number of times.
    }
  }
}

/** A promise, and the function that keeps it. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/**
 * What every bus promises, run over each implementation: at least once, to every group, in order for one key, and owed
 * until it was handled.
 */
export function busContract(name: string, open: () => Promise<BusHarness>): void {
  describe(`the bus (${name})`, () => {
    let harness: BusHarness;
    let buses: Bus[];
    let topic: string;

    beforeEach(async () => {
      harness = await open();
      buses = [];
      topic = harness.topics[0];
    });
    afterEach(async () => {
      for (const bus of buses) await bus.stop();
      await harness.close();
    });

    const connect = (): Bus => {
      const bus = harness.connect();
      buses.push(bus);
      return bus;
    };
    const group = (): string => `group-${randomUUID()}`;
    const message = (key: string, on = topic): BusMessage => {
      const id = randomUUID();
      return { topic: on, key, id, value: JSON.stringify({ id }) };
    };
    const idsOf = (messages: readonly BusMessage[]): string[] => messages.map(({ id }) => id);

    it('gives every group every message of its topics, whole', async () => {
      const bus = connect();
      const [first, second] = [new Recorder(), new Recorder()];
      bus.subscribe({ group: group(), topics: harness.topics, handle: first.handle });
      bus.subscribe({ group: group(), topics: [topic], handle: second.handle });
      await bus.start();
      const [a, b, c] = [message('a'), message('b', harness.topics[1]), message('c')];
      const sent = [a, b, c];
      await publish(bus, sent);
      await Promise.all([first.has(idsOf(sent)), second.has([a.id, c.id])]);
      expect(first.messages).toEqual(expect.arrayContaining(sent));
      expect(second.ids).not.toContain(b.id);
    });

    it('gives every member all that is published from its start on, where that is asked for', async () => {
      const before = message('a');
      const publisher = connect();
      await publisher.start();
      await publisher.publish([before]);
      const bus = connect();
      const [first, second] = [new Recorder(), new Recorder()];
      const everyone = group();
      for (const { handle } of [first, second]) {
        bus.subscribe({ group: everyone, audience: 'every', topics: [topic], handle });
      }
      await bus.start();
      await bus.whenReady();
      const sent = [message('a'), message('b'), message('a')];
      await publish(bus, sent);
      for (const recorder of [first, second]) {
        await recorder.has(idsOf(sent));
        expect(recorder.ids).not.toContain(before.id);
        expect(recorder.firstOf('a')).toEqual(idsOf(sent.filter(({ key }) => key === 'a')));
      }
    });

    it('keeps nothing for such a member while it is away', async () => {
      const bus = connect();
      const recorder = new Recorder();
      bus.subscribe({ group: group(), audience: 'every', topics: [topic], handle: recorder.handle });
      await bus.start();
      await bus.whenReady();
      await bus.stop();
      const publisher = connect();
      await publisher.start();
      const missed = message('a');
      await publish(publisher, [missed]);
      await bus.start();
      await bus.whenReady();
      const sent = message('a');
      await publish(bus, [sent]);
      await recorder.has([sent.id]);
      expect(recorder.ids).not.toContain(missed.id);
    });

    it('carries what is said beside the envelope', async () => {
      const bus = connect();
      const recorder = new Recorder();
      bus.subscribe({ group: group(), topics: [topic], handle: recorder.handle });
      await bus.start();
      const sent = { ...message('a'), headers: { traceparent: '00-1-2-01', reason: 'דוגמה' } };
      await publish(bus, [sent]);
      await recorder.has([sent.id]);
      expect(recorder.messages).toEqual([sent]);
    });

    it('says how far behind its groups are', async () => {
      const bus = connect();
      const [entered, hold] = [signal(), signal()];
      const recorder = new Recorder(async () => {
        entered.give();
        await hold.given;
      });
      const behind = group();
      bus.subscribe({ group: behind, topics: [topic], handle: recorder.handle });
      await bus.start();
      const first = publish(bus, [message('a')]);
      await entered.given;
      const sent = [message('a'), message('a')];
      const second = publish(bus, sent);
      const waiting = async (): Promise<number> => {
        const lags = (await bus.lag()).filter((lag) => lag.group === behind && lag.topic === topic);
        return lags.reduce((sum, { messages }) => sum + messages, 0);
      };
      while ((await waiting()) < 2);
      hold.give();
      await Promise.all([first, second]);
      await recorder.has(idsOf(sent));
      while ((await waiting()) > 0);
    });

    it('takes what nobody listens to', async () => {
      const bus = connect();
      await bus.start();
      await expect(bus.publish([message('a')])).resolves.toBeUndefined();
    });

    it('keeps the order of a key, through failures, batch after batch', async () => {
      const bus = connect();
      let failures = 5;
      const recorder = new Recorder(() => (failures-- > 0 ? Promise.reject(new Error('not now')) : Promise.resolve()));
      bus.subscribe({ group: group(), topics: [topic], handle: recorder.handle });
      await bus.start();
      const keys = ['a', 'b', 'c'];
      const sent = Array.from({ length: 300 }, (_, n) => message(keys[n % 3] ?? ''));
      for (let from = 0; from < sent.length; from += 50) await publish(bus, sent.slice(from, from + 50));
      await recorder.has(idsOf(sent));
      for (const key of keys) {
        expect(recorder.firstOf(key)).toEqual(idsOf(sent.filter((one) => one.key === key)));
      }
    });

    it('hands a group one batch after the other, never two at once', async () => {
      const bus = connect();
      const recorder = new Recorder(() => new Promise((resolve) => setImmediate(resolve)));
      bus.subscribe({ group: group(), topics: [topic], handle: recorder.handle });
      await bus.start();
      const sent = Array.from({ length: 40 }, () => message('a'));
      await Promise.all(sent.map((one) => publish(bus, [one])));
      await recorder.has(idsOf(sent));
      expect(recorder.mostAtOnce).toBe(1);
    });

    it('gives again what a group failed to handle, under the same id', async () => {
      const bus = connect();
      const tried: string[] = [];
      const recorder = new Recorder((batch) => {
        tried.push(...idsOf(batch));
        return tried.length < 3 ? Promise.reject(new Error('not now')) : Promise.resolve();
      });
      bus.subscribe({ group: group(), topics: [topic], handle: recorder.handle });
      await bus.start();
      const sent = message('a');
      await publish(bus, [sent]);
      await recorder.has([sent.id]);
      expect(new Set(tried)).toEqual(new Set([sent.id]));
    });

    it('keeps one group’s failure, or slowness, from the other groups', async () => {
      const bus = connect();
      const hold = signal();
      let failures = 2;
      const failing = new Recorder(() => (failures-- > 0 ? Promise.reject(new Error('not now')) : Promise.resolve()));
      const slow = new Recorder(() => hold.given);
      const well = new Recorder();
      for (const { handle } of [failing, slow, well]) bus.subscribe({ group: group(), topics: [topic], handle });
      await bus.start();
      const sent = message('a');
      const published = publish(bus, [sent]);
      await well.has([sent.id]);
      expect(slow.messages).toEqual([]);
      hold.give();
      await published;
      await Promise.all([failing.has([sent.id]), slow.has([sent.id])]);
    });

    it('goes on behind a message that its group has given up', async () => {
      const bus = connect();
      const recorder = new Recorder();
      const poison = message('a');
      const givesUp = new Recorder((batch) => recorder.handle(batch.filter(({ id }) => id !== poison.id)));
      bus.subscribe({ group: group(), topics: [topic], handle: givesUp.handle });
      await bus.start();
      const behind = [message('a'), message('b')];
      await publish(bus, [poison, ...behind]);
      await recorder.has(idsOf(behind));
    });

    it('lets what is being handled end when it stops, and gives nothing afterwards', async () => {
      const bus = connect();
      const [entered, hold] = [signal(), signal()];
      const recorder = new Recorder(async () => {
        entered.give();
        await hold.given;
      });
      bus.subscribe({ group: group(), topics: [topic], handle: recorder.handle });
      await bus.start();
      const sent = message('a');
      const published = publish(bus, [sent]);
      await entered.given;
      const stopped = bus.stop();
      hold.give();
      await stopped;
      await published;
      const handled = recorder.messages.length;
      await expect(bus.publish([message('a')])).rejects.toThrow();
      expect(recorder.messages).toHaveLength(handled);
      expect(recorder.ids).toContain(sent.id);
    });

    it('does not wait for the next try when it stops', async () => {
      const bus = connect();
      const failed = signal();
      const recorder = new Recorder(() => {
        failed.give();
        return Promise.reject(new Error('not ever'));
      });
      bus.subscribe({ group: group(), topics: [topic], handle: recorder.handle });
      await bus.start();
      const published = bus.publish([message('a')]).catch(() => undefined);
      await failed.given;
      await bus.stop();
      await published;
      expect(recorder.messages).toEqual([]);
    });

    it('still owes after a death what was not handled, to the process that comes after', async () => {
      const name = group();
      const dying = connect();
      const tried = signal();
      const dead = new Recorder(() => {
        tried.give();
        return Promise.reject(new Error('died'));
      });
      dying.subscribe({ group: name, topics: [topic], handle: dead.handle });
      await dying.start();
      const sent = [message('a'), message('a'), message('b')];
      const first = dying.publish(sent).catch(() => undefined);
      await tried.given;
      await dying.stop();
      await first;

      const next = connect();
      const recorder = new Recorder();
      next.subscribe({ group: name, topics: [topic], handle: recorder.handle });
      await next.start();
      // The publisher does not know whether they arrived, and so publishes again.
      await publish(next, sent);
      await recorder.has(idsOf(sent));
      expect(recorder.firstOf('a')).toEqual(idsOf(sent.slice(0, 2)));
    });

    it('goes on after a stop and a start', async () => {
      const bus = connect();
      const recorder = new Recorder();
      bus.subscribe({ group: group(), topics: [topic], handle: recorder.handle });
      await bus.start();
      await bus.stop();
      await bus.start();
      const sent = message('a');
      await publish(bus, [sent]);
      await recorder.has([sent.id]);
    });

    it('loses nothing of many messages of many publishers', async () => {
      const bus = connect();
      const recorder = new Recorder();
      bus.subscribe({ group: group(), topics: harness.topics, handle: recorder.handle });
      await bus.start();
      const publishers = Array.from({ length: 5 }, (_, p) =>
        Array.from({ length: 400 }, (__, n) => message(`key-${p}-${n % 7}`, harness.topics[p % 2])),
      );
      await Promise.all(
        publishers.map(async (messages) => {
          for (let from = 0; from < messages.length; from += 100) await publish(bus, messages.slice(from, from + 100));
        }),
      );
      await recorder.until(() => recorder.messages.length >= 2_000);
      await recorder.has(idsOf(publishers.flat()));
      for (const messages of publishers) {
        const key = messages[0]?.key ?? '';
        expect(recorder.firstOf(key)).toEqual(idsOf(messages.filter((one) => one.key === key)));
      }
    });
  });
}
