import type { CycleState, CycleStatus, MeetingState, scheduling } from '@roster/contracts';
import { applyPatch, type CallContext, type Transaction } from '@roster/service-kit';
import { type Extent, resolveExtent } from '../domain/cycle-extent';
import { checkStatusChange, cycleEvent } from '../domain/cycle-status';
import { resolveTimes } from '../domain/cycle-times';
import { type Actor, checkForce, checkOwn, checkPlansFor } from '../domain/meeting-access';
import type { ClosureDays, ScheduleRule } from '../domain/schedule';
import { newStudentCount } from '../domain/student-count';
import { checkCycle, inWeekOrder } from './check-cycle';
import { visibleCycle } from './find-visible';
import { followCycle } from './follow-cycle';
import { closuresForExtent } from './planned-extent';
import { checkReferences, type References } from './references';
import { queueOfCycle, type Scheduling, staffFor } from './scheduling';
import { type StudentCounts, studentCounts } from './student-counts';

type Request = scheduling.UpdateCycleRequest__Output;

const patchable = [
  'name',
  'courseId',
  'branchId',
  'instructorId',
  'type',
  'status',
  'pricePerStudentMinor',
  'meetingRevenueMinor',
  'studentCount',
  'maxStudents',
  'activityType',
  'sendParentReminders',
  'zoomHostEmail',
  'preparationMinutes',
] as const satisfies (keyof CycleState)[];

const required = [
  'name',
  'courseId',
  'branchId',
  'instructorId',
  'type',
  'status',
  'activityType',
  'sendParentReminders',
] as const satisfies (keyof CycleState)[];

/**
 * Changes a cycle (seed 1, "PUT /cycles/:id"). Meetings that are on the calendar follow as `followCycle` says; new days
 * or dates are for those that are generated after it.
 *
 * @throws AppError `invalid`, `not_found`, `stale`; `conflict` with `cycle.completed`, `cycle.cancelled` or
 *   `meeting.conflict`; `forbidden` with `force.forbidden`
 */
export async function updateCycle(app: Scheduling, context: CallContext, request: Request): Promise<CycleState> {
  const actor = checkUpdate(context, request);
  const current = await visibleCycle(app, context, request.id);
  await checkNewReferences(app, context, [current], request);
  const closures = await closuresForUpdate(app, context, current, request);
  const counts = await countsForUpdate(app, context, [current], request);
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const { cycle, moved } = await applyUpdate(app, tx, actor, request.id, request, closures, counts);
      await app.bookings.bookAll(tx, moved, request.force);
      return cycle;
    },
    queueOfCycle(request.id),
  );
}

/** @throws AppError `invalid` and `forbidden`, whatever cycle it is for */
export function checkUpdate(context: CallContext, request: Request): Actor {
  checkCycle(request);
  const actor = staffFor(context);
  checkForce(actor, request.force);
  checkPlansFor(actor, request.instructorId);
  return actor;
}

/**
 * Checks what an update refers to where it is new to one of the cycles: what has been left since may be sent back.
 *
 * @throws AppError `invalid` that names each bad field
 */
export async function checkNewReferences(
  app: Scheduling,
  context: CallContext,
  cycles: readonly CycleState[],
  request: Request,
): Promise<void> {
  const changed: References = {};
  for (const field of ['courseId', 'branchId', 'instructorId'] as const) {
    if (request[field] !== undefined && cycles.some((cycle) => cycle[field] !== request[field])) {
      changed[field] = request[field];
    }
  }
  await checkReferences(app, context, changed);
}

/** The closure days that a cycle's new extent hangs on. Asked for before the transaction. */
export async function closuresForUpdate(
  app: Scheduling,
  context: CallContext,
  current: CycleState,
  request: Request,
): Promise<ClosureDays> {
  const change = extentChange(current, request);
  const branchId = request.branchId ?? current.branchId;
  return change ? closuresForExtent(app, context, change.rule, change.given, branchId) : new Map();
}

/** What cycles show where no number of students was given, for an update that says one. Asked for before the transaction. */
export async function countsForUpdate(
  app: Scheduling,
  context: CallContext,
  cycles: readonly CycleState[],
  { studentCount }: Request,
): Promise<StudentCounts> {
  return studentCounts(app, context, studentCount === undefined ? [] : cycles);
}

/** Changes one cycle with what follows from it, and tells of it. The time of `moved` is yet to be booked. */
export async function applyUpdate(
  app: Scheduling,
  tx: Transaction,
  actor: Actor,
  id: string,
  request: Request,
  closures: ClosureDays,
  counts: StudentCounts,
): Promise<{ cycle: CycleState; moved: MeetingState[] }> {
  const { before, after, changed } = await app.cycles.update(tx, id, request.expectedVersion, (cycle) => {
    checkOwn(actor, 'Cycle', cycle);
    const studentCount = newStudentCount(request.studentCount, cycle.studentCount, counts(id));
    return changedCycle(cycle, { ...request, studentCount }, closures);
  });
  if (!changed) return { cycle: after, moved: [] };
  tx.emit(cycleEvent(before, after), { before, after });
  const moved = await followCycle(app, tx, before, after);
  await app.progress.follow(tx, [id]);
  return { cycle: after, moved };
}

/** The cycle under an update; undefined where nothing would change. Pure. */
function changedCycle(cycle: CycleState, request: Request, closures: ClosureDays): CycleState | undefined {
  if (request.status !== undefined) checkStatusChange(cycle.status, request.status as CycleStatus);
  const patched = applyPatch(cycle, request, patchable, required);
  const times = resolveTimes(request, cycle);
  const change = extentChange(cycle, request);
  const sameTimes = times.startTime === cycle.startTime && times.endTime === cycle.endTime;
  if (!patched && sameTimes && !change) return undefined;
  const extent = change ? { ...change.rule, ...resolveExtent(change.rule, change.given, closures) } : {};
  return { ...(patched ?? cycle), ...times, ...extent } as CycleState;
}

/**
 * The schedule that an update asks for, and what it says of its length: undefined where it says nothing new. An end
 * date that is merely sent back as it was does not hold up a schedule that moves.
 */
function extentChange(cycle: CycleState, request: Request): { rule: ScheduleRule; given: Partial<Extent> } | undefined {
  const days = request.days.length > 0 ? inWeekOrder(request.days) : cycle.days;
  const startDate = request.startDate ?? cycle.startDate;
  const endDate = request.endDate === cycle.endDate ? undefined : request.endDate;
  const moved = startDate !== cycle.startDate || days.join() !== cycle.days.join();
  const resized = request.totalMeetings !== undefined && request.totalMeetings !== cycle.totalMeetings;
  if (!moved && !resized && endDate === undefined) return undefined;
  const rule = { frequency: cycle.frequency, days, startDate };
  // Alone, an end date says how many meetings there are; beside a number it is only noted.
  if (endDate !== undefined && request.totalMeetings === undefined) return { rule, given: { endDate } };
  const totalMeetings = request.totalMeetings ?? cycle.totalMeetings;
  return { rule, given: { totalMeetings, ...(endDate === undefined ? {} : { endDate }) } };
}
