import type { AttendanceState, AttendanceStatus, EntityState } from '@roster/contracts';

/** Who attended: a student, through a registration or without one, or a guest who has only a name. */
export interface Attendee {
  studentId?: string;
  registrationId?: string;
  guestName?: string;
}

/** What is recorded of an attendee. Absent stays as it was; an empty text becomes unset. */
export interface Recording {
  status: AttendanceStatus;
  isTrial?: boolean;
  notes?: string;
  /** RFC 3339, UTC. */
  timeIn?: string;
  timeOut?: string;
}

/** The meeting that the record is of. */
export interface Held {
  id: string;
  cycleId?: string;
  scheduledDate: string;
}

/**
 * The attendee's identity within a meeting. A registration is its student, so that recording by either is one record;
 * guests are told apart by their names, however they are spaced and capitalised.
 */
export function attendeeKey({ studentId, guestName }: Pick<Attendee, 'studentId' | 'guestName'>): string {
  if (studentId !== undefined) return `student/${studentId}`;
  return `guest/${(guestName ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

type Record = Omit<AttendanceState, keyof EntityState>;

/**
 * The record after a recording: a new one where `current` is absent, else the current one with what was said anew.
 * A link to a registration, once known, stays.
 *
 * @returns undefined where nothing would change
 */
export function recorded<R extends Record>(
  current: R | undefined,
  meeting: Held,
  attendee: Attendee,
  recording: Recording,
): Record | undefined {
  const next = clean({
    ...current,
    meetingId: meeting.id,
    cycleId: meeting.cycleId,
    date: meeting.scheduledDate,
    registrationId: attendee.registrationId ?? current?.registrationId,
    studentId: attendee.studentId,
    guestName: current?.guestName ?? attendee.guestName,
    status: recording.status,
    isTrial: recording.isTrial ?? current?.isTrial ?? false,
    notes: taken(recording.notes, current?.notes),
    timeIn: taken(recording.timeIn, current?.timeIn),
    timeOut: taken(recording.timeOut, current?.timeOut),
  });
  return current && same(current, next) ? undefined : next;
}

/** Nobody leaves before they came. */
export const leavesAfterComing = ({ timeIn, timeOut }: Pick<Record, 'timeIn' | 'timeOut'>): boolean =>
  timeIn === undefined || timeOut === undefined || Date.parse(timeOut) > Date.parse(timeIn);

const taken = (given: string | undefined, current: string | undefined): string | undefined =>
  given === undefined ? current : given === '' ? undefined : given;

const clean = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

function same(a: object, b: object): boolean {
  const left = Object.entries(clean(a));
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([field, value]) => right.get(field) === value);
}
