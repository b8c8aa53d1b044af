import { type CycleState, daysOfWeek, type MeetingState } from '@roster/contracts';
import { type Database, Repository, searchKeys } from '@roster/service-kit';

const byDay = { scheduledDate: 1, startTime: 1 } as const;

/** What scheduling keeps. Every filter and order that its lists offer has an index here. */
export function createRepositories(database: Database) {
  return {
    cycles: new Repository<CycleState>(database, {
      collection: 'cycles',
      kind: 'Cycle',
      fields: {
        name: String,
        courseId: String,
        branchId: String,
        instructorId: String,
        type: String,
        status: String,
        frequency: String,
        days: [String],
        startTime: String,
        endTime: String,
        durationMinutes: Number,
        startDate: String,
        endDate: String,
        totalMeetings: Number,
        timeZone: String,
        completedMeetings: Number,
        pricePerStudentMinor: Number,
        meetingRevenueMinor: Number,
        studentCount: Number,
        maxStudents: Number,
        activityType: String,
        sendParentReminders: Boolean,
        zoomHostEmail: String,
        zoomMeetingId: String,
        zoomJoinUrl: String,
        onCancel: String,
        preparationMinutes: Number,
        registrationsFromId: String,
        _search: [String],
        _days: [String],
        // Written by ProgressStore.
        _scheduled: Number,
        _cancelled: Number,
        _postponed: Number,
        _scheduledDays: [String],
        _lastHeldDay: String,
        _summed: Object,
      },
      indexes: [
        { keys: { createdAt: 1 } },
        { keys: { updatedAt: 1 } },
        { keys: { name: 1 } },
        { keys: { startDate: 1 } },
        { keys: { endDate: 1 } },
        { keys: { startTime: 1 } },
        { keys: { totalMeetings: 1 } },
        { keys: { completedMeetings: 1 } },
        { keys: { pricePerStudentMinor: 1 } },
        { keys: { meetingRevenueMinor: 1 } },
        { keys: { courseId: 1, createdAt: 1 } },
        { keys: { branchId: 1, createdAt: 1 } },
        { keys: { instructorId: 1, createdAt: 1 } },
        { keys: { type: 1, createdAt: 1 } },
        { keys: { status: 1, createdAt: 1 } },
        { keys: { activityType: 1, createdAt: 1 } },
        { keys: { _days: 1, createdAt: 1 } },
        { keys: { _search: 1 } },
      ],
      // A daily cycle names no days and meets on all of them.
      derive: ({ name, days }) => ({ _search: searchKeys([name]), _days: days.length > 0 ? days : [...daysOfWeek] }),
    }),
    meetings: new Repository<MeetingState>(database, {
      collection: 'meetings',
      kind: 'Meeting',
      fields: {
        cycleId: String,
        instructorId: String,
        branchId: String,
        courseId: String,
        meetingNumber: Number,
        scheduledDate: String,
        startTime: String,
        endTime: String,
        timeZone: String,
        startsAt: String,
        endsAt: String,
        status: String,
        activityType: String,
        topic: String,
        notes: String,
        withZoom: Boolean,
        roomDeclined: Boolean,
        zoomMeetingId: String,
        zoomJoinUrl: String,
        roomVersion: Number,
        cancellationReason: String,
        rescheduledFromId: String,
        rescheduledToId: String,
        completedAt: String,
        slot: String,
        makeUpForId: String,
      },
      indexes: [
        { keys: byDay },
        { keys: { createdAt: 1 } },
        { keys: { updatedAt: 1 } },
        { keys: { cycleId: 1, ...byDay } },
        { keys: { instructorId: 1, ...byDay } },
        { keys: { branchId: 1, ...byDay } },
        { keys: { status: 1, ...byDay } },
        { keys: { activityType: 1, ...byDay } },
        // What a course's removal asks.
        { keys: { courseId: 1, status: 1 } },
        // What else is in an instructor's time.
        { keys: { instructorId: 1, startsAt: 1 } },
        // The rooms of cycles: few, since rooms are made for the weeks to come.
        {
          keys: { cycleId: 1, endsAt: 1 },
          options: { partialFilterExpression: { _live: true, zoomJoinUrl: { $exists: true } } },
        },
        // A slot is filled once, whoever generates and however often.
        {
          keys: { cycleId: 1, slot: 1 },
          options: { unique: true, partialFilterExpression: { _live: true, slot: { $exists: true } } },
        },
      ],
    }),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;
