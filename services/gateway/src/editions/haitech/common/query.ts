import type { common } from '@roster/contracts';
import { invalidField } from '@roster/service-kit';
import { z } from 'zod';
import { text } from './values';
import type { Viewer } from './viewer';

/** Query parameters are text; these read it strictly, so that a wrong value is never taken for another one. */
export const wholeNumber = (min: number, max: number, standard: number) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(standard)
    .meta({ openapi: { type: 'integer', minimum: min, maximum: max, default: standard } });

export const flag = () =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .transform((value) => value === 'true')
    .optional()
    .meta({ openapi: { type: 'boolean' } });

const maxOffset = 10_000_000;

/** `limit`, `offset`, `sortBy`, `sortOrder` of a list, and its filters. */
export const listQuery = <F extends z.ZodRawShape>(sortable: readonly [string, ...string[]], filters: F) =>
  z.object({
    limit: wholeNumber(1, 100, 20),
    offset: wholeNumber(0, maxOffset, 0).meta({ openapi: { type: 'integer', minimum: 0, default: 0 } }),
    sortBy: z.enum(sortable).optional(),
    sortOrder: z.enum(['asc', 'desc']).default('asc'),
    ...filters,
  });

/** `search`, and `q` for it. */
export const search = {
  search: text(200).optional(),
  q: text(200).optional().meta({ description: 'Alias for `search`.' }),
};

export interface ListQuery {
  limit: number;
  offset: number;
  sortBy?: string | undefined;
  sortOrder: 'asc' | 'desc';
}

/** Fields that are stored in minor units, and shown to those alone who are no instructors. */
interface Amounts {
  amounts: readonly string[];
  viewer: Viewer;
}

/**
 * The page that a list asks a service for.
 *
 * @param hidden for lists that may be sorted by amounts: an order would tell an instructor what they do not see
 * @throws AppError `invalid` that names `sortBy`
 */
export function pageOf({ limit, offset, sortBy, sortOrder }: ListQuery, hidden?: Amounts): common.PageRequest {
  const isAmount = sortBy !== undefined && hidden?.amounts.includes(sortBy);
  if (isAmount && hidden?.viewer.instructorId !== undefined)
    throw invalidField('sortBy', 'must be a field that instructors see');
  return {
    limit,
    offset,
    ...(sortBy === undefined ? {} : { sortBy: isAmount ? `${sortBy}Minor` : sortBy }),
    descending: sortOrder === 'desc',
  };
}

/** What is searched for; nothing where only white space was given. */
export function termOf({ search: term, q }: { search?: string | undefined; q?: string | undefined }): {
  search?: string;
} {
  const wanted = term?.trim() || q?.trim();
  return wanted ? { search: wanted } : {};
}
