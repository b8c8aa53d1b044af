/** True where MongoDB refused a write because a unique index already holds the key (E11000). */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000;
}

/**
 * The fields of the unique index that refused, for example `['organizationId', 'email']`. A bulk insert's error has lost
 * the key's pattern on the way: there the index's name, which MongoDB makes of its fields, tells.
 */
export function duplicateFields(error: unknown): string[] {
  if (!isDuplicateKey(error)) return [];
  const { keyPattern, message } = error as { keyPattern?: Record<string, unknown>; message?: string };
  if (keyPattern) return Object.keys(keyPattern);
  const [, index = ''] = /E11000 .*? index: (\S+) dup key/.exec(message ?? '') ?? [];
  return index.split(/_-?1(?:_|$)/).filter(Boolean);
}
