import { randomBytes } from 'node:crypto';
import type { IdempotencyStore, KeptAnswer } from '@roster/gateway';
import { TestClock } from '../test-clock';

/** How the contract gets at an implementation. */
export interface IdempotencyHarness {
  store: IdempotencyStore;
  /** As another gateway has it, where the store is shared. */
  another?: IdempotencyStore;
  /** Lets so much time pass, for the store as for the test. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

const answer: KeptAnswer = {
  status: 201,
  body: '{"success":true,"data":{"name":"ישראל \\u0000 🎓"}}',
  headers: { Location: '/api/v1/customers/1', ETag: '"1-abc"' },
};

/** What every store of idempotent answers promises; run over each implementation. */
export function idempotencyContract(name: string, open: () => Promise<IdempotencyHarness>): void {
  describe(`the idempotency store (${name})`, () => {
    let harness: IdempotencyHarness;
    beforeAll(async () => {
      harness = await open();
    });
    afterAll(() => harness.close());

    const claim = (key: string, fingerprint = 'f', lease = 60) => harness.store.claim(key, fingerprint, lease);
    const claimed = async (key: string, fingerprint = 'f', lease = 60): Promise<string> => {
      const found = await claim(key, fingerprint, lease);
      if (found.state !== 'claimed') throw new Error(`the key is ${found.state}`);
      return found.token;
    };

    it('gives a key to exactly one of many claims', async () => {
      const all = await Promise.all(Array.from({ length: 50 }, () => claim('many')));
      expect(all.filter(({ state }) => state === 'claimed')).toHaveLength(1);
      expect(all.filter(({ state }) => state === 'running')).toHaveLength(49);
    });

    it('gives back what was kept, to the byte, as often as it is asked', async () => {
      const token = await claimed('kept');
      await harness.store.keep('kept', token, answer, 3600);
      for (let i = 0; i < 3; i++) expect(await claim('kept')).toEqual({ state: 'answered', answer });
    });

    it('tells another request under the same key, while the first runs and after', async () => {
      const token = await claimed('other', 'first');
      expect(await claim('other', 'second')).toEqual({ state: 'other' });
      await harness.store.keep('other', token, answer, 3600);
      expect(await claim('other', 'second')).toEqual({ state: 'other' });
    });

    it('gives a released key to the next, whatever they ask', async () => {
      await harness.store.release('released', await claimed('released', 'first'));
      expect((await claim('released', 'second')).state).toBe('claimed');
    });

    it('forgets an answer when its time is over, not before', async () => {
      await harness.store.keep('short', await claimed('short'), answer, 2);
      await harness.pass(1_000);
      expect((await claim('short')).state).toBe('answered');
      await harness.pass(1_500);
      expect((await claim('short')).state).toBe('claimed');
    });

    it('gives away the claim of a process that is gone, whose late answer then changes nothing', async () => {
      const late = await claimed('leased', 'f', 1);
      await harness.pass(1_500);
      const next = await claimed('leased', 'f', 60);
      await harness.store.keep('leased', late, { ...answer, body: 'late' }, 3600);
      await harness.store.release('leased', late);
      expect((await claim('leased')).state).toBe('running');
      await harness.store.keep('leased', next, answer, 3600);
      expect(await claim('leased')).toEqual({ state: 'answered', answer });
    });

    it('says of an answer that is too large to keep that the request was carried out', async () => {
      const body = randomBytes(6_000_000).toString('base64');
      await harness.store.keep('large', await claimed('large'), { ...answer, body }, 3600);
      expect(await claim('large')).toEqual({ state: 'done' });
      expect(await claim('large', 'another')).toEqual({ state: 'other' });
    });

    it('is one for all gateways, where it is shared', async () => {
      const another = harness.another ?? harness.store;
      const token = await claimed('shared');
      expect((await another.claim('shared', 'f', 60)).state).toBe('running');
      expect((await another.claim('shared', 'g', 60)).state).toBe('other');
      await harness.store.keep('shared', token, answer, 3600);
      expect(await another.claim('shared', 'f', 60)).toEqual({ state: 'answered', answer });
      await harness.store.release('freed', await claimed('freed'));
      expect((await another.claim('freed', 'g', 60)).state).toBe('claimed');
    });

    it('keeps keys apart', async () => {
      await claimed('one');
      expect((await claim('two')).state).toBe('claimed');
    });
  });
}

/** For stores that go by a clock which a test can move. */
export function clockHarness(make: (clock: TestClock) => IdempotencyStore): () => Promise<IdempotencyHarness> {
  return () => {
    const clock = new TestClock();
    return Promise.resolve({
      store: make(clock),
      pass: (ms: number) => {
        clock.advance(ms);
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    });
  };
}
