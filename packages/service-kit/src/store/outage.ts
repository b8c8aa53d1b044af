const names = /^Mongo(ose)?(Network|ServerSelection|NotConnected|Pool|Topology|ClientClosed)/;

/** ShutdownInProgress, PrimarySteppedDown, NotWritablePrimary, NotPrimaryNoSecondaryOk, InterruptedAtShutdown, InterruptedDueToReplStateChange. */
const codes = new Set<unknown>([91, 189, 10_107, 13_435, 11_600, 11_602]);

/** True where the database was away: the same work will pass once it is back. */
export function isStoreOutage(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 10; current = current.cause, depth++) {
    if (names.test(current.name) || codes.has((current as { code?: unknown }).code)) return true;
  }
  return false;
}
