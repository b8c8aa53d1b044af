import { daysOf, periodOf, weekStart } from './period';

const period = (given: { from?: string; to?: string }) => periodOf(given, '2026-11-18', 'he-IL');

describe('the days that a calendar is asked for', () => {
  // 18 November 2026 is a Wednesday.
  it.each([
    ['he-IL', '2026-11-15'],
    ['ru-KZ', '2026-11-16'],
    ['ar-EG', '2026-11-14'],
    ['nonsense-', '2026-11-15'],
  ])('are the current week, which in %s began on %s', (locale, start) => {
    expect(weekStart('2026-11-18', locale)).toBe(start);
    expect(weekStart(start, locale)).toBe(start);
    expect(periodOf({}, '2026-11-18', locale).from).toBe(start);
  });

  it('are seven where one end is named', () => {
    expect(period({})).toEqual({ from: '2026-11-15', to: '2026-11-21' });
    expect(period({ from: '2026-12-30' })).toEqual({ from: '2026-12-30', to: '2027-01-05' });
    expect(period({ to: '2026-12-30' })).toEqual({ from: '2026-12-24', to: '2026-12-30' });
  });

  it('are at most 92, in order, and none of long ago', () => {
    expect(daysOf(period({ from: '2026-01-01', to: '2026-04-02' }))).toHaveLength(92);
    const bad = (field: string) => expect.objectContaining({ fields: [{ field, message: expect.any(String) }] });
    expect(() => period({ from: '2026-01-01', to: '2026-04-03' })).toThrow(bad('to'));
    expect(() => period({ from: '2026-01-02', to: '2026-01-01' })).toThrow(bad('to'));
    expect(() => period({ from: '0000-01-01' })).toThrow(bad('from'));
    expect(() => period({ to: '1900-01-01' })).toThrow(bad('to'));
    expect(daysOf(period({ from: '2026-02-28', to: '2026-03-01' }))).toEqual(['2026-02-28', '2026-03-01']);
  });
});
