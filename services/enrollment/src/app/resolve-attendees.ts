import type { RegistrationState } from '@roster/contracts';
import type { CallContext, Copy, FieldViolation } from '@roster/service-kit';
import { type Attendee, attendeeKey } from '../domain/attendance';
import type { Place } from '../domain/registration';
import type { MeetingCopy } from '../events/replicas';
import type { Enrollment } from './enrollment';
import type { Named, Recordable } from './read-recordings';

/** A record, and whom it is of. */
export interface Resolved extends Recordable {
  attendee: Attendee;
  /** The attendee's identity within the meeting. */
  key: string;
}

/**
 * Finds out who is meant: a registration of the meeting is its student, and a student with a seat is linked to their
 * registration, so that both ways lead to one record. Three queries, however many records. Who cannot be found, or is
 * named twice, goes into `violations`.
 */
export async function resolveAttendees(
  { registrations, students }: Pick<Enrollment, 'registrations' | 'students'>,
  context: CallContext,
  meeting: Copy<MeetingCopy>,
  records: readonly Recordable[],
  violations: FieldViolation[],
): Promise<Resolved[]> {
  const place: Place =
    meeting.cycleId === undefined ? { kind: 'meeting', id: meeting.id } : { kind: 'cycle', id: meeting.cycleId };
  const studentIds = named(records, 'studentId');
  const byId = await registrations.getMany(context, named(records, 'registrationId'));
  const seated = await registrations.seated(context, place, studentIds);
  // Whoever has no seat must at least be somebody whom the caller may see.
  const visible = await students.showMany(context, studentIds);
  const known: Known = {
    registrations: new Map(byId.filter((one) => isFor(one, meeting)).map((one) => [one.id, one])),
    seats: new Map(seated.map((one) => [one.studentId, one])),
    students: new Set(visible.map(({ id }) => id)),
  };
  const taken = new Map<string, string>();
  return records.flatMap((record) => {
    const { path, who } = record;
    const attendee = attendeeOf(who, known);
    if (!attendee) {
      violations.push({ field: `${path}.${who.by}`, message: unknownMessage[who.by] });
      return [];
    }
    if (record.studentId !== undefined && record.studentId !== attendee.studentId) {
      violations.push({ field: `${path}.studentId`, message: 'is not the student of the registration' });
      return [];
    }
    const key = attendeeKey(attendee);
    const earlier = taken.get(key);
    if (earlier !== undefined) {
      violations.push({ field: `${path}.${who.by}`, message: `is the same attendee as ${earlier}` });
      return [];
    }
    taken.set(key, path);
    return [{ ...record, attendee, key }];
  });
}

interface Known {
  registrations: Map<string, RegistrationState>;
  /** By student. */
  seats: Map<string, RegistrationState>;
  students: Set<string>;
}

const unknownMessage: Record<Named['by'], string> = {
  registrationId: 'is no registration for this meeting',
  studentId: 'is no student',
  guestName: 'is required',
};

const isFor = ({ cycleId, meetingId }: RegistrationState, meeting: Copy<MeetingCopy>): boolean =>
  cycleId === undefined ? meetingId === meeting.id : cycleId === meeting.cycleId;

const named = (records: readonly Recordable[], by: Named['by']): string[] => [
  ...new Set(records.filter(({ who }) => who.by === by).map(({ who }) => who.value)),
];

function attendeeOf({ by, value }: Named, known: Known): Attendee | undefined {
  if (by === 'guestName') return { guestName: value.trim() };
  if (by === 'registrationId') {
    const registration = known.registrations.get(value);
    return registration && { studentId: registration.studentId, registrationId: registration.id };
  }
  const seat = known.seats.get(value);
  if (seat) return { studentId: value, registrationId: seat.id };
  return known.students.has(value) ? { studentId: value } : undefined;
}
