import fc from 'fast-check';
import { believed, dueGeneration, type KeyAge, liveKeys, signsForMs } from './signing-key';

const now = new Date('2026-03-01T08:00:00.000Z');
const day = 24 * 3600 * 1000;
const key = (generation: number, daysAgo: number): KeyAge => ({
  generation,
  createdAt: new Date(now.getTime() - daysAgo * day),
});

describe('signing keys', () => {
  it('begin with a first one', () => {
    expect(dueGeneration([], now)).toBe(1);
  });

  it('get a successor after ninety days', () => {
    expect(dueGeneration([key(1, 89)], now)).toBeUndefined();
    expect(dueGeneration([key(1, 90)], now)).toBe(2);
    expect(dueGeneration([key(1, 200), key(2, 10)], now)).toBeUndefined();
    expect(signsForMs).toBe(90 * day);
  });

  it('are given up when an operator says so: a successor is due, and they are not believed', () => {
    const keys = [key(1, 20), key(2, 10)];
    const yesterday = new Date(now.getTime() - day);
    expect(dueGeneration(keys, now, yesterday)).toBe(3);
    expect(dueGeneration(keys, now, keys[1]?.createdAt)).toBeUndefined();
    expect(believed(keys, yesterday)).toEqual([]);
    expect(believed(keys, keys[1]?.createdAt)).toEqual([keys[1]]);
    expect(believed(keys, undefined)).toEqual(keys);
  });

  it('stay until what they can have signed has expired', () => {
    const keys = [key(1, 200), key(2, 100), key(3, 20)];
    expect(liveKeys(keys, 30 * day, now).map(({ generation }) => generation)).toEqual([3, 2]);
    expect(liveKeys(keys, 10 * day, now).map(({ generation }) => generation)).toEqual([3]);
  });

  it('always leave the newest to sign, in whatever order they are stored', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1 });
    fc.assert(
      fc.property(ages, (generations) => {
        const keys = generations.map((generation) => key(generation, 400 - generation));
        expect(liveKeys(keys, day, now)[0]?.generation).toBe(Math.max(...generations));
      }),
    );
  });
});
