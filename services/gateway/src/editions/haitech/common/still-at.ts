import { stale } from '@roster/service-kit';
import { present } from './answers';

/**
 * `If-Match` before an action that works anew from what is there, such as generating. It overwrites nobody's change, so it
 * is enough to look right before it: whoever comes between is taken into account.
 *
 * @param expectedVersion nothing is asked where it is undefined
 * @param kind what it is, for a person
 * @throws AppError `stale` where it has another version by now, `not_found`
 */
export async function stillAt(
  expectedVersion: number | undefined,
  kind: string,
  find: () => Promise<{ version: number } | null | undefined>,
): Promise<void> {
  if (expectedVersion === undefined) return;
  if (present(await find(), kind).version !== expectedVersion) throw stale(kind);
}
