import type { RegistrationState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import { changeOf, placeOf } from '../domain/registration';
import { isActive, rosterAfter } from '../domain/roster';
import type { Repositories } from '../store/repositories';

/** Pure: the next state, or undefined where nothing changes. */
export type Decide = (current: RegistrationState) => RegistrationState | undefined;

/** What changes with a registration. */
export type Registering = Pick<Repositories, 'registrations' | 'rosters' | 'families'>;

/**
 * Changes one registration with all that follows: its roster, its customer's standing, its event.
 *
 * @param countsOn for one that is completed by the end of its cycle, and counts for the cycle's meetings as before
 */
export async function writeChange(
  { registrations, rosters, families }: Registering,
  tx: Transaction,
  id: string,
  expectedVersion: number | undefined,
  decide: Decide,
  countsOn = false,
): Promise<RegistrationState> {
  const { before, after, changed } = await registrations.update(tx, id, expectedVersion, decide);
  if (!changed) return after;
  const counted = before.status === 'completed' && (await registrations.countsOn(tx, id));
  const counts = after.status === 'completed' && (counted || (countsOn && isActive(before.status)));
  if (counts !== counted) await registrations.letCountOn(tx, id, counts);
  const place = placeOf(after);
  const roster = await rosters.find(tx.context, place, tx.session);
  const next = rosterAfter(roster, { ...before, countsOn: counted }, { ...after, countsOn: counts });
  const saved = await rosters.save(tx, place, roster, next);
  const was = isActive(before.status) ? 1 : 0;
  const is = isActive(after.status) ? 1 : 0;
  if (before.customerId === after.customerId) await families.countActive(tx, after.customerId, is - was);
  else {
    await families.countActive(tx, before.customerId, -was);
    await families.countActive(tx, after.customerId, is);
  }
  tx.emit(changeOf(before, after), { before, after, ...(saved && { roster: saved }) });
  return after;
}
