import {
  type CycleStatus,
  cancelledWithCycle,
  type MeetingStatus,
  type RegistrationState,
  type RegistrationStatus,
} from '@roster/contracts';
import { conflict } from '@roster/service-kit/errors';
import { holdsSeat, type Roster } from './roster';

/** What a registration is for: a cycle, or one meeting that belongs to none. */
export interface Place {
  kind: 'cycle' | 'meeting';
  id: string;
}

/** @throws TypeError for a registration that is for nothing, which no repository holds */
export function placeOf({ cycleId, meetingId }: Pick<RegistrationState, 'cycleId' | 'meetingId'>): Place {
  if (cycleId !== undefined) return { kind: 'cycle', id: cycleId };
  if (meetingId !== undefined) return { kind: 'meeting', id: meetingId };
  throw new TypeError('a registration is for a cycle or for a meeting');
}

/** Names a place within its organization: `cycle/<id>`. */
export const placeKey = ({ kind, id }: Place): string => `${kind}/${id}`;

/** The seat that a registration holds: unique, so that one student never has two in the same place. */
export const seatKey = (place: Place, studentId: string): string => `${placeKey(place)}/${studentId}`;

/** @throws AppError conflict `cycle.cancelled`, `cycle.completed` */
export function refuseClosedCycle(status: CycleStatus): void {
  if (status === 'cancelled') throw conflict('cycle.cancelled', 'The cycle was cancelled');
  if (status === 'completed') throw conflict('cycle.completed', 'The cycle is over');
}

/** @throws AppError conflict `meeting.not_held`, `meeting.completed` */
export function refuseClosedMeeting(status: MeetingStatus): void {
  refuseMeetingNotHeld(status);
  if (status === 'completed') throw conflict('meeting.completed', 'The meeting is over');
}

/** @throws AppError conflict `meeting.not_held` for a meeting that was cancelled or postponed */
export function refuseMeetingNotHeld(status: MeetingStatus): void {
  if (status === 'cancelled' || status === 'postponed') {
    throw conflict('meeting.not_held', `The meeting was ${status}`);
  }
}

/** @param capacity seats; unlimited where absent */
export const isFull = (roster: Roster, status: RegistrationStatus, capacity: number | undefined): boolean =>
  capacity !== undefined && holdsSeat(status) && roster.seatsTaken >= capacity;

export const full = (capacity = 0) =>
  conflict('cycle.full', 'No seat is left', { metadata: { capacity: String(capacity) } });

export const duplicate = () => conflict('registration.duplicate', 'The student is registered already');

/** @throws AppError conflict `registration.cancelled`: a cancelled registration changes no more */
export function refuseFinal({ status }: Pick<RegistrationState, 'status'>): void {
  if (status === 'cancelled') throw conflict('registration.cancelled', 'The registration was cancelled');
}

/**
 * The state after a cancellation.
 *
 * @throws AppError conflict `registration.cancelled`
 */
export function cancelled(current: RegistrationState, reason: string | undefined): RegistrationState {
  refuseFinal(current);
  return { ...current, status: 'cancelled', ...(reason ? { cancellationReason: reason } : {}) };
}

/** Those that have not ended yet: they end with their student, their cycle or their meeting. */
export const openStatuses = ['registered', 'active', 'trial'] as const satisfies readonly RegistrationStatus[];

/** The state after a deletion. A seat that was held is given back, so that whoever follows hears of a cancellation. */
export function withdrawn(current: RegistrationState, at: string): RegistrationState {
  const ended = holdsSeat(current.status)
    ? cancelled(current, current.cancellationReason ?? 'registration deleted')
    : current;
  return { ...ended, deletedAt: at };
}

/** What the end of a place means for its registrations. */
export interface Closing {
  /** The registrations that it ends. */
  of: readonly RegistrationStatus[];
  /** Pure. */
  end: (current: RegistrationState) => RegistrationState;
  /** They go on counting for what the meetings that were held bring. */
  countsOn: boolean;
}

const cancelling = (reason: string): Closing => ({
  of: openStatuses,
  end: (current) => cancelled(current, reason),
  countsOn: false,
});

/**
 * Registrations are cancelled with their cycle and completed with it. A trial does not become a completed registration.
 *
 * @returns undefined for a cycle that goes on
 */
export function closingOf({ status, deleted }: { status: CycleStatus; deleted?: boolean }): Closing | undefined {
  if (deleted) return cancelling('cycle deleted');
  if (status === 'cancelled') return cancelling(cancelledWithCycle);
  if (status !== 'completed') return undefined;
  return { of: ['registered', 'active'], end: (current) => ({ ...current, status: 'completed' }), countsOn: true };
}

/** Registrations for a meeting that stood alone are cancelled when it is removed. */
export const meetingDeleted: Closing = cancelling('meeting deleted');

export type RegistrationChange = 'registration.updated' | 'registration.cancelled' | 'registration.paid';

/** What happened between two states of a registration. A cancellation outweighs a payment. */
export function changeOf(before: RegistrationState, after: RegistrationState): RegistrationChange {
  if (after.status === 'cancelled' && before.status !== 'cancelled') return 'registration.cancelled';
  if (after.paymentStatus === 'paid' && before.paymentStatus !== 'paid') return 'registration.paid';
  return 'registration.updated';
}
