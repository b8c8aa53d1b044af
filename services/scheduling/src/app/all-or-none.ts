import { AppError, asAppError, type FieldViolation, invalid } from '@roster/service-kit';

/** How many things one request may change. */
const maxIds = 100;

/** @throws AppError `invalid` that names `ids`, or each id that is there twice */
export function checkIds(ids: readonly string[]): void {
  if (ids.length === 0 || ids.length > maxIds) {
    throw invalid([{ field: 'ids', message: `must be 1 to ${maxIds}` }]);
  }
  const twice = ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
  if (twice.length > 0) {
    throw invalid(twice.map((index) => ({ field: `ids[${index}]`, message: 'is given twice' })));
  }
}

/** Refusals that concern one of the things asked for. All others (the store or a peer away) end the request at once. */
const personal = new Set(['invalid', 'not_found', 'conflict', 'forbidden']);

/**
 * Does something for each id, one after the other. Inside a transaction that makes it all or nothing: where anything is
 * refused, this throws and names every bad id by its index and its reason.
 *
 * @throws AppError `invalid` where an id is unknown or a field is bad; else `forbidden` or `conflict`, with the slug of
 *   the refusals where they agree, and `bulk.refused` where they do not
 */
export async function forEach<T>(
  ids: readonly string[],
  work: (id: string, index: number) => Promise<T>,
): Promise<T[]> {
  const done: T[] = [];
  const refused: { index: number; error: AppError }[] = [];
  for (const [index, id] of ids.entries()) {
    try {
      done.push(await work(id, index));
    } catch (error) {
      const known = asAppError(error);
      if (!known || !personal.has(known.category) || known.slug === 'write.contended') throw error;
      refused.push({ index, error: known });
    }
  }
  if (refused.length > 0) throw refusal(refused);
  return done;
}

function refusal(refused: readonly { index: number; error: AppError }[]): AppError {
  const fields = refused.flatMap(({ index, error }) => violations(`ids[${index}]`, error));
  const categories = new Set(refused.map(({ error }) => error.category));
  if (categories.has('invalid') || categories.has('not_found')) return invalid(fields, 'Nothing was changed');
  const slugs = [...new Set(refused.map(({ error }) => error.slug))];
  const slug = slugs.length === 1 && slugs[0] !== undefined ? slugs[0] : 'bulk.refused';
  const category = categories.has('conflict') ? 'conflict' : 'forbidden';
  return new AppError(category, slug, `Nothing was changed: ${refused.length} of those named cannot be`, { fields });
}

function violations(field: string, { category, message, fields }: AppError): FieldViolation[] {
  if (category === 'not_found') return [{ field, message: 'does not exist' }];
  if (category !== 'invalid' || fields.length === 0) return [{ field, message }];
  return fields.map((bad) => ({ field, message: `${bad.field} ${bad.message}` }));
}
