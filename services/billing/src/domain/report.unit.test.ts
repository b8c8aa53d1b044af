import { type FinancialState, type FinancialsState, revenueGroupings } from '@roster/contracts';
import fc from 'fast-check';
import { addDays, firstDayOf, lastDayOf, nextMonth, previousMonth } from './days';
import { groupRows, planReport, totalOf } from './report';
import { addSums, type FigureChange, noSums, type RollupRow, rollupDeltas, rowKey } from './rollup';
import { firstDayOfWeek, weekOf } from './week';

describe('the plan of a report', () => {
  it('reads whole months as months, and the ragged ends by day', () => {
    expect(planReport('2026-01-15', '2026-04-10', 'month', {})).toEqual([
      { unit: 'day', family: 'all', from: '2026-01-15', to: '2026-01-31' },
      { unit: 'month', family: 'all', from: '2026-02', to: '2026-03' },
      { unit: 'day', family: 'all', from: '2026-04-01', to: '2026-04-10' },
    ]);
  });

  it('a whole year is one range of months', () => {
    expect(planReport('2026-01-01', '2026-12-31', 'branch', {})).toEqual([
      { unit: 'month', family: 'branch', from: '2026-01', to: '2026-12' },
    ]);
  });

  it.each([
    ['2026-02-10', '2026-02-20'],
    ['2026-02-02', '2026-02-28'],
    ['2026-02-28', '2026-03-01'],
  ])('%s to %s holds no whole month', (from, to) => {
    expect(planReport(from, to, 'month', {})).toEqual([{ unit: 'day', family: 'all', from, to }]);
  });

  it('days and weeks are read by day', () => {
    for (const groupBy of ['day', 'week'] as const) {
      expect(planReport('2026-01-01', '2026-12-31', groupBy, {})).toHaveLength(1);
      expect(planReport('2026-01-01', '2026-12-31', groupBy, {})[0]?.unit).toBe('day');
    }
  });

  it('takes the smallest family that knows what is asked', () => {
    const family = (groupBy: 'month' | 'branch', filters: object) =>
      planReport('2026-01-01', '2026-01-31', groupBy, filters)[0]?.family;
    expect(family('month', {})).toBe('all');
    expect(family('month', { instructorId: 'i' })).toBe('instructor');
    expect(family('branch', { branchId: 'b' })).toBe('branch');
    expect(family('branch', { courseId: 'c' })).toBe('combination');
  });
});

describe('weeks', () => {
  it.each([
    ['he-IL', 7],
    ['ar-EG', 6],
    ['ru-KZ', 1],
    ['not a locale', 7],
  ])('%s start on weekday %s', (locale, first) => {
    expect(firstDayOfWeek(locale)).toBe(first);
  });

  it.each([
    ['2026-03-01', 7, '2026-03-01'],
    ['2026-03-07', 7, '2026-03-01'],
    ['2026-03-01', 1, '2026-02-23'],
    ['2026-03-06', 6, '2026-02-28'],
  ])('%s with weeks from weekday %s is in that of %s', (day, first, week) => {
    expect(weekOf(day, first)).toBe(week);
  });
});

describe('days', () => {
  it('know the lengths of months', () => {
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2026-12')).toBe('2026-12-31');
    expect(nextMonth('2026-12')).toBe('2027-01');
    expect(previousMonth('2026-01')).toBe('2025-12');
  });
});

const start = '2026-01-01';
const financials = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  offset: fc.integer({ min: 0, max: 120 }),
  state: fc.constantFrom<FinancialState>('forecast', 'actual', 'void'),
  revenueMinor: fc.integer({ min: 0, max: 1_000 }),
  instructorPaymentMinor: fc.integer({ min: 0, max: 1_000 }),
  branchId: fc.option(fc.constantFrom('b1', 'b2'), { nil: undefined }),
  courseId: fc.option(fc.constantFrom('c1', 'c2'), { nil: undefined }),
  instructorId: fc.constantFrom('i1', 'i2'),
});

