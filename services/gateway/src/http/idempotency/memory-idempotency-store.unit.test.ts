import { TestClock } from '@roster/testkit';
import { clockHarness, idempotencyContract } from '@roster/testkit/gateway';
import { MemoryIdempotencyStore } from './memory-idempotency-store';

idempotencyContract(
  'memory',
  clockHarness((clock) => new MemoryIdempotencyStore(clock)),
);

describe('the store in memory is bounded', () => {
  const fill = async (store: MemoryIdempotencyStore, keys: string[], body: string) => {
    for (const key of keys) {
      const claim = await store.claim(key, 'f', 60);
      if (claim.state === 'claimed') await store.keep(key, claim.token, { status: 200, body, headers: {} }, 3600);
    }
  };
  const stateOf = async (store: MemoryIdempotencyStore, key: string) => (await store.claim(key, 'f', 60)).state;

  it('by the number of answers', async () => {
    const store = new MemoryIdempotencyStore(new TestClock(), { answers: 2, characters: 1_000_000 });
    await fill(store, ['a', 'b', 'c'], '{}');
    expect([await stateOf(store, 'c'), await stateOf(store, 'a')]).toEqual(['answered', 'claimed']);
  });

  it('by their size; of one that is too large it is known that it was given', async () => {
    const store = new MemoryIdempotencyStore(new TestClock(), { answers: 100, characters: 2_000 });
    await fill(store, ['a', 'b', 'c'], 'x'.repeat(500));
    expect([await stateOf(store, 'c'), await stateOf(store, 'a')]).toEqual(['answered', 'claimed']);
    await fill(store, ['huge'], 'x'.repeat(5_000));
    expect(await stateOf(store, 'huge')).toBe('done');
    expect((await store.claim('huge', 'another', 60)).state).toBe('other');
  });
});
