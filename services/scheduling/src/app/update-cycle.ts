import type { CycleState, CycleStatus, scheduling } from '@roster/contracts';
import { applyPatch, type CallContext } from '@roster/service-kit';
import { type Extent, resolveExtent } from '../domain/cycle-extent';
import { checkStatusChange, cycleEvent } from '../domain/cycle-status';
import { resolveTimes } from '../domain/cycle-times';
import { checkOwn, checkPlansFor } from '../domain/meeting-access';
import type { ClosureDays, ScheduleRule } from '../domain/schedule';
import { checkCycle, inWeekOrder } from './check-cycle';
import { visibleCycle } from './find-visible';
import { closuresForExtent } from './planned-extent';
import { checkReferences, type References } from './references';
import { type Scheduling, staffFor } from './scheduling';

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
 * Changes a cycle (seed 1, "PUT /cycles/:id"). Meetings that are on the calendar stay as they are: a new schedule is
 * for those that are generated after it.
 *
 * @throws AppError `invalid`, `not_found`, `stale`; `conflict` with `cycle.completed` or `cycle.cancelled`
 */
export async function updateCycle(app: Scheduling, context: CallContext, request: Request): Promise<CycleState> {
  checkCycle(request);
  const actor = staffFor(context);
  const current = await visibleCycle(app, context, request.id);
  checkPlansFor(actor, request.instructorId);
  await checkReferences(app, context, changedReferences(current, request));
  const change = extentChange(current, request);
  const branchId = request.branchId ?? current.branchId;
  const closures = change ? await closuresForExtent(app, context, change.rule, change.given, branchId) : new Map();
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const { before, after, changed } = await app.cycles.update(tx, request.id, request.expectedVersion, (cycle) => {
        checkOwn(actor, 'Cycle', cycle);
        return changedCycle(cycle, request, closures);
      });
      if (changed) tx.emit(cycleEvent(before, after), { before, after });
      return after;
    },
    { queueOn: `cycle/${request.id}` },
  );
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

function changedReferences(cycle: CycleState, request: Request): References {
  const changed: References = {};
  for (const field of ['courseId', 'branchId', 'instructorId'] as const) {
    if (request[field] !== undefined && request[field] !== cycle[field]) changed[field] = request[field];
  }
  return changed;
}
