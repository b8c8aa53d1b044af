import { TestClock } from '@roster/testkit';
import type { RateLimiter } from './limiter';
import { MemoryRateLimiter } from './memory-limiter';

/** What any limiter promises. */
function limiterContract(name: string, make: (clock: TestClock) => RateLimiter): void {
  describe(name, () => {
    const clock = new TestClock(new Date('2026-01-01T10:20:30.000Z'));
    const start = clock.now().getTime() / 1000;

    it('allows exactly the limit within a window that begins with the first call', async () => {
      const limiter = make(clock);
      const all = await Promise.all(Array.from({ length: 25 }, () => limiter.consume('a', 10, 60)));
      expect(all.filter(({ allowed }) => allowed)).toHaveLength(10);
      expect(all.map(({ remaining }) => remaining).slice(0, 11)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0]);
      expect(all.every(({ resetsAt }) => resetsAt === start + 60)).toBe(true);
    });

    it('begins anew when the window is over, not before', async () => {
      const own = new TestClock(new Date('2026-01-01T10:20:30.000Z'));
      const limiter = make(own);
      await limiter.consume('b', 1, 60);
      own.advance(59_999);
      expect((await limiter.consume('b', 1, 60)).allowed).toBe(false);
      own.advance(1);
      expect(await limiter.consume('b', 1, 60)).toEqual({ allowed: true, remaining: 0, resetsAt: start + 120 });
    });

    it('counts each key alone', async () => {
      const limiter = make(clock);
      await limiter.consume('c', 1, 60);
      expect((await limiter.consume('d', 1, 60)).allowed).toBe(true);
    });
  });
}

limiterContract('the limiter in memory', (clock) => new MemoryRateLimiter(clock));

it('the limiter in memory is bounded: past its size whoever called longest ago begins anew', async () => {
  const limiter = new MemoryRateLimiter(new TestClock(), 100);
  await limiter.consume('first', 1, 60);
  for (let i = 0; i < 99; i++) await limiter.consume(`k${i}`, 1, 60);
  expect((await limiter.consume('first', 1, 60)).allowed).toBe(false);
  for (let i = 0; i < 100; i++) await limiter.consume(`l${i}`, 1, 60);
  expect((await limiter.consume('first', 1, 60)).allowed).toBe(true);
});
