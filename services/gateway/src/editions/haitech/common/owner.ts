import { asAppError } from '@roster/service-kit';
import type { Answer } from '../../../http/route';

/** The thing that an address names before what is asked of it: the cycle of `/cycles/:id/meetings`. */

/**
 * Tells "it has none" from "there is no such thing".
 *
 * @param owner asks for it; called only where the list is empty, so that a list costs one call
 * @throws AppError `not_found` where there is no such owner
 */
export async function existsIfEmpty(answer: Answer, owner: () => Promise<unknown>): Promise<void> {
  if ((answer.body as { pagination: { total: number } }).pagination.total === 0) await owner();
}

/**
 * Tells "the body is wrong" from "there is no such thing": a service names an unknown owner as a wrong field, which
 * the body never had.
 *
 * @throws AppError `not_found` where there is no such owner, else what `work` throws
 */
export async function existsIfRefused<T>(work: Promise<T>, owner: () => Promise<unknown>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (asAppError(error)?.category === 'invalid') await owner();
    throw error;
  }
}
