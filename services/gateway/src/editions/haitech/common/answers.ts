import { notFound } from '@roster/service-kit';
import { z } from 'zod';
import type { Answer } from '../../../http/route';
import type { ListQuery } from './query';
import { shownId } from './shapes';

/** The envelope of answers (seed 1): `{ success, data }`, and `pagination` for lists. */

export const one = <S extends z.ZodType>(data: S) => z.object({ success: z.literal(true), data });

export const pagination = z
  .object({ total: z.int(), limit: z.int(), offset: z.int(), hasMore: z.boolean() })
  .meta({ id: 'Pagination' });

export const many = <S extends z.ZodType>(item: S) =>
  z.object({ success: z.literal(true), data: z.array(item), pagination });

export const answer = (data: unknown): Answer => ({ body: { success: true, data } });

/** One thing, with its version as ETag. */
export const answerOne = (data: unknown, version: number): Answer => ({ ...answer(data), version });

export const answerCreated = <T extends { id: string }>(data: T, version: number, collection: string): Answer => ({
  ...answerOne(data, version),
  location: `${collection}/${data.id}`,
});

/** Of what a DELETE answers. */
export const deletedOne = one(z.object({ id: shownId, deleted: z.literal(true) }).meta({ id: 'Deleted' }));

export const answerDeleted = (id: string): Answer => answer({ id, deleted: true });

export const answerPage = (data: readonly unknown[], total: number, { limit, offset }: ListQuery): Answer => ({
  body: { success: true, data, pagination: { total, limit, offset, hasMore: offset + data.length < total } },
});

/**
 * The thing in a service's answer. A service that finds nothing throws, so without one something is amiss.
 *
 * @throws AppError `not_found`
 */
export function present<T>(thing: T | null | undefined, kind: string): T {
  if (thing === null || thing === undefined) throw notFound(kind);
  return thing;
}
