import { AppError, asAppError, type FieldViolation } from '@roster/service-kit';

/** What an error says of a part of a request, named as the whole request names it: `students[1].name`. */
export function fieldsOfPart(part: string, error: AppError, otherwise: string): FieldViolation[] {
  const fields = error.fields.length > 0 ? error.fields : [{ field: otherwise, message: error.message }];
  return fields.map(({ field, message }) => ({ field: `${part}.${field}`, message }));
}

/**
 * Does what a part of a request asks for.
 *
 * @param otherwise the part's field that is meant by an error which names none
 * @throws AppError what was thrown, with its fields named as the whole request names them
 */
export async function asPart<T>(part: string, otherwise: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = asAppError(error);
    if (known?.category !== 'invalid' && known?.category !== 'conflict') throw error;
    const { category, slug, message, metadata } = known;
    throw new AppError(category, slug, message, {
      fields: fieldsOfPart(part, known, otherwise),
      metadata,
      cause: error,
      ...(known.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: known.retryAfterSeconds }),
    });
  }
}
