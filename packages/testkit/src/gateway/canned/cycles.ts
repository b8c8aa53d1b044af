import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf } from './answer';
import { cycle, meeting } from './calendar';
import { branch, course, instructor } from './catalog';

const counts = { planned: 20, completed: 5, cancelled: 1, postponed: 0, scheduled: 14, percent: 25 };

/** Cycles, and what is told of how they go. */
export const cycleAnswers = {
  CreateCycle: always({ cycle }),
  GetCycle: always({ cycle }),
  ListCycles: always({ cycles: [cycle], total: 1 }),
  UpdateCycle: always({ cycle }),
  BatchGetCycles: always({ cycles: [] }),
  GenerateMeetings: always({
    meetings: [meeting],
    skipped: [{ date: '2024-02-22', reason: 'closure', detail: 'פורים', meetingNumber: 6 }],
    conflicts: [],
    cycle,
  }),
  DeleteCycle: always({ deletedMeetings: 3 }),
  SyncProgress: always({ cycle, changed: true }),
  DuplicateCycle: always({
    cycle: { ...cycle, id: idOf(20) },
    meetings: [meeting],
    skipped: [],
    conflicts: [],
    registrations: { copied: 2, skipped: 1, pending: false },
  }),
  BulkUpdateCycles: always({ cycles: [cycle] }),
  GetCycleProgressReport: always({
    cycles: [
      {
        cycleId: cycle.id,
        name: cycle.name,
        status: 'active',
        startDate: '2024-01-15',
        endDate: '2024-06-15',
        courseId: course.id,
        branchId: branch.id,
        instructorId: instructor.id,
        course,
        branch,
        instructor,
        counts,
        nextMeetingDate: '2024-02-20',
      },
    ],
    total: 1,
    totals: counts,
  }),
} satisfies Partial<RpcHandlers<'scheduling'>>;
