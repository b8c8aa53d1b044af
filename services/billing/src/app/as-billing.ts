import { type CallContext, markOf, raiseMark } from '@roster/service-kit';

/**
 * The call on billing's own account: what the owners answer goes into copies that serve every caller, so it may not
 * be narrowed to what this one may see.
 *
 * @param meetings the versions of meetings that the caller names: older copies are not good enough
 */
export function asBilling(
  context: CallContext,
  meetings: readonly { id: string; version: number }[] = [],
): CallContext {
  const seen = new Map(context.seen);
  for (const { id, version } of meetings) raiseMark(seen, markOf('meeting', id), version);
  return { ...context, principal: { kind: 'service', name: 'billing' }, seen };
}
