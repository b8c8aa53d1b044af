import { activityTypes, type MeetingState, meetingStatuses, type scheduling } from '@roster/contracts';
import { type CallContext, Check, type Filter, type Found, readPage } from '@roster/service-kit';
import { between } from './filters';
import { actorFor, type Scheduling } from './scheduling';

/** Meetings that match every filter given (seed 1, "GET /meetings"), by day and time; an instructor's own only. */
export async function listMeetings(
  app: Scheduling,
  context: CallContext,
  request: scheduling.ListMeetingsRequest__Output,
): Promise<Found<MeetingState>> {
  new Check()
    .day('from', request.from)
    .day('to', request.to)
    .oneOf('status', request.status, meetingStatuses)
    .oneOf('activityType', request.activityType, activityTypes)
    .throwIfAny();
  const { page, sort } = readPage(request.page, ['scheduledDate', 'status', 'activityType', 'createdAt', 'updatedAt'], {
    scheduledDate: 1,
  });
  const filter: Filter = { ...between('scheduledDate', request.from, request.to) };
  for (const field of ['cycleId', 'instructorId', 'branchId', 'status', 'activityType'] as const) {
    if (request[field] !== undefined) filter[field] = request[field];
  }
  const { ownInstructorId } = actorFor(context);
  if (ownInstructorId !== undefined) {
    if (request.instructorId !== undefined && request.instructorId !== ownInstructorId) return { items: [], total: 0 };
    filter.instructorId = ownInstructorId;
  }
  return app.meetings.page(context, filter, sort, page);
}
