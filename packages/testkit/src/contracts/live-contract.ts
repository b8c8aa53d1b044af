import { randomUUID } from 'node:crypto';
import type { LiveChannels, LiveEvent, LiveSubscription } from '@roster/gateway';

/** How the contract gets at an implementation. */
export interface LiveHarness {
  /** As two gateways have it; the same one twice where there is but one. */
  here: LiveChannels;
  there: LiveChannels;
  close(): Promise<void>;
}

/** The next events of a subscription, which goes on. */
export async function nextOf(subscription: LiveSubscription, count: number): Promise<LiveEvent[]> {
  const events: LiveEvent[] = [];
  const iterator = subscription[Symbol.asyncIterator]();
  while (events.length < count) {
    const { value, done } = await iterator.next();
    if (done) throw new Error(`it ended after ${events.length} of ${count} events`);
    events.push(value);
  }
  return events;
}

const message = (text: string): LiveEvent => ({ kind: 'message', text });

/** What live channels promise; run over each implementation. */
export function liveContract(name: string, open: () => Promise<LiveHarness>): void {
  describe(`live channels (${name})`, () => {
    let harness: LiveHarness;
    let channel: string;
    let opened: LiveSubscription[];
    beforeAll(async () => {
      harness = await open();
    });
    afterAll(() => harness.close());
    beforeEach(() => {
      channel = `calendar/haitech/${randomUUID()}`;
      opened = [];
    });
    afterEach(() => {
      for (const subscription of opened) subscription.close();
    });

    const subscribe = async (at: LiveChannels, to = channel): Promise<LiveSubscription> => {
      const subscription = await at.subscribe(to);
      opened.push(subscription);
      return subscription;
    };

    it('carry each message to every subscriber, at whichever gateway, in order and whole', async () => {
      const subscribers = [
        await subscribe(harness.here),
        await subscribe(harness.here),
        await subscribe(harness.there),
      ];
      const texts = ['{"name":"ישראל 🎓"}', '', 'x'.repeat(100_000), 'last'];
      for (const text of texts) await harness.here.publish(channel, text);
      for (const one of subscribers) expect(await nextOf(one, 4)).toEqual(texts.map(message));
    });

    it('are apart from one another', async () => {
      const own = await subscribe(harness.there);
      await harness.here.publish(`${channel}/other`, 'not for you');
      await harness.here.publish(channel, 'for you');
      expect(await nextOf(own, 1)).toEqual([message('for you')]);
    });

    it('are heard from the moment of subscribing, and keep nothing', async () => {
      await harness.here.publish(channel, 'too early');
      const own = await subscribe(harness.there);
      await harness.here.publish(channel, 'now');
      expect(await nextOf(own, 1)).toEqual([message('now')]);
    });

    it('hold little for a subscriber that is slow, tell it of the gap, and bother nobody else', async () => {
      const slow = await subscribe(harness.there);
      const quick = await subscribe(harness.there);
      const heard: string[] = [];
      const listening = (async () => {
        for await (const event of quick) {
          if (event.kind === 'message') heard.push(event.text);
          if (heard.at(-1) === 'end') return;
        }
      })();
      for (let i = 1; i <= 2_000; i++) {
        await harness.here.publish(channel, `${i}`);
        while (heard.length < i - 100) await new Promise((resolve) => setImmediate(resolve));
      }
      await harness.here.publish(channel, 'end');
      await listening;
      expect(heard).toHaveLength(2_001);
      const events: LiveEvent[] = [];
      for await (const event of slow) {
        events.push(event);
        if (event.kind === 'message' && event.text === 'end') break;
      }
      expect(events[0]).toEqual({ kind: 'gap' });
      expect(events.length).toBeLessThanOrEqual(300);
    });

    it('end for a subscriber that closes, also while it waits', async () => {
      const own = await subscribe(harness.here);
      const ended = (async () => {
        const events: LiveEvent[] = [];
        for await (const event of own) events.push(event);
        return events;
      })();
      own.close();
      await harness.here.publish(channel, 'late');
      expect(await ended).toEqual([]);
    });

    it('can be joined again after everybody has left', async () => {
      (await subscribe(harness.there)).close();
      const again = await subscribe(harness.there);
      await harness.here.publish(channel, 'again');
      expect(await nextOf(again, 1)).toEqual([message('again')]);
    });
  });
}
