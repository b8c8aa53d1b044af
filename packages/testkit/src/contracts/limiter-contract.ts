import { randomUUID } from 'node:crypto';
import type { RateLimiter } from '@roster/gateway';
import { TestClock } from '../test-clock';

/** How the contract gets at an implementation. */
export interface LimiterHarness {
  /** One that goes by the test's clock. */
  make(clock: TestClock): RateLimiter;
  close(): Promise<void>;
}

const now = '2026-01-01T10:20:30.000Z';
const start = new Date(now).getTime() / 1000;

/** What every limiter promises; run over each implementation. */
export function limiterContract(name: string, open: () => Promise<LimiterHarness>): void {
  describe(`the limiter (${name})`, () => {
    let harness: LimiterHarness;
    beforeAll(async () => {
      harness = await open();
    });
    afterAll(() => harness.close());

    it('allows exactly the limit within a window that begins with the first call', async () => {
      const limiter = harness.make(new TestClock(new Date(now)));
      const key = randomUUID();
      const all = await Promise.all(Array.from({ length: 25 }, () => limiter.consume(key, 10, 60)));
      expect(all.filter(({ allowed }) => allowed)).toHaveLength(10);
      expect(all.map(({ remaining }) => remaining).slice(0, 11)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0]);
      expect(all.every(({ resetsAt }) => resetsAt === start + 60)).toBe(true);
    });

    it('begins anew when the window is over, not before', async () => {
      const clock = new TestClock(new Date(now));
      const limiter = harness.make(clock);
      const key = randomUUID();
      await limiter.consume(key, 1, 60);
      clock.advance(59_999);
      expect(await limiter.consume(key, 1, 60)).toEqual({ allowed: false, remaining: 0, resetsAt: start + 60 });
      clock.advance(1);
      expect(await limiter.consume(key, 1, 60)).toEqual({ allowed: true, remaining: 0, resetsAt: start + 120 });
    });

    it('ends a window at a whole second, a full window after the call that began it at the earliest', async () => {
      const clock = new TestClock(new Date('2026-01-01T10:20:30.400Z'));
      const { resetsAt } = await harness.make(clock).consume(randomUUID(), 1, 60);
      expect(resetsAt).toBe(start + 61);
    });

    it('counts each key alone', async () => {
      const limiter = harness.make(new TestClock(new Date(now)));
      await limiter.consume(randomUUID(), 1, 60);
      expect((await limiter.consume(randomUUID(), 1, 60)).allowed).toBe(true);
    });

    it('goes by the limit of the moment, as one may be changed', async () => {
      const limiter = harness.make(new TestClock(new Date(now)));
      const key = randomUUID();
      for (let i = 0; i < 3; i++) await limiter.consume(key, 3, 60);
      expect(await limiter.consume(key, 2, 60)).toMatchObject({ allowed: false, remaining: 0 });
      expect(await limiter.consume(key, 5, 60)).toMatchObject({ allowed: true, remaining: 1 });
    });
  });
}
