import type { common } from '@roster/contracts';
import type { SortOrder } from 'mongoose';
import { invalid } from '../errors';
import type { Page } from '../store/repository';

export const defaultLimit = 20;
export const maxLimit = 100;

/**
 * Reads the page that a list is asked for.
 *
 * @param sortable the fields that the list may be sorted by; each has an index
 * @param standard the order where nothing was asked for
 * @throws AppError `invalid` that names `limit`, `offset` or `sortBy`
 */
export function readPage(
  page: common.PageRequest__Output | null | undefined,
  sortable: readonly string[],
  standard: Record<string, SortOrder> = { createdAt: 1 },
): { page: Page; sort: Record<string, SortOrder> } {
  const limit = page?.limit || defaultLimit;
  const offset = page?.offset ?? 0;
  if (limit < 1 || limit > maxLimit) throw invalid([{ field: 'limit', message: `must be between 1 and ${maxLimit}` }]);
  if (offset < 0) throw invalid([{ field: 'offset', message: 'must be 0 or more' }]);
  if (!page?.sortBy) return { page: { limit, offset }, sort: page?.descending ? reversed(standard) : standard };
  if (!sortable.includes(page.sortBy))
    throw invalid([{ field: 'sortBy', message: `must be one of: ${sortable.join(', ')}` }]);
  return { page: { limit, offset }, sort: { [page.sortBy]: page.descending ? -1 : 1 } };
}

const reversed = (sort: Record<string, SortOrder>): Record<string, SortOrder> =>
  Object.fromEntries(Object.entries(sort).map(([field, order]) => [field, order === 1 ? -1 : 1]));
