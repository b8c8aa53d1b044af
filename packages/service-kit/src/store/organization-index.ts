import type { CollectionIndex } from './database';

/**
 * An index as every query needs it: led by organization and liveness, ended by the id. One by which documents expire is of
 * its one field, as the store demands.
 */
export function ledByOrganization({ keys, options }: CollectionIndex): CollectionIndex {
  if (options?.expireAfterSeconds !== undefined) return { keys, options };
  const own = keys as Record<string, 1 | -1>;
  // An index over an array gives no order, so the id would only make each of its many entries longer.
  const closed = options?.unique || 'id' in own || '_search' in own;
  // What was deleted takes no key from the living.
  const partial = options?.unique
    ? { partialFilterExpression: { _live: true, ...options.partialFilterExpression } }
    : {};
  return {
    keys: { organizationId: 1, _live: 1, ...own, ...(closed ? {} : { id: 1 }) },
    ...(options ? { options: { ...options, ...partial } } : {}),
  };
}
