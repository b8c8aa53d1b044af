import {
  type ActivityType,
  type FinancialState,
  type FinancialsState,
  firstDayOfWeek,
  type RevenueGrouping,
  revenueGroupings,
  weekOf,
} from '@roster/contracts';
import fc from 'fast-check';
import { addDays, firstDayOf, lastDayOf, nextMonth, previousMonth } from './days';
import { groupPayments } from './payments';
import { cellsOf, groupCells, planReport, totalOf } from './report';
import {
  addStateSums,
  type FigureChange,
  noStateSums,
  type RollupRow,
  rollupDeltas,
  rowKey,
  type StateSums,
  yearsOf,
} from './rollup';

describe('the plan of a report', () => {
  it('reads whole months as months, and the ragged ends by day', () => {
    expect(planReport('2026-01-15', '2026-04-10', 'month', {})).toEqual([
      { family: 'all', from: '2026-01', to: '2026-01', days: { from: '2026-01-15', to: '2026-01-31' } },
      { family: 'all', from: '2026-02', to: '2026-03' },
      { family: 'all', from: '2026-04', to: '2026-04', days: { from: '2026-04-01', to: '2026-04-10' } },
    ]);
  });

  it('a whole year is one range of months', () => {
    expect(planReport('2026-01-01', '2026-12-31', 'branch', {})).toEqual([
      { family: 'branch', from: '2026-01', to: '2026-12' },
    ]);
  });

  it.each([
    ['2026-02-10', '2026-02-20'],
    ['2026-02-02', '2026-02-28'],
    ['2026-02-28', '2026-03-01'],
  ])('%s to %s holds no whole month', (from, to) => {
    expect(planReport(from, to, 'month', {})).toEqual([
      { family: 'all', from: from.slice(0, 7), to: to.slice(0, 7), days: { from, to } },
    ]);
  });

  it('days and weeks are read by day', () => {
    for (const groupBy of ['day', 'week'] as const) {
      expect(planReport('2026-01-01', '2026-12-31', groupBy, {})).toEqual([
        { family: 'all', from: '2026-01', to: '2026-12', days: { from: '2026-01-01', to: '2026-12-31' } },
      ]);
    }
  });

  it('reads instructors by years, the months before and after them from those years, and the ragged ends by day', () => {
    const family = 'instructorYear';
    expect(planReport('2026-01-01', '2026-12-31', 'instructor', {})).toEqual([{ family, from: '2026', to: '2026' }]);
    const within = { from: '2026-02', to: '2026-11' };
    expect(planReport('2026-02-01', '2026-11-30', 'instructor', { instructorId: 'i' })).toEqual([
      { family, from: '2026', to: '2026', days: within },
    ]);
    const whole = { from: '2024-09', to: '2027-02' };
    expect(planReport('2025-09-01', '2026-08-31', 'instructor', {})).toEqual([
      { family, from: '2025', to: '2025', terms: { from: '3', to: '3' } },
      { family, from: '2026', to: '2026', terms: { from: '1', to: '2' } },
    ]);
    expect(planReport('2026-05-01', '2026-08-31', 'instructor', {})).toEqual([
      { family, from: '2026', to: '2026', terms: { from: '2', to: '2' } },
    ]);
    expect(planReport('2024-08-30', '2027-03-01', 'instructor', {})).toEqual([
      { family: 'instructor', from: '2024-08', to: '2024-08', days: { from: '2024-08-30', to: '2024-08-31' } },
      { family, from: '2025', to: '2026' },
      { family, from: '2024', to: '2024', terms: { from: '3', to: '3' } },
      { family, from: '2027', to: '2027', days: whole },
      { family: 'instructor', from: '2027-03', to: '2027-03', days: { from: '2027-03-01', to: '2027-03-01' } },
    ]);
    // By time, and along with what years do not know, it is months as for everything else.
    for (const [groupBy, filters] of [
      ['month', { instructorId: 'i' }],
      ['instructor', { branchId: 'b' }],
    ] as const) {
      const [range] = planReport('2026-01-01', '2026-12-31', groupBy, filters);
      expect(range).toMatchObject({ from: '2026-01', to: '2026-12' });
    }
  });

  it('over years finds of instructors what it finds of everything', () => {
    const day = fc.integer({ min: 0, max: 1_200 }).map((offset) => addDays('2024-06-15', offset));
    const edges = ['08-31', '09-01', '12-31', '01-01', '04-30', '05-01'];
    const edge = fc.tuple(fc.constantFrom('2025', '2026', '2027'), fc.constantFrom(...edges)).map((at) => at.join('-'));
    const bound = fc.oneof(day, edge);
    const meeting = fc.record({
      date: bound,
      instructorId: fc.constantFrom('i1', 'i2'),
      activityType: fc.constantFrom('frontal', 'online'),
      revenueMinor: fc.integer({ min: 0, max: 1_000 }),
    });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 30 }), bound, bound, (meetings, one, other) => {
        const figures = meetings.map(
          (some) => ({ ...some, state: 'actual', instructorPaymentMinor: 1 }) as FinancialsState,
        );
        const deltas = rollupDeltas(figures.map((after) => ({ after })));
        const rows = new Map(deltas.map((row) => [rowKey(row), row]));
        const [from, to] = one < other ? [one, other] : [other, one];
        const slow = figures.filter(({ date }) => date >= from && date <= to);
        const { actual } = totalOf(cells(rows, from, to, 'instructor', {}));
        expect([actual.meetings, actual.revenueMinor]).toEqual([
          slow.length,
          slow.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0),
        ]);
        // As the store makes the years where it has only the months.
        const months = deltas.filter(({ family }) => family === 'instructor');
        const kept = deltas.filter(({ family }) => family === 'instructorYear');
        expect(new Map(yearsOf(months).map((row) => [rowKey(row), row]))).toEqual(
          new Map(kept.map((row) => [rowKey(row), row])),
        );
      }),
    );
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
  activityType: fc.option(fc.constantFrom<ActivityType>('online', 'frontal'), { nil: undefined }),
  minutes: fc.integer({ min: 0, max: 600 }),
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
          const { meetings, rows } = played(history, batch);
          const startDate = addDays(start, from);
          const endDate = addDays(startDate, length);
          const fits = (row: object) =>
            Object.entries(filters).every(([field, id]) => (row as Record<string, unknown>)[field] === id);
          const read = cells(rows, startDate, endDate, groupBy, filters);
          const counted = [...meetings.values()]
            .filter(({ date, state }) => date >= startDate && date <= endDate && state !== 'void')
            .filter(fits);
          const groups = groupCells(read, groupBy, 7);
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

  it('payments by instructor and activity equal those counted from the meetings', () => {
    const state = fc.option(fc.constantFrom('actual' as const, 'forecast' as const), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(financials, { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 })),
        state,
        (history, batch, [from, length], only) => {
          const { meetings, rows } = played(history, batch);
          const startDate = addDays(start, from);
          const endDate = addDays(startDate, length);
          const counted = [...meetings.values()].filter(
            ({ date, state: own }) => date >= startDate && date <= endDate && own !== 'void' && (!only || own === only),
          );
          const found = groupPayments(cells(rows, startDate, endDate, 'instructor', {}), only);
          expect(found.map(({ instructorId }) => instructorId)).toEqual(
            [...new Set(counted.map(({ instructorId }) => instructorId))].sort(),
          );
          for (const { instructorId, byActivity, actual, forecast } of found) {
            const own = counted.filter((meeting) => meeting.instructorId === instructorId);
            expect({ actual, forecast }).toEqual(slowSums(own));
            for (const [activity, sums] of byActivity) {
              expect(sums).toEqual(slowSums(own.filter(({ activityType }) => (activityType ?? '') === activity)));
            }
            expect(totalOf([...byActivity.values()])).toEqual({ actual, forecast });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('what is absent is nothing', () => {
    const sums = noStateSums();
    addStateSums(sums, { actual: { meetings: 1, revenueMinor: 5 } });
    expect(sums.actual).toEqual({ meetings: 1, minutes: 0, revenueMinor: 5, instructorPaymentMinor: 0 });
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

/** A history of figures, in batches as transactions take them, and the rows that it leaves. */
function played(history: readonly (Partial<FinancialsState> & { id: string; offset: number })[], batch: number) {
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
      if (!row) {
        rows.set(rowKey(delta), delta);
        continue;
      }
      addStateSums(row, delta);
      join(row.days, delta.days);
      if (row.terms) join(row.terms, delta.terms ?? new Map());
    }
  }
  return { meetings, rows };
}

function join(parts: Map<string, StateSums>, others: ReadonlyMap<string, StateSums>): void {
  for (const [part, sums] of others) {
    const own = parts.get(part) ?? noStateSums();
    parts.set(part, own);
    addStateSums(own, sums);
  }
}

/** As the store reads them. */
function cells(
  rows: ReadonlyMap<string, RollupRow>,
  startDate: string,
  endDate: string,
  groupBy: RevenueGrouping,
  filters: object,
) {
  return planReport(startDate, endDate, groupBy, filters).flatMap((range) =>
    cellsOf(
      [...rows.values()].filter(
        (row) =>
          row.family === range.family &&
          row.month >= range.from &&
          row.month <= range.to &&
          Object.entries(filters).every(([field, id]) => (row as unknown as Record<string, unknown>)[field] === id),
      ),
      range,
    ),
  );
}

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
  const sums = noStateSums();
  for (const { state, minutes = 0, revenueMinor, instructorPaymentMinor } of meetings) {
    if (state === 'void') continue;
    sums[state].meetings += 1;
    sums[state].minutes += minutes;
    sums[state].revenueMinor += revenueMinor;
    sums[state].instructorPaymentMinor += instructorPaymentMinor;
  }
  return sums;
}
