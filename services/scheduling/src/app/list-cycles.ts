import {
  activityTypes,
  type CycleState,
  cycleStatuses,
  cycleTypes,
  daysOfWeek,
  type scheduling,
} from '@roster/contracts';
import { type CallContext, Check, type Filter, type Found, readPage, searchFilter } from '@roster/service-kit';
import { between } from './filters';
import { actorFor, type Scheduling } from './scheduling';

const sortable = [
  'name',
  'startDate',
  'endDate',
  'startTime',
  'type',
  'status',
  'activityType',
  'totalMeetings',
  'completedMeetings',
  'pricePerStudentMinor',
  'meetingRevenueMinor',
  'createdAt',
  'updatedAt',
];

/** Cycles that match every filter given (seed 1, "GET /cycles"); an instructor's own only. */
export async function listCycles(
  app: Scheduling,
  context: CallContext,
  request: scheduling.ListCyclesRequest__Output,
): Promise<Found<CycleState>> {
  new Check()
    .day('from', request.from)
    .day('to', request.to)
    .oneOf('type', request.type, cycleTypes)
    .oneOf('status', request.status, cycleStatuses)
    .oneOf('dayOfWeek', request.dayOfWeek, daysOfWeek)
    .oneOf('activityType', request.activityType, activityTypes)
    .throwIfAny();
  const { page, sort } = readPage(request.page, sortable);
  const filter: Filter = { ...between('startDate', request.from, request.to) };
  for (const field of ['courseId', 'branchId', 'instructorId', 'type', 'status', 'activityType'] as const) {
    if (request[field] !== undefined) filter[field] = request[field];
  }
  if (request.dayOfWeek !== undefined) filter._days = request.dayOfWeek;
  if (request.search) Object.assign(filter, searchFilter(request.search));
  const { ownInstructorId } = actorFor(context);
  if (ownInstructorId !== undefined) {
    if (request.instructorId !== undefined && request.instructorId !== ownInstructorId) return { items: [], total: 0 };
    filter.instructorId = ownInstructorId;
  }
  return app.cycles.page(context, filter, sort, page);
}
