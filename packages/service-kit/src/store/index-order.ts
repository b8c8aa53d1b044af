import type { SortOrder } from 'mongoose';
import type { CollectionIndex } from './database';

/**
 * Completes the order of a list so that an index gives it: ties are broken as in the shortest index that begins with what
 * is sorted by, and at last by the id, so that pages never overlap. Where no index begins with it, by the id alone.
 *
 * @param sort by one field or several, all in one direction
 * @param indexes as the repository declares them, without what leads and ends each of them
 */
export function inIndexOrder(
  sort: Record<string, SortOrder>,
  indexes: readonly CollectionIndex[],
): Record<string, SortOrder> {
  const wanted = Object.keys(sort);
  const direction = Object.values(sort).at(-1) ?? 1;
  const serving = indexes
    .filter(({ options }) => !options?.partialFilterExpression && !options?.unique)
    .map(({ keys }) => Object.keys(keys))
    .filter((fields) => wanted.length > 0 && wanted.every((field, position) => fields[position] === field))
    .sort((a, b) => a.length - b.length);
  const rest = serving[0]?.slice(wanted.length) ?? [];
  return { ...sort, ...Object.fromEntries([...rest, 'id'].map((field) => [field, direction])) };
}