describe('reports from kept sums', () => {
  it('equal those counted from the meetings, for any history, span, grouping and filter', () => {
    const question = fc.record({
      from: fc.integer({ min: 0, max: 120 }),
      length: fc.integer({ min: 0, max: 120 }),
      groupBy: fc.constantFrom(...revenueGroupings),
      filters: fc.record(
        {
          branchId: fc.constantFrom('b1', 'b2'),
          courseId: fc.constantFrom('c1', 'c2'),
          instructorId: fc.constantFrom('i1', 'i2'),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(financials, { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        question,
        (history, batch, { from, length, groupBy, filters }) => {
          const meetings = new Map<string, FinancialsState>();
          const rows = new Map<string, RollupRow>();
          for (let at = 0; at < history.length; at += batch) {
            const changes = history.slice(at, at + batch).map((step): FigureChange => {
              const { offset, ...rest } = step;
              const after = { ...rest, date: addDays(start, offset) } as FinancialsState;
              const before = meetings.get(step.id);
              meetings.set(step.id, after);
              return before ? { before, after } : { after };
            });
            for (const delta of rollupDeltas(changes)) {
              const row = rows.get(rowKey(delta));
              if (!row) rows.set(rowKey(delta), delta);
              else {
                addSums(row.actual, delta.actual);
                addSums(row.forecast, delta.forecast);
              }
            }
          }
          const startDate = addDays(start, from);
          const endDate = addDays(startDate, length);
          const fits = (row: object) =>
            Object.entries(filters).every(([field, id]) => (row as Record<string, unknown>)[field] === id);
          const read = planReport(startDate, endDate, groupBy, filters).flatMap(({ unit, family, from: first, to }) =>
            [...rows.values()].filter(
              (row) =>
                row.unit === unit && row.family === family && row.period >= first && row.period <= to && fits(row),
            ),
          );
          const counted = [...meetings.values()]
            .filter(({ date, state }) => date >= startDate && date <= endDate && state !== 'void')
            .filter(fits);
          const groups = groupRows(read, groupBy, 7);
          for (const { key, actual, forecast } of groups) {
            const own = counted.filter((meeting) => slowKey(meeting, groupBy) === key);
            expect({ actual, forecast }).toEqual(slowSums(own));
          }
          expect(groups.map(({ key }) => key)).toEqual(
            [...new Set(counted.map((meeting) => slowKey(meeting, groupBy)))].sort(),
          );
          expect(totalOf(groups)).toEqual(slowSums(counted));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a row that nothing moves is not written', () => {
    const after = {
      id: 'm',
      date: start,
      state: 'actual',
      revenueMinor: 5,
      instructorPaymentMinor: 2,
      instructorId: 'i',
    } as FinancialsState;
    expect(rollupDeltas([{ before: after, after }])).toEqual([]);
  });
});

function slowKey(meeting: FinancialsState, groupBy: (typeof revenueGroupings)[number]): string {
  switch (groupBy) {
    case 'day':
      return meeting.date;
    case 'week': {
      const weekday = new Date(`${meeting.date}T00:00:00Z`).getUTCDay();
      return addDays(meeting.date, -weekday);
    }
    case 'month':
      return firstDayOf(meeting.date.slice(0, 7)).slice(0, 7);
    case 'branch':
      return meeting.branchId ?? '';
    case 'course':
      return meeting.courseId ?? '';
    case 'instructor':
      return meeting.instructorId;
  }
}

function slowSums(meetings: readonly FinancialsState[]) {
  const sums = { actual: noSums(), forecast: noSums() };
  for (const { state, revenueMinor, instructorPaymentMinor } of meetings) {
    if (state === 'void') continue;
    sums[state].meetings += 1;
    sums[state].revenueMinor += revenueMinor;
    sums[state].instructorPaymentMinor += instructorPaymentMinor;
  }
  return sums;
}
