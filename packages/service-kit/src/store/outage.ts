const names = /^Mongo(ose)?(Network|ServerSelection|NotConnected|Pool|Topology|ClientClosed)/;

/** What a socket says by itself where the driver had no time to give it a name of its own. */
const socketCodes = new Set<unknown>(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT']);

/** ShutdownInProgress, PrimarySteppedDown, NotWritablePrimary, NotPrimaryNoSecondaryOk, InterruptedAtShutdown, InterruptedDueToReplStateChange. */
const codes = new Set<unknown>([91, 189, 10_107, 13_435, 11_600, 11_602]);

/** True where the database was away: the same work will pass once it is back. */
export function isStoreOutage(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 10; current = current.cause, depth++) {
    const { code } = current as { code?: unknown };
    if (names.test(current.name) || codes.has(code) || socketCodes.has(code)) return true;
  }
  return false;
}
