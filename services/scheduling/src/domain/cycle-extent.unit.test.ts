import { resolveExtent } from './cycle-extent';
import type { ScheduleRule } from './schedule';

const weekly: ScheduleRule = { frequency: 'weekly', days: ['tuesday'], startDate: '2024-01-15' };
const none = new Map<string, string>();
const field = (name: string) => expect.objectContaining({ fields: [expect.objectContaining({ field: name })] });

describe("a cycle's extent", () => {
  it('takes its end from the number of meetings, closure days passed over', () => {
    expect(resolveExtent(weekly, { totalMeetings: 3 }, none)).toEqual({ totalMeetings: 3, endDate: '2024-01-30' });
    expect(resolveExtent(weekly, { totalMeetings: 3 }, new Map([['2024-01-23', 'חג']]))).toEqual({
      totalMeetings: 3,
      endDate: '2024-02-06',
    });
  });

  it('takes its number of meetings from the end date, which is part of it', () => {
    expect(resolveExtent(weekly, { endDate: '2024-01-30' }, none)).toEqual({ totalMeetings: 3, endDate: '2024-01-30' });
    expect(resolveExtent(weekly, { endDate: '2024-01-30' }, new Map([['2024-01-23', 'חג']])).totalMeetings).toBe(2);
    const halaka: ScheduleRule = { frequency: 'weekly', days: ['sunday', 'tuesday'], startDate: '2025-08-01' };
    expect(resolveExtent(halaka, { endDate: '2025-12-01' }, none).totalMeetings).toBe(35);
  });

  it('goes by the number where both are given, and notes the end date', () => {
    expect(resolveExtent(weekly, { totalMeetings: 20, endDate: '2024-06-15' }, none)).toEqual({
      totalMeetings: 20,
      endDate: '2024-06-15',
    });
  });

  it('needs one of them, and room for a meeting', () => {
    expect(() => resolveExtent(weekly, {}, none)).toThrow(field('totalMeetings'));
    expect(() => resolveExtent(weekly, { endDate: '2024-01-14' }, none)).toThrow(field('endDate'));
    expect(() => resolveExtent(weekly, { endDate: '2024-01-15' }, none)).toThrow(field('endDate'));
    expect(() => resolveExtent({ ...weekly, days: [] }, { endDate: '2030-01-01' }, none)).toThrow(field('endDate'));
  });
});
