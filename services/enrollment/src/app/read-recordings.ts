import { type AttendanceStatus, attendanceStatuses, type enrollment } from '@roster/contracts';
import type { FieldViolation } from '@roster/service-kit';
import type { Recording } from '../domain/attendance';
import { instantOf } from '../domain/calendar';

/** One record of a request, and how the request names it: `records[3]`. */
export interface NamedInput {
  path: string;
  input: enrollment.AttendanceInput__Output;
}

const ways = ['registrationId', 'studentId', 'guestName'] as const;

/** How a caller says who it was. */
export interface Named {
  by: (typeof ways)[number];
  value: string;
}

/** A record whose shape is right. */
export interface Recordable {
  path: string;
  who: Named;
  /** The registration's student, where the caller names both, as records that are read do. */
  studentId?: string;
  recording: Recording;
}

/** Reads the records whose shapes are right; what is wrong with the others goes into `violations`. */
export function readRecordings(inputs: readonly NamedInput[], violations: FieldViolation[]): Recordable[] {
  return inputs.flatMap(({ path, input }) => {
    const wrong = wrongIn(input).map(({ field, message }) => ({ field: `${path}.${field}`, message }));
    violations.push(...wrong);
    const [who, also] = namesOf(input);
    if (!who || wrong.length > 0) return [];
    return [{ path, who, ...(also && { studentId: also.value }), recording: recordingOf(input) }];
  });
}

const namesOf = (input: enrollment.AttendanceInput__Output): Named[] =>
  ways.flatMap((by) => {
    const value = input[by];
    return value?.trim() ? [{ by, value }] : [];
  });

function wrongIn(input: enrollment.AttendanceInput__Output): FieldViolation[] {
  const wrong: FieldViolation[] = [];
  const add = (field: string, message: string): number => wrong.push({ field, message });
  const names = namesOf(input).map(({ by }) => by);
  if (names.length !== 1 && names.join() !== 'registrationId,studentId') {
    add('registrationId', 'must be given, or studentId or guestName: one person');
  }
  if (!(attendanceStatuses as readonly string[]).includes(input.status)) {
    add('status', `must be one of: ${attendanceStatuses.join(', ')}`);
  }
  if ((input.guestName?.length ?? 0) > 200) add('guestName', 'must have at most 200 characters');
  if ((input.notes?.length ?? 0) > 5_000) add('notes', 'must have at most 5000 characters');
  for (const field of ['timeIn', 'timeOut'] as const) {
    const text = input[field];
    if (text && instantOf(text) === undefined) add(field, 'must be an RFC 3339 time with its offset');
  }
  return wrong;
}

/** Instants in UTC; an empty text stays one, for it clears what was there. */
function recordingOf({ status, isTrial, notes, timeIn, timeOut }: enrollment.AttendanceInput__Output): Recording {
  return {
    status: status as AttendanceStatus,
    isTrial,
    notes,
    timeIn: timeIn && instantOf(timeIn),
    timeOut: timeOut && instantOf(timeOut),
  };
}
