import { roundHalfAwayFromZero } from './rounding';
import type { CycleTerms, RosterTerms } from './terms';

/**
 * What one meeting of a cycle brings, in minor units:
 *
 * | type | revenue of a meeting |
 * | --- | --- |
 * | `institutional_fixed` | the meeting's own revenue |
 * | `institutional_per_child` | price per student x (the student count if given, else the active registrations) |
 * | `private` | the meeting's own revenue if above zero; else price per student x active registrations if above zero; else the sum of their amounts / the cycle's meetings |
 *
 * A price that is not set is zero. Rounded once, half away from zero.
 */
export function meetingRevenue(cycle: CycleTerms, roster: RosterTerms): number {
  switch (cycle.type) {
    case 'institutional_fixed':
      return cycle.meetingRevenueMinor ?? 0;
    case 'institutional_per_child':
      return perStudent(cycle, cycle.studentCount ?? roster.activeRegistrations);
    case 'private':
      return privateRevenue(cycle, roster);
  }
}

/** True where the revenue depends on who is registered. */
export function dependsOnRoster(cycle: CycleTerms): boolean {
  switch (cycle.type) {
    case 'institutional_fixed':
      return false;
    case 'institutional_per_child':
      return cycle.studentCount === undefined;
    case 'private':
      return !hasOwnRevenue(cycle);
  }
}

function privateRevenue(cycle: CycleTerms, roster: RosterTerms): number {
  if (hasOwnRevenue(cycle)) return cycle.meetingRevenueMinor ?? 0;
  const byPrice = perStudent(cycle, roster.activeRegistrations);
  if (byPrice > 0) return byPrice;
  // A cycle that plans no meetings has nothing to divide its registrations' amounts among.
  if (cycle.totalMeetings <= 0) return 0;
  return roundHalfAwayFromZero(BigInt(roster.activeAmountMinor), BigInt(cycle.totalMeetings));
}

const hasOwnRevenue = (cycle: CycleTerms): boolean => (cycle.meetingRevenueMinor ?? 0) > 0;

const perStudent = (cycle: CycleTerms, students: number): number =>
  roundHalfAwayFromZero(BigInt(cycle.pricePerStudentMinor ?? 0) * BigInt(students), 1n);
