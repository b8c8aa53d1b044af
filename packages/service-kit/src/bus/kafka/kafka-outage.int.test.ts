import { randomUUID } from 'node:crypto';
import {
  describeWithOwnKafka,
  type KafkaBench,
  kafkaBench,
  Recorder,
  type RunningKafka,
  startKafka,
} from '@roster/testkit';
import type { Bus, BusMessage } from '../bus';

jest.setTimeout(180_000);

const topic = 'roster.catalog';
const message = (key: string): BusMessage => {
  const id = randomUUID();
  return { topic, key, id, value: JSON.stringify({ id }) };
};
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** As the relay does: until the bus has it. */
async function publish(bus: Bus, messages: readonly BusMessage[]): Promise<void> {
  for (;;) {
    try {
      await bus.publish(messages);
      return;
    } catch {
      await sleep(200);
    }
  }
}

describeWithOwnKafka('a broker that goes away', () => {
  let kafka: RunningKafka;
  let bench: KafkaBench;
  const buses: Bus[] = [];
  beforeAll(async () => {
    kafka = await startKafka();
    bench = await kafkaBench([kafka.brokers], [topic]);
  }, 300_000);
  afterAll(async () => {
    for (const bus of buses) await bus.stop();
    await kafka.close();
  });

  const follow = (group: string, recorder: Recorder, audience: 'one' | 'every' = 'one'): Bus => {
    const fatal = (error: Error): void => {
      throw error;
    };
    const bus = bench.connect({ onFatal: fatal });
    buses.push(bus);
    bus.subscribe({ group, audience, topics: [topic], handle: recorder.handle });
    return bus;
  };

  it.each([
    ['stop', 0],
    ['kill', 10_000],
  ] as const)('costs nobody an event and needs no hand (%s, for %i ms)', async (how, awayMs) => {
    const [one, every] = [new Recorder(), new Recorder()];
    const [bus, gateway] = [follow(`group-${how}`, one), follow(`group-every-${how}`, every, 'every')];
    for (const each of [bus, gateway]) await each.start();
    await Promise.all([bus.whenReady(), gateway.whenReady()]);
    const sent = [message('a'), message('b'), message('a')];
    await publish(bus, sent);
    await Promise.all([one.has(sent.map(({ id }) => id)), every.has(sent.map(({ id }) => id))]);

    await kafka[how]();
    const owed = [message('a'), message('b'), message('a')];
    const published = publish(bus, owed);
    await sleep(awayMs);
    await kafka.start();
    await published;
    const all = [...sent, ...owed];
    for (const recorder of [one, every]) {
      await recorder.has(all.map(({ id }) => id));
      for (const key of ['a', 'b']) {
        const ids = all.filter((each) => each.key === key).map(({ id }) => id);
        // What an earlier test sent is still on the topic.
        expect(recorder.firstOf(key).filter((id) => ids.includes(id))).toEqual(ids);
      }
    }
  });

  it('and is not there at the start is waited for, and a stop does not wait for it', async () => {
    await kafka.stop();
    const recorder = new Recorder();
    const [bus, impatient] = [follow('group-late', recorder), follow('group-impatient', new Recorder())];
    await bus.start();
    let ready = false;
    void bus.whenReady().then(() => {
      ready = true;
    });
    await impatient.start();
    await impatient.stop();
    await expect(bus.publish([message('a')])).rejects.toThrow();
    expect(ready).toBe(false);
    await kafka.start();
    await bus.whenReady();
    const sent = message('a');
    await publish(bus, [sent]);
    await recorder.has([sent.id]);
  });
});
