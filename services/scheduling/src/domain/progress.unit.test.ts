import type { MeetingStatus } from '@roster/contracts';
import { cycleState, generated } from '../testing/states';
import { countMeetings, nextDay, percentOf, recounted } from './progress';

const withStatuses = (...statuses: MeetingStatus[]) =>
  generated().map((meeting, index) => ({ ...meeting, status: statuses[index] ?? 'scheduled' }));

describe('the progress of a cycle', () => {
  it('counts its meetings by status, with the last one held', () => {
    expect(countMeetings(withStatuses('completed', 'cancelled', 'completed', 'postponed'))).toEqual({
      scheduled: 1,
      cancelled: 1,
      postponed: 1,
      scheduledDays: ['2026-02-03'],
      lastHeldDay: '2026-01-20',
    });
    expect(countMeetings([])).toEqual({ scheduled: 0, cancelled: 0, postponed: 0, scheduledDays: [] });
  });

  it('has its next meeting today or later; what was forgotten is not next', () => {
    const counts = countMeetings(withStatuses());
    expect(nextDay(counts, '2026-01-13')).toBe('2026-01-13');
    expect(nextDay(counts, '2026-01-14')).toBe('2026-01-20');
    expect(nextDay(counts, '2026-02-04')).toBeUndefined();
  });

  it.each([
    [0, 0, 0],
    [0, 20, 0],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [20, 20, 100],
    [21, 20, 100],
  ])('is, with %i of %i, %f per cent', (completed, planned, percent) => {
    expect(percentOf(completed, planned)).toBe(percent);
  });
});

describe('a cycle counted anew', () => {
  it('has what was held, and is completed where all is done', () => {
    expect(recounted(cycleState({ completedMeetings: 9 }), withStatuses('completed'), false)).toMatchObject({
      completedMeetings: 1,
      status: 'active',
    });
    expect(recounted(cycleState(), withStatuses(), true)?.status).toBe('completed');
  });

  it('stays as it was where the count was right, and completed where somebody ended it', () => {
    const ended = cycleState({ status: 'completed', completedMeetings: 1 });
    expect(recounted(ended, withStatuses('completed'), false)).toBeUndefined();
    expect(recounted(cycleState({ status: 'cancelled' }), withStatuses(), true)).toBeUndefined();
  });
});
