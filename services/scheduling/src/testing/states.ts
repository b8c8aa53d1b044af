import type { CycleState, MeetingState } from '@roster/contracts';

const entity = {
  organizationId: 'o',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

/** A weekly cycle of five Tuesdays, for tests of rules. */
export function cycleState(overrides: Partial<CycleState> = {}): CycleState {
  return {
    ...entity,
    id: 'cycle',
    name: 'Python',
    courseId: 'course',
    branchId: 'branch',
    instructorId: 'instructor',
    type: 'private',
    status: 'active',
    frequency: 'weekly',
    days: ['tuesday'],
    startTime: '14:00',
    endTime: '15:30',
    durationMinutes: 90,
    startDate: '2026-01-06',
    endDate: '2026-02-03',
    totalMeetings: 5,
    timeZone: 'UTC',
    completedMeetings: 0,
    activityType: 'frontal',
    sendParentReminders: false,
    onCancel: 'keep',
    ...overrides,
  };
}

/** A meeting of that cycle. */
export function meetingState(scheduledDate: string, overrides: Partial<MeetingState> = {}): MeetingState {
  return {
    ...entity,
    id: `meeting-${scheduledDate}`,
    cycleId: 'cycle',
    instructorId: 'instructor',
    scheduledDate,
    startTime: '14:00',
    endTime: '15:30',
    timeZone: 'UTC',
    startsAt: `${scheduledDate}T14:00:00.000Z`,
    endsAt: `${scheduledDate}T15:30:00.000Z`,
    status: 'scheduled',
    activityType: 'frontal',
    withZoom: false,
    ...overrides,
  };
}

/** The cycle's five Tuesdays. */
export const tuesdays = ['2026-01-06', '2026-01-13', '2026-01-20', '2026-01-27', '2026-02-03'] as const;

/** All of them, generated. */
export const generated = (): MeetingState[] =>
  tuesdays.map((date, index) => meetingState(date, { slot: date, meetingNumber: index + 1 }));
