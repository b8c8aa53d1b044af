import { type CallContext, Check, notFound } from '@roster/service-kit';
import { type Period, periodOf } from '../time/period';
import { dayIn } from '../time/wall-clock';
import { type Scheduling, staffFor } from './scheduling';

/** An instructor, and the days that their calendar is asked for. */
export interface InstructorCalendar extends Period {
  instructorId: string;
  /** The organization's. */
  timeZone: string;
}

/**
 * Whose calendar, and which part of it. An instructor sees their own only; the current week is the organization's.
 *
 * @throws AppError `invalid` that names the field; `not_found`; `unavailable` where catalog is away and never told of
 *   the instructor
 */
export async function instructorCalendar(
  app: Scheduling,
  context: CallContext,
  { instructorId, from, to }: { instructorId: string; from?: string; to?: string },
): Promise<InstructorCalendar> {
  const { ownInstructorId } = staffFor(context);
  new Check().day('from', from).day('to', to).throwIfAny();
  const { timeZone, locale } = context.organization;
  const given = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const period = periodOf(given, dayIn(timeZone, app.clock.now()), locale);
  const hidden = ownInstructorId !== undefined && ownInstructorId !== instructorId;
  if (hidden || !(await app.replicas.instructors.find(context, instructorId))) throw notFound('Instructor');
  return { instructorId, ...period, timeZone };
}
