import type { Enrollment, UseCase } from './enrollment';

/** Rosters in the order asked for; zeros for a cycle that nobody registered for. For services, which see them all. */
export function batchGetRosters({ rosters }: Enrollment): UseCase<'BatchGetRosters'> {
  return async (context, { cycleIds }) => ({ rosters: await rosters.ofCycles(context, cycleIds) });
}
