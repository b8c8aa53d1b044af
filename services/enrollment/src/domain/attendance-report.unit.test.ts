import { firstDayOfWeek, weekOf } from '@roster/contracts';
import fc from 'fast-check';
import { cellsOf, groupCells, monthsOf, planReport } from './attendance-report';
import { type MonthSums, noSums } from './attendance-sums';
import { addDays, lastDayOf } from './days';

describe('the months that a report reads', () => {
  it.each([
    ['whole months', '2026-01-01', '2026-02-28', 'month', { whole: { from: '2026-01', to: '2026-02' } }],
    [
      'a month that is cut, by its days',
      ...(['2026-01-15', '2026-03-31', 'branch'] as const),
      { whole: { from: '2026-01', to: '2026-03' }, byDay: { months: ['2026-01'] } },
    ],
    ['one month that is cut', '2026-01-05', '2026-01-20', 'cycle', { byDay: { months: ['2026-01'] } }],
    ['all by day for weeks', '2026-01-01', '2026-12-31', 'week', { byDay: { from: '2026-01', to: '2026-12' } }],
  ] as const)('are %s', (_, from, to, groupBy, months) => {
    expect(monthsOf(from, to, groupBy)).toEqual(months);
  });

  const months = (from: string, to: string) => ({ whole: { from, to } });
  it.each([
    ['a year', '2026-01-01', '2026-12-31', ['cycleYear 2026-01-01 2026-12-31']],
    [
      'years between what is cut',
      ...(['2024-11-05', '2027-02-28'] as const),
      ['cycle 2024-11-05 2024-12-31', 'cycleYear 2025-01-01 2026-12-31', 'cycle 2027-01-01 2027-02-28'],
    ],
    ['a school year, by months', '2025-09-01', '2026-08-31', ['cycle 2025-09-01 2026-08-31']],
    ['a year less a day, by months', '2026-01-02', '2026-12-31', ['cycle 2026-01-02 2026-12-31']],
  ] as const)('of cycles: %s', (_, from, to, parts) => {
    const plan = planReport('cycle', from, to, 'cycle');
    expect(plan.map(({ family, startDate, endDate }) => `${family} ${startDate} ${endDate}`)).toEqual(parts);
  });

  it.each([
    ['a year', 'branch', '2026-01-01', '2026-12-31', ['branchYear 2026-01-01 2026-12-31 whole']],
    ['a year, by month', 'month', '2026-01-01', '2026-12-31', ['branchYear 2026-01-01 2026-12-31 inside']],
    [
      'a school year',
      ...(['branch', '2025-09-01', '2026-08-31'] as const),
      ['branchYear 2025-09-01 2025-12-31 inside', 'branchYear 2026-01-01 2026-08-31 inside'],
    ],
    [
      'what is cut, by days',
      ...(['month', '2024-11-05', '2026-02-27'] as const),
      [
        'branch 2024-11-05 2024-11-30 inside',
        'branchYear 2024-12-01 2024-12-31 inside',
        'branchYear 2025-01-01 2025-12-31 inside',
        'branchYear 2026-01-01 2026-01-31 inside',
        'branch 2026-02-01 2026-02-27 inside',
      ],
    ],
    ['a few months, as they are', 'month', '2026-03-01', '2026-04-30', ['branch 2026-03-01 2026-04-30 whole']],
    ['weeks, by days', 'week', '2026-01-01', '2026-12-31', ['branch 2026-01-01 2026-12-31 inside']],
  ] as const)('of branches: %s', (_, groupBy, from, to, parts) => {
    const plan = planReport('branch', from, to, groupBy);
    expect(
      plan.map(({ family, startDate, endDate, months }) =>
        [family, startDate, endDate, months.whole ? 'whole' : 'inside'].join(' '),
      ),
    ).toEqual(parts);
  });

  it('of branches cover every day once, and years only by whole months', () => {
    const day = fc.integer({ min: 0, max: 4 * 365 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(day, day, fc.constantFrom('month', 'branch'), (a, b, groupBy) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const plan = planReport('branch', from, to, groupBy as 'month' | 'branch');
        expect([plan[0]?.startDate, plan.at(-1)?.endDate]).toEqual([from, to]);
        for (const [at, { family, startDate, endDate }] of plan.entries()) {
          expect(startDate <= endDate).toBe(true);
          if (at > 0) expect(startDate).toBe(addDays(plan[at - 1]?.endDate ?? '', 1));
          if (family === 'branch') continue;
          expect(startDate.slice(8)).toBe('01');
          expect(lastDayOf(endDate.slice(0, 7))).toBe(endDate);
        }
      }),
    );
  });

  it('of cycles are years for nothing but their own grouping', () => {
    const [from, to] = ['2026-01-01', '2026-12-31'] as const;
    expect(planReport('cycle', from, to, 'cycle')[0]?.months).toEqual(months('2026', '2026'));
    for (const part of [planReport('cycle', from, to, 'month'), planReport('student', from, to, 'cycle')]) {
      expect(part.map((one) => one.months)).toEqual([months('2026-01', '2026-12')]);
    }
  });

  it('give each day once', () => {
    const day = { ...noSums(), present: 1, meetings: 1 };
    const month = (days: Map<string, typeof day>): MonthSums => ({
      month: '2026-01',
      sums: { ...noSums(), present: 2, meetings: 2 },
      days,
    });
    const rows = [
      month(new Map()),
      month(
        new Map([
          ['03', day],
          ['20', day],
        ]),
      ),
    ];
    const cells = cellsOf(rows, '2026-01-15', '2026-03-31');
    expect(cells.map(({ period }) => period)).toEqual(['2026-01-20']);
    expect(groupCells(cells, 'week', 7)).toEqual([{ key: '2026-01-18', sums: day }]);
  });
});

describe('a week', () => {
  it.each([
    ['he-IL', '2026-02-01'],
    ['ar-EG', '2026-01-31'],
    ['ru-KZ', '2026-02-02'],
    ['nowhere at all', '2026-02-01'],
  ])('starts where the organization is: %s', (locale, start) => {
    expect(weekOf('2026-02-03', firstDayOfWeek(locale))).toBe(start);
  });

  it('and a month end where they end', () => {
    expect(['2026-02', '2028-02', '2026-12'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
  });
});
