import type { CallContext, Copies, ServiceRuntime } from '@roster/service-kit';
import { asBilling } from './as-billing';
import { whereOwnersAnswer } from './where-owners-answer';

/** Copies of whatever has a name. */
export type NamedCopies = Pick<Copies<{ name: string }>, 'findMany' | 'stored'>;

/** Names as the caller has seen them; of deleted ones too: last year's report names a branch that has closed since. */
export async function namesOf(
  log: ServiceRuntime['log'],
  context: CallContext,
  copies: NamedCopies,
  idsOrEmpty: readonly (string | undefined)[],
): Promise<Map<string, { name: string }>> {
  const ids = [...new Set(idsOrEmpty.flatMap((id) => id || []))];
  const held = () => copies.stored(context, ids);
  const names = await whereOwnersAnswer(log, 'names', () => copies.findMany(asBilling(context), ids), held);
  return names.size === ids.length ? names : held();
}
