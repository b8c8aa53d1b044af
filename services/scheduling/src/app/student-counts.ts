import type { CycleState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { newestAtHand } from './newest-at-hand';
import type { Scheduling } from './scheduling';

/** The children counted in a cycle, by its id; undefined where that is not asked or not known. */
export type StudentCounts = (cycleId: string) => number | undefined;

/**
 * The active registrations of those cycles that no number of students was given for: one query for all of them. While
 * enrollment is away they may be old, or missing where they were never heard of.
 */
export async function studentCounts(
  app: Scheduling,
  context: CallContext,
  cycles: readonly Pick<CycleState, 'id' | 'studentCount'>[],
): Promise<StudentCounts> {
  const ids = cycles.flatMap(({ id, studentCount }) => (studentCount === undefined ? [id] : []));
  const rosters = await newestAtHand(app, context, app.replicas.rosters, ids);
  return (id) => rosters.get(id)?.activeRegistrations;
}

/**
 * Notes that nobody is registered to a cycle that was just made, so that enrollment need not be asked for it. What an
 * event or enrollment's answer has told by now is newer and stays.
 */
export function beginCounting({ replicas }: Scheduling, { organizationId, id }: CycleState): Promise<void> {
  return replicas.rosters.keep([{ organizationId, copy: { id, version: 0, activeRegistrations: 0 } }]);
}
