import type { AttendanceState, enrollment as messages } from '@roster/contracts';
import { type CallContext, type Copy, type FieldViolation, invalid, type Transaction } from '@roster/service-kit';
import { attendeeKey, leavesAfterComing, recorded } from '../domain/attendance';
import type { RecordChange } from '../domain/attendance-sums';
import { type CycleCopy, type MeetingCopy, placeOfMeeting } from '../events/replicas';
import type { AttendanceStanding } from '../store/attendance';
import { attendanceQueue } from '../store/attendance-sums';
import { documentKey } from '../store/visible-repository';
import type { Enrollment } from './enrollment';
import { findHeldMeeting } from './find-held-meeting';
import { type NamedInput, readRecordings } from './read-recordings';
import { type Resolved, resolveAttendees } from './resolve-attendees';

/**
 * Records attendees of one meeting, all or none: one record for each attendee, made or brought up to date.
 *
 * @returns the records in the order of the inputs, and how many of them are new
 * @throws AppError `invalid` that names every bad record, and what `findHeldMeeting` throws
 */
export async function recordAll(
  enrollment: Enrollment,
  context: CallContext,
  meetingId: string,
  inputs: readonly NamedInput[],
): Promise<{ records: messages.AttendanceRecord[]; created: number }> {
  const meeting = await findHeldMeeting(enrollment, context, meetingId);
  const violations: FieldViolation[] = [];
  const readable = readRecordings(inputs, violations);
  const resolved = await resolveAttendees(enrollment, context, meeting, readable, violations);
  refuse(violations);
  const cycle = meeting.cycleId === undefined ? undefined : await enrollment.cycles.find(context, meeting.cycleId);
  const work = (tx: Transaction) => write(enrollment, tx, meeting, cycle, resolved);
  const { records, created } = await enrollment.unitOfWork.run(context, work, { queueOn: attendanceQueue });
  await enrollment.teaching.settle(context, { cycle, meeting });
  return { records: await enrollment.summaries.ofAttendance(context, records), created };
}

async function write(
  { attendance, attendanceSums }: Enrollment,
  tx: Transaction,
  meeting: Copy<MeetingCopy>,
  cycle: CycleCopy | undefined,
  resolved: readonly Resolved[],
): Promise<{ records: AttendanceState[]; created: number }> {
  const keys = resolved.map(({ key }) => key);
  const existing = await attendance.ofAttendees(tx.context, meeting.id, keys, tx.session);
  const current = new Map(existing.map((record) => [attendeeKey(record), record]));
  const after = new Map(current);
  const fresh: NonNullable<ReturnType<typeof recorded>>[] = [];
  const violations: FieldViolation[] = [];
  const changes: RecordChange[] = [];
  for (const { path, key, attendee, recording } of resolved) {
    const before = current.get(key);
    const next = recorded(before, meeting, attendee, recording);
    if (next && !leavesAfterComing(next))
      violations.push({ field: `${path}.timeOut`, message: 'must be after timeIn' });
    if (!next || violations.length > 0) continue;
    if (!before) fresh.push(next);
    else {
      const change = await attendance.update(tx, before.id, before.version, () => next);
      after.set(key, change.after);
      changes.push({ before, after: change.after });
      tx.emit('attendance.recorded', { before, after: change.after });
    }
  }
  refuse(violations);
  for (const record of await attendance.insertMany(tx, fresh)) {
    after.set(attendeeKey(record), record);
    changes.push({ after: record });
    tx.emit('attendance.recorded', { after: record });
  }
  const records = keys.flatMap((key) => after.get(key) ?? []);
  if (changes.length === 0) return { records, created: 0 };
  const place = placeOfMeeting(meeting, cycle);
  await attendanceSums.apply(tx, meeting.id, changes, place);
  await attendance.documents<AttendanceStanding>().updateMany(
    { _id: { $in: records.map(({ id }) => documentKey(tx.context, id)) } } as never,
    {
      $set: {
        _meetingInstructorId: meeting.instructorId,
        ...(cycle === undefined ? {} : { _cycleInstructorId: cycle.instructorId }),
        ...(place.branchId === undefined ? {} : { _branchId: place.branchId }),
      },
    } as never,
    { session: tx.session },
  );
  return { records, created: fresh.length };
}

function refuse(violations: FieldViolation[]): void {
  if (violations.length > 0) throw invalid(violations);
}
