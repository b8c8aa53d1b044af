/** True where every write of a bulk that failed did so because its document is there already (E11000). */
export function onlyDuplicates(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('writeErrors' in error)) return false;
  const failures = [error.writeErrors].flat() as { code?: number; err?: { code?: number } }[];
  return failures.length > 0 && failures.every(({ code, err }) => (code ?? err?.code) === 11_000);
}
