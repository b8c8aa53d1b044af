import { TestClock } from '@roster/testkit';
import { limiterContract } from '@roster/testkit/gateway';
import { MemoryRateLimiter } from './memory-limiter';

limiterContract('memory', () =>
  Promise.resolve({ make: (clock) => new MemoryRateLimiter(clock), close: () => Promise.resolve() }),
);

it('the limiter in memory is bounded: past its size whoever called longest ago begins anew', async () => {
  const limiter = new MemoryRateLimiter(new TestClock(), 100);
  await limiter.consume('first', 1, 60);
  for (let i = 0; i < 99; i++) await limiter.consume(`k${i}`, 1, 60);
  expect((await limiter.consume('first', 1, 60)).allowed).toBe(false);
  for (let i = 0; i < 100; i++) await limiter.consume(`l${i}`, 1, 60);
  expect((await limiter.consume('first', 1, 60)).allowed).toBe(true);
});
