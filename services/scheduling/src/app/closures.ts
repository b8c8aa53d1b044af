import { asAppError, type CallContext } from '@roster/service-kit';
import type { ClosureDays } from '../domain/schedule';
import type { Scheduling } from './scheduling';

/** Closure days, and the days between which they were asked for. */
export interface Closures {
  days: ClosureDays;
  from: string;
  until: string;
}

/**
 * The closure days of the organization and, where one is named, of a branch. Asked for before a transaction, never in it.
 *
 * @throws AppError `unavailable` where catalog is away
 */
export async function closuresBetween(
  { peers }: Scheduling,
  context: CallContext,
  branchId: string | undefined,
  from: string,
  until: string,
): Promise<Closures> {
  const { closureDays } = await peers.catalog.listClosureDays(context, {
    from,
    to: until,
    ...(branchId === undefined ? {} : { branchId }),
  });
  return { days: new Map(closureDays.map(({ date, name }) => [date, name])), from, until };
}

/** True for a failure that says nothing of the request: the owner is away. */
export function isAway(error: unknown): boolean {
  const category = asAppError(error)?.category;
  return category === 'unavailable' || category === 'timeout';
}
