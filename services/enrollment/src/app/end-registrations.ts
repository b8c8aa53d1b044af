import type { Filter, Transaction } from '@roster/service-kit';
import type { Closing } from '../domain/registration';
import { type Registering, writeChange } from './write-change';

/** How many registrations one transaction ends at most. */
export const endedAtOnce = 100;

/**
 * Ends registrations, each with its roster and event.
 *
 * @returns how many: where it is `endedAtOnce`, there may be more
 */
export async function endRegistrations(
  registering: Registering,
  tx: Transaction,
  where: Filter,
  { of, end, countsOn }: Closing,
): Promise<number> {
  const filter = { ...where, status: { $in: of } };
  const open = await registering.registrations.all(tx.context, filter, {}, tx.session, endedAtOnce);
  for (const { id } of open) await writeChange(registering, tx, id, undefined, end, countsOn);
  return open.length;
}
