import type { scheduling } from '@roster/contracts';
import type { School } from './catalog-stand-in';

/** The cycle of seed 1's example: twenty Tuesdays from 16 January 2024, 14:00 to 15:30. */
export const cycleRequest = (
  school: School,
  overrides: scheduling.CreateCycleRequest = {},
): scheduling.CreateCycleRequest => ({
  ...school,
  name: 'Python - בית ספר אלון - א2024',
  type: 'institutional_per_child',
  frequency: 'weekly',
  days: ['tuesday'],
  startTime: '14:00',
  endTime: '15:30',
  durationMinutes: 90,
  startDate: '2024-01-15',
  totalMeetings: 20,
  ...overrides,
});

/** A meeting on the afternoon of 15 February 2024. */
export const meetingRequest = (
  instructorId: string,
  overrides: scheduling.CreateMeetingRequest = {},
): scheduling.CreateMeetingRequest => ({
  instructorId,
  scheduledDate: '2024-02-15',
  startTime: '14:00',
  endTime: '15:30',
  ...overrides,
});

/** What an answer must hold. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the answer lacks what was asked for');
  return value;
}
