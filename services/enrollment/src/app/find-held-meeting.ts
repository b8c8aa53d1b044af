import { type CallContext, type Copy, forbidden, isManager, notFound, onlyOwn } from '@roster/service-kit';
import { dayIn } from '../domain/calendar';
import { refuseMeetingNotHeld } from '../domain/registration';
import type { MeetingCopy } from '../events/replicas';
import type { Enrollment } from './enrollment';

/**
 * A meeting whose attendance the caller may record: an instructor only their own, on its own day.
 *
 * @throws AppError `meeting.not_found`; forbidden `attendance.not_today`; conflict `meeting.not_held`
 */
export async function findHeldMeeting(
  { meetings, clock }: Pick<Enrollment, 'meetings' | 'clock'>,
  context: CallContext,
  meetingId: string,
): Promise<Copy<MeetingCopy>> {
  const meeting = await meetings.find(context, meetingId);
  const { principal } = context;
  if (!meeting) throw notFound('Meeting');
  if (!isManager(principal)) {
    if (meeting.instructorId !== onlyOwn(principal)) throw notFound('Meeting');
    if (dayIn(meeting.timeZone, clock.now()) !== meeting.scheduledDate) {
      throw forbidden('attendance.not_today', "Attendance can be recorded on the meeting's own day only");
    }
  }
  refuseMeetingNotHeld(meeting.status);
  return meeting;
}
