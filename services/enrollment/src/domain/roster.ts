import type { RegistrationState, RegistrationStatus, RosterState } from '@roster/contracts';

/** What the registrations of a cycle, or of one meeting, add up to. Money is in minor units. */
export type Roster = Omit<RosterState, 'cycleId'>;

/** The facts of a registration that a roster counts. */
export interface Counted extends Pick<RegistrationState, 'status' | 'amountMinor' | 'deletedAt'> {
  /** It was completed by the end of its cycle, and goes on counting for what the cycle's meetings bring. */
  countsOn?: boolean;
}

export const emptyRoster: Roster = { seatsTaken: 0, activeRegistrations: 0, activeAmountMinor: 0, version: 0 };

/** Every registration holds its seat until it is cancelled; a completed one keeps it, for its cycle is over. */
export const holdsSeat = (status: RegistrationStatus): boolean => status !== 'cancelled';

/** `registered` and `active` count for revenue; `trial` takes a seat and brings nothing (canonical domain, "Money"). */
export const isActive = (status: RegistrationStatus): boolean => status === 'registered' || status === 'active';

/**
 * The roster after one registration came (`before` absent) or changed: its version is one up, whatever the change was,
 * so that a follower can tell which roster is the newer.
 */
export function rosterAfter(roster: Roster, before: Counted | undefined, after: Counted): Roster {
  const old = shareOf(before);
  const fresh = shareOf(after);
  return {
    seatsTaken: roster.seatsTaken - old.seatsTaken + fresh.seatsTaken,
    activeRegistrations: roster.activeRegistrations - old.activeRegistrations + fresh.activeRegistrations,
    activeAmountMinor: roster.activeAmountMinor - old.activeAmountMinor + fresh.activeAmountMinor,
    version: roster.version + 1,
  };
}

/** What one registration contributes. */
export function shareOf(registration: Counted | undefined): Omit<Roster, 'version'> {
  if (!registration || registration.deletedAt) return { seatsTaken: 0, activeRegistrations: 0, activeAmountMinor: 0 };
  const active =
    isActive(registration.status) || (registration.status === 'completed' && registration.countsOn === true);
  return {
    seatsTaken: holdsSeat(registration.status) ? 1 : 0,
    activeRegistrations: active ? 1 : 0,
    activeAmountMinor: active ? (registration.amountMinor ?? 0) : 0,
  };
}
