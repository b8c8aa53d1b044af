import type { CycleState, MeetingState } from '@roster/contracts';
import type { NewEntity } from '@roster/service-kit';
import { instantsOf } from '../time/wall-clock';

/**
 * A meeting as the cycle's schedule has it. Branch and course are copied, so that lists filter by them and billing
 * knows where the meeting was even if the cycle moves later. An online one gets a room.
 */
export function cycleMeeting(
  cycle: CycleState,
  place: Pick<MeetingState, 'scheduledDate' | 'meetingNumber' | 'slot' | 'makeUpForId'>,
): NewEntity<MeetingState> {
  const { startTime, endTime, timeZone } = cycle;
  return {
    ...place,
    cycleId: cycle.id,
    instructorId: cycle.instructorId,
    branchId: cycle.branchId,
    courseId: cycle.courseId,
    startTime,
    endTime,
    timeZone,
    ...instantsOf({ scheduledDate: place.scheduledDate, startTime, endTime, timeZone }),
    status: 'scheduled',
    activityType: cycle.activityType,
    withZoom: cycle.activityType === 'online',
  };
}
