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

/** True where every write of a bulk that failed did so because its document is there already (E11000). */
export function onlyDuplicates(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('writeErrors' in error)) return false;
  const failures = [error.writeErrors].flat() as { code?: number; err?: { code?: number } }[];
  return failures.length > 0 && failures.every(({ code, err }) => (code ?? err?.code) === 11_000);
}
