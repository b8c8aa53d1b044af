import type { CycleState, CycleStatus, MeetingState } from '@roster/contracts';
import { conflict } from '@roster/service-kit/errors';

/** A cycle ends by being completed or cancelled; either is taken back by making it active again. */
const next: Record<CycleStatus, readonly CycleStatus[]> = {
  active: ['completed', 'cancelled'],
  completed: ['active'],
  cancelled: ['active'],
};

/**
 * Checks an explicit change of a cycle's status.
 *
 * @throws AppError `conflict` with the slug `cycle.completed` or `cycle.cancelled`
 */
export function checkStatusChange(from: CycleStatus, to: CycleStatus): void {
  if (from !== to && !next[from].includes(to))
    throw conflict(`cycle.${from}`, `The cycle is ${from} and cannot become ${to}`);
}

/** @throws AppError `conflict` with the slug `cycle.cancelled`: nothing new is put on a cancelled cycle's calendar */
export function checkTakesMeetings({ status }: Pick<CycleState, 'status'>): void {
  if (status === 'cancelled') throw conflict('cycle.cancelled', 'The cycle is cancelled');
}

/**
 * A cycle of which something was held is history: attendance, pay and revenue hang on it.
 *
 * @throws AppError `conflict` with the slug `cycle.has_held_meetings`
 */
export function checkNothingHeld(meetings: readonly MeetingState[]): void {
  const held = meetings.filter(({ status }) => status === 'completed').length;
  if (held === 0) return;
  throw conflict('cycle.has_held_meetings', 'Meetings of the cycle were held: cancel it instead', {
    metadata: { heldMeetings: String(held) },
  });
}

/** The event that tells of a change: `cycle.updated` unless the cycle came to its end by it. */
export function cycleEvent(
  before: CycleState,
  after: CycleState,
): 'cycle.updated' | 'cycle.completed' | 'cycle.cancelled' {
  return before.status === after.status || after.status === 'active' ? 'cycle.updated' : `cycle.${after.status}`;
}
