/** True where MongoDB refused a write because a unique index already holds the key (E11000). */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000;
}

/** The fields of the unique index that refused, for example `['organizationId', 'email']`. */
export function duplicateFields(error: unknown): string[] {
  if (!isDuplicateKey(error)) return [];
  return Object.keys((error as { keyPattern?: Record<string, unknown> }).keyPattern ?? {});
}
