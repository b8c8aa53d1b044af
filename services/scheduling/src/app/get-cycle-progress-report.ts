import { type CycleState, type CycleStatus, cycleStatuses, type scheduling } from '@roster/contracts';
import { type CallContext, Check, readPage } from '@roster/service-kit';
import { type MeetingCounts, nextDay } from '../domain/progress';
import { noProgress, type Place, type ProgressSums } from '../domain/progress-sums';
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
  totals?: ProgressSums;
}

const sortable = ['name', 'status', 'startDate', 'endDate', 'totalMeetings', 'completedMeetings', 'createdAt'];

/**
 * How far cycles have come (seed 1, "GET /reports/cycle-progress"), from counts and sums that every change keeps: the
 * cost depends neither on how many meetings there are nor on how many cycles. An instructor sees their own cycles.
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
  const filter: Partial<Place> & { status?: CycleStatus } = {};
  if (request.status !== undefined) filter.status = request.status as CycleStatus;
  for (const field of ['branchId', 'instructorId', 'courseId'] as const) {
    if (request[field] !== undefined) filter[field] = request[field];
  }
  if (ownInstructorId !== undefined) {
    const others = request.instructorId !== undefined && request.instructorId !== ownInstructorId;
    if (others) return { rows: [], total: 0, totals: noProgress() };
    filter.instructorId = ownInstructorId;
  }
  const [items, sums] = await Promise.all([
    app.cycles.items(context, filter, sort, page),
    app.progressSums.total(context, filter),
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
  return { rows, total: sums.cycles, ...(request.withoutTotals ? {} : { totals: sums }) };
}
