import { type CycleState, cycleStatuses, type scheduling } from '@roster/contracts';
import { type CallContext, Check, type Filter, readPage } from '@roster/service-kit';
import { type MeetingCounts, nextDay } from '../domain/progress';
import type { Totals } from '../store/progress';
import { dayIn } from '../time/wall-clock';
import { type Scheduling, staffFor } from './scheduling';

export interface CycleProgress {
  cycle: CycleState;
  counts: MeetingCounts;
  /** YYYY-MM-DD */
  next?: string;
}

export interface ProgressReport {
  rows: CycleProgress[];
  total: number;
  /** Absent where they were not wanted. */
  totals?: Totals;
}

const sortable = ['name', 'status', 'startDate', 'endDate', 'totalMeetings', 'completedMeetings', 'createdAt'];

const noTotals: Totals = { planned: 0, completed: 0, cancelled: 0, postponed: 0, scheduled: 0 };

/**
 * How far cycles have come (seed 1, "GET /reports/cycle-progress"), from counts that every change keeps: the cost does
 * not depend on how many meetings there are. An instructor sees their own cycles.
 *
 * @throws AppError `invalid` that names the field
 */
export async function getCycleProgressReport(
  app: Scheduling,
  context: CallContext,
  request: scheduling.GetCycleProgressReportRequest__Output,
): Promise<ProgressReport> {
  const { ownInstructorId } = staffFor(context);
  new Check().oneOf('status', request.status, cycleStatuses).throwIfAny();
  const { page, sort } = readPage(request.page, sortable);
  const filter: Filter = {};
  for (const field of ['status', 'branchId', 'instructorId', 'courseId'] as const) {
    if (request[field] !== undefined) filter[field] = request[field];
  }
  if (ownInstructorId !== undefined) {
    const others = request.instructorId !== undefined && request.instructorId !== ownInstructorId;
    if (others) return { rows: [], total: 0, totals: noTotals };
    filter.instructorId = ownInstructorId;
  }
  const [{ items, total }, totals] = await Promise.all([
    app.cycles.page(context, filter, sort, page),
    request.withoutTotals ? undefined : app.progress.totals(context, filter),
  ]);
  const countsOf = await app.progress.ofCycles(
    context,
    items.map(({ id }) => id),
  );
  const now = app.clock.now();
  const rows = items.map((cycle) => {
    const counts = countsOf(cycle.id);
    const next = nextDay(counts, dayIn(cycle.timeZone, now));
    return { cycle, counts, ...(next === undefined ? {} : { next }) };
  });
  return { rows, total, ...(totals ? { totals } : {}) };
}
