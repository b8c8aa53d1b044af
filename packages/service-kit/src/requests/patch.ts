import { invalid } from '../errors';

/** An update as the protos shape it: absent fields stay, those named in `clear` become empty. */
export interface PatchRequest {
  clear: readonly string[];
}

/**
 * The next state of an entity under an update. Pure.
 *
 * @param fields the fields that may be set
 * @param required those of them that may not be cleared
 * @returns undefined where nothing would change, so that no version is spent
 * @throws AppError `invalid` where a required or an unknown field is cleared
 */
export function applyPatch<E extends object>(
  current: E,
  request: PatchRequest,
  fields: readonly (keyof E & string)[],
  required: readonly (keyof E & string)[],
): E | undefined {
  const next: Record<string, unknown> = { ...(current as Record<string, unknown>) };
  const given = request as unknown as Record<string, unknown>;
  let changed = false;
  for (const field of fields) {
    const value = given[field];
    if (value === undefined || same(value, next[field])) continue;
    next[field] = value;
    changed = true;
  }
  for (const field of request.clear) {
    if (!(fields as readonly string[]).includes(field)) throw invalid([{ field, message: 'cannot be cleared' }]);
    if ((required as readonly string[]).includes(field)) throw invalid([{ field, message: 'is required' }]);
    if (next[field] === undefined) continue;
    delete next[field];
    changed = true;
  }
  return changed ? (next as E) : undefined;
}

const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => value === b[index]));
