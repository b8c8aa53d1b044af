import type {
  BranchState,
  CourseState,
  CycleState,
  EntityState,
  InstructorState,
  MeetingState,
} from '@roster/contracts';

type Fields<E extends EntityState> = Omit<E, keyof EntityState> & { id?: string };

/** Entities as HaiTech's are, whole and unremarkable: a test names only what it is about. */
export const branchFields = (fields: Partial<Fields<BranchState>> = {}): Fields<BranchState> => ({
  name: 'בית ספר אורט',
  type: 'school',
  isActive: true,
  ...fields,
});

export const courseFields = (fields: Partial<Fields<CourseState>> = {}): Fields<CourseState> => ({
  name: 'תכנות Python למתחילים',
  category: 'programming',
  isActive: true,
  ...fields,
});

export const instructorFields = (fields: Partial<Fields<InstructorState>> = {}): Fields<InstructorState> => ({
  name: 'דנה לוי',
  phone: '052-1234567',
  rateFrontalMinor: 10_000,
  isActive: true,
  ...fields,
});

export const cycleFields = (
  fields: Partial<Fields<CycleState>> & Pick<CycleState, 'courseId' | 'branchId' | 'instructorId'>,
): Fields<CycleState> => ({
  name: 'מחזור אביב',
  type: 'institutional_fixed',
  status: 'active',
  frequency: 'weekly',
  days: ['tuesday'],
  startTime: '17:00',
  endTime: '18:30',
  durationMinutes: 90,
  startDate: '2026-03-03',
  endDate: '2026-05-05',
  totalMeetings: 10,
  timeZone: 'Asia/Jerusalem',
  completedMeetings: 0,
  meetingRevenueMinor: 300_000,
  activityType: 'frontal',
  sendParentReminders: false,
  onCancel: 'keep',
  ...fields,
});

/** A meeting of 90 minutes on the given day. */
export const meetingFields = (
  fields: Partial<Fields<MeetingState>> & Pick<MeetingState, 'instructorId' | 'scheduledDate'>,
): Fields<MeetingState> => ({
  startTime: '17:00',
  endTime: '18:30',
  timeZone: 'Asia/Jerusalem',
  startsAt: `${fields.scheduledDate}T15:00:00.000Z`,
  endsAt: `${fields.scheduledDate}T16:30:00.000Z`,
  status: 'scheduled',
  activityType: 'frontal',
  withZoom: false,
  ...fields,
});
