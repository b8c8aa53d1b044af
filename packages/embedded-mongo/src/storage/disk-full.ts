/** SQLITE_FULL, https://www.sqlite.org/rescode.html */
const full = 13;

/** True where a failure of SQLite, or one of several at once, is that nothing more fits on the disk. */
export function isDiskFull(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDiskFull);
  const { errcode, code } = (error ?? {}) as { errcode?: number; code?: string };
  return errcode === full || code === 'ENOSPC';
}
