import { randomUUID } from 'node:crypto';
import type { VersionMemory } from '@roster/gateway';
import { TestClock } from '../test-clock';

/** How the contract gets at an implementation. */
export interface VersionMemoryHarness {
  /** One that goes by the test's clock. */
  make(clock: TestClock): VersionMemory;
  close(): Promise<void>;
}

const marks = (...entries: [string, number][]): Map<string, number> => new Map(entries);

/** What every memory of what callers wrote promises; run over each implementation. */
export function versionMemoryContract(name: string, open: () => Promise<VersionMemoryHarness>): void {
  describe(`the memory of what callers wrote (${name})`, () => {
    let harness: VersionMemoryHarness;
    let clock: TestClock;
    let memory: VersionMemory;
    let caller: string;
    beforeAll(async () => {
      harness = await open();
    });
    afterAll(() => harness.close());
    beforeEach(() => {
      clock = new TestClock();
      memory = harness.make(clock);
      caller = randomUUID();
    });

    it('hands each caller their own marks, the highest version of each', async () => {
      const other = randomUUID();
      await memory.remember(caller, marks(['course/1', 3], ['cycle/2', 1]));
      await memory.remember(caller, marks(['course/1', 2], ['cycle/2', 2]));
      await memory.remember(other, marks(['course/1', 9]));
      expect(await memory.seenBy(caller)).toEqual(marks(['course/1', 3], ['cycle/2', 2]));
      expect(await memory.seenBy(other)).toEqual(marks(['course/1', 9]));
      expect(await memory.seenBy(randomUUID())).toEqual(marks());
    });

    it('loses none of many writes at once', async () => {
      await Promise.all(Array.from({ length: 50 }, (_, i) => memory.remember(caller, marks([`student/${i}`, i + 1]))));
      expect(await memory.seenBy(caller)).toEqual(
        marks(...Array.from({ length: 50 }, (_, i): [string, number] => [`student/${i}`, i + 1])),
      );
    });

    it('forgets each mark after half a minute', async () => {
      await memory.remember(caller, marks(['course/1', 1]));
      clock.advance(20_000);
      await memory.remember(caller, marks(['course/2', 1]));
      clock.advance(10_000);
      expect(await memory.seenBy(caller)).toEqual(marks(['course/2', 1]));
      clock.advance(20_000);
      expect(await memory.seenBy(caller)).toEqual(marks());
    });

    it('keeps the newest 64 of a caller, since they travel with every call', async () => {
      for (let i = 0; i < 100; i++) await memory.remember(caller, marks([`customer/${i}`, 1]));
      await memory.remember(caller, marks(['customer/36', 2]));
      const seen = await memory.seenBy(caller);
      expect(seen.size).toBe(64);
      expect(seen.get('customer/36')).toBe(2);
      expect(seen.has('customer/35')).toBe(false);
    });

    it('keeps the newest 64 of one call that wrote more', async () => {
      const wrote = Array.from({ length: 100 }, (_, i): [string, number] => [`customer/${i}`, 1]);
      await memory.remember(caller, new Map(wrote));
      expect(await memory.seenBy(caller)).toEqual(new Map(wrote.slice(36)));
    });

    it('takes ids as they are', async () => {
      const wrote = marks(['course/"א" \\ {}', 12_345_678], ['course/-', 1]);
      await memory.remember(caller, wrote);
      expect(await memory.seenBy(caller)).toEqual(wrote);
    });

    it('gives away copies', async () => {
      await memory.remember(caller, marks(['course/1', 1]));
      (await memory.seenBy(caller)).set('course/1', 99);
      expect((await memory.seenBy(caller)).get('course/1')).toBe(1);
    });
  });
}
