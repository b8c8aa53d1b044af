import { type DayOfWeek, daysOfWeek } from '@roster/contracts';
import fc from 'fast-check';
import { dayNumber, dayOf, weekdayOf, weekOf } from './calendar-days';
import { horizonOf, matchingDays, type ScheduleRule, walkSchedule } from './schedule';

const day = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2028-12-31') }).map(dayOf);
const days = fc.subarray([...daysOfWeek], { minLength: 1 });
const rule = fc.record({
  frequency: fc.constantFrom('daily' as const, 'weekly' as const, 'biweekly' as const),
  days,
  startDate: day,
});
const total = fc.integer({ min: 1, max: 60 });
const closedOffsets = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 30 });

function walk(schedule: ScheduleRule, atMost: number, closedAfter: number[] = []) {
  const closures = new Map(closedAfter.map((offset) => [dayOf(dayNumber(schedule.startDate) + offset), 'חג']));
  return { closures, ...walkSchedule(schedule, { atMost, until: horizonOf(schedule, atMost) }, closures) };
}

describe('a schedule', () => {
  it('gives the number of slots asked for, numbered from 1, whatever is closed', () => {
    fc.assert(
      fc.property(rule, total, closedOffsets, (schedule, atMost, closed) => {
        const { slots } = walk(schedule, atMost, closed);
        expect(slots.map(({ number }) => number)).toEqual(Array.from({ length: atMost }, (_, index) => index + 1));
      }),
    );
  });

  it('meets on listed weekdays only, on or after its start, on strictly later days', () => {
    fc.assert(
      fc.property(rule, total, closedOffsets, (schedule, atMost, closed) => {
        const dates = walk(schedule, atMost, closed).slots.map(({ date }) => date);
        expect(dates.every((date) => schedule.days.includes(weekdayOf(dayNumber(date))))).toBe(true);
        expect(
          dates.every((date, index) => date > (dates[index - 1] ?? dayOf(dayNumber(schedule.startDate) - 1))),
        ).toBe(true);
      }),
    );
  });

  it('never meets on a closure day, and names the ones it passed over', () => {
    fc.assert(
      fc.property(rule, total, closedOffsets, (schedule, atMost, offsets) => {
        const { slots, closed, closures } = walk(schedule, atMost, offsets);
        expect(slots.some(({ date }) => closures.has(date))).toBe(false);
        expect(closed.every(({ date, name }) => closures.get(date) === name)).toBe(true);
        expect(closed.every(({ date }) => schedule.days.includes(weekdayOf(dayNumber(date))))).toBe(true);
      }),
    );
  });

  it('misses no matching day: a weekly one fills every week', () => {
    fc.assert(
      fc.property(day, days, total, (startDate, listed, atMost) => {
        const { slots } = walk({ frequency: 'weekly', days: listed, startDate }, atMost);
        const last = slots.at(-1)?.date ?? startDate;
        let expected = 0;
        for (let at = dayNumber(startDate); at <= dayNumber(last); at++) if (listed.includes(weekdayOf(at))) expected++;
        expect(slots).toHaveLength(expected);
      }),
    );
  });

  it('every second week leaves the weeks between empty', () => {
    fc.assert(
      fc.property(day, days, total, closedOffsets, (startDate, listed, atMost, closed) => {
        const { slots } = walk({ frequency: 'biweekly', days: listed, startDate }, atMost, closed);
        const weeks = slots.map(({ date }) => weekOf(dayNumber(date)));
        expect(weeks.every((week) => (week - (weeks[0] ?? 0)) % 2 === 0)).toBe(true);
      }),
    );
  });

  it('every second week on one day is fourteen days apart', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...daysOfWeek), total, (startDate, weekday, atMost) => {
        const { slots } = walk({ frequency: 'biweekly', days: [weekday], startDate }, atMost);
        const at = slots.map(({ date }) => dayNumber(date));
        expect(at.every((number, index) => index === 0 || number - (at[index - 1] ?? 0) === 14)).toBe(true);
      }),
    );
  });

  it('that names no day is on every day', () => {
    const { slots } = walk({ frequency: 'daily', days: [], startDate: '2026-02-27' }, 3);
    expect(slots.map(({ date }) => date)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });

  it("gives the 35 sessions of the halaka's example, both ends inclusive", () => {
    const halaka: ScheduleRule = { frequency: 'weekly', days: ['sunday', 'tuesday'], startDate: '2025-08-01' };
    const found = [...matchingDays(halaka, '2025-12-01')];
    expect(found).toHaveLength(35);
    expect([found[0], found.at(-1)]).toEqual(['2025-08-03', '2025-11-30']);
  });

  it('begins on its start date where that matches', () => {
    const { slots } = walk({ frequency: 'weekly', days: ['tuesday'], startDate: '2024-01-16' }, 2);
    expect(slots.map(({ date }) => date)).toEqual(['2024-01-16', '2024-01-23']);
  });

  it('gives up where everything is closed, instead of walking for ever', () => {
    const schedule: ScheduleRule = {
      frequency: 'weekly',
      days: ['monday' satisfies DayOfWeek],
      startDate: '2026-01-05',
    };
    const always = { has: () => true, get: () => 'closed' } as unknown as ReadonlyMap<string, string>;
    expect(walkSchedule(schedule, { atMost: 5, until: horizonOf(schedule, 5) }, always).slots).toEqual([]);
  });
});
