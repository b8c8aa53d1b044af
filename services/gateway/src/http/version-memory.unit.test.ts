import { TestClock } from '@roster/testkit';
import { VersionMemory } from './version-memory';

const marks = (...entries: [string, number][]) => new Map(entries);

describe('the memory of what callers wrote', () => {
  it('hands each caller their own marks, the highest version of each', () => {
    const memory = new VersionMemory(new TestClock());
    memory.remember('a', marks(['course/1', 3], ['cycle/2', 1]));
    memory.remember('a', marks(['course/1', 2], ['cycle/2', 2]));
    memory.remember('b', marks(['course/1', 9]));
    expect(memory.seenBy('a')).toEqual(marks(['course/1', 3], ['cycle/2', 2]));
    expect(memory.seenBy('c')).toEqual(marks());
  });

  it('forgets each mark after half a minute', () => {
    const clock = new TestClock();
    const memory = new VersionMemory(clock);
    memory.remember('a', marks(['course/1', 1]));
    clock.advance(20_000);
    memory.remember('a', marks(['course/2', 1]));
    clock.advance(10_000);
    expect(memory.seenBy('a')).toEqual(marks(['course/2', 1]));
    clock.advance(20_000);
    expect(memory.seenBy('a')).toEqual(marks());
  });

  it('keeps the newest 64 of a caller, since they travel with every call', () => {
    const memory = new VersionMemory(new TestClock());
    for (let i = 0; i < 100; i++) memory.remember('a', marks([`customer/${i}`, 1]));
    memory.remember('a', marks(['customer/36', 2]));
    const seen = memory.seenBy('a');
    expect(seen.size).toBe(64);
    expect(seen.get('customer/36')).toBe(2);
    expect(seen.has('customer/35')).toBe(false);
  });

  it('gives away copies', () => {
    const memory = new VersionMemory(new TestClock());
    memory.remember('a', marks(['course/1', 1]));
    memory.seenBy('a').set('course/1', 99);
    expect(memory.seenBy('a').get('course/1')).toBe(1);
  });
});
