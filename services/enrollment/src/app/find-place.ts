import { type CallContext, invalidField } from '@roster/service-kit';
import { type Place, refuseClosedCycle, refuseClosedMeeting } from '../domain/registration';
import type { CycleCopy } from '../events/replicas';
import type { Enrollment } from './enrollment';

/** A place that can be registered for. */
export interface OpenPlace extends Place {
  instructorId: string;
  /** Of the copy that this was read from. */
  version: number;
  /** What registrations show of a cycle. */
  cycle?: CycleCopy & { id: string };
  /** Unlimited where absent. */
  capacity?: number;
}

/**
 * What a registration asks for. Only a meeting that stands alone has registrations of its own: one of a cycle is full or
 * not with its cycle.
 *
 * @throws AppError `invalid` for an unknown cycle or meeting, or both or neither; conflict `cycle.cancelled`,
 *   `cycle.completed`, `meeting.not_held`, `meeting.completed`
 */
export async function findPlace(
  { cycles, meetings }: Pick<Enrollment, 'cycles' | 'meetings'>,
  context: CallContext,
  { cycleId, meetingId }: { cycleId?: string; meetingId?: string },
): Promise<OpenPlace> {
  if (cycleId && meetingId) throw invalidField('meetingId', 'cannot be given with cycleId');
  if (cycleId) {
    const cycle = await cycles.find(context, cycleId);
    if (!cycle) throw invalidField('cycleId', 'is no cycle');
    refuseClosedCycle(cycle.status);
    const { instructorId, version, maxStudents } = cycle;
    return {
      kind: 'cycle',
      id: cycleId,
      instructorId,
      version,
      cycle,
      ...(maxStudents === undefined ? {} : { capacity: maxStudents }),
    };
  }
  if (!meetingId) throw invalidField('cycleId', 'is required');
  const meeting = await meetings.find(context, meetingId);
  if (!meeting) throw invalidField('meetingId', 'is no meeting');
  if (meeting.cycleId !== undefined) throw invalidField('meetingId', 'belongs to a cycle: register for that');
  refuseClosedMeeting(meeting.status);
  return { kind: 'meeting', id: meetingId, instructorId: meeting.instructorId, version: meeting.version };
}
