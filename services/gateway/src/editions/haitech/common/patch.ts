type Given<B> = { [K in keyof B]: Exclude<B[K], null> };

/** A body without what is null: to create a thing, null says the same as nothing. */
export function withoutNulls<B extends object>(body: B): Given<B> {
  const given: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(body)) if (value !== null) given[field] = value;
  return given as Given<B>;
}

/**
 * An update as the services want it: what is to be set, and in `clear` the fields that are to be empty.
 *
 * @param body absent fields stay as they are; null empties a field
 * @param names services' names for fields that they call otherwise
 */
export function patchOf<B extends object>(
  body: B,
  names: { [K in keyof B]?: string } = {},
): { set: Given<B>; clear: string[] } {
  const clear: string[] = [];
  for (const [field, value] of Object.entries(body)) {
    if (value === null) clear.push((names as Record<string, string>)[field] ?? field);
  }
  return { set: withoutNulls(body), clear };
}
