/** How long a key signs before a start of the service makes its successor. */
export const signsForMs = 90 * 24 * 3600 * 1000;

/** What the rules about signing keys look at. */
export interface KeyAge {
  /** 1 for the first. */
  generation: number;
  createdAt: Date;
}

/**
 * The keys that still count, newest first: the newest signs; an older one is there until every token that it can have
 * signed has expired.
 *
 * @param lifetimeMs of the longest-lived tokens that they sign
 */
export function liveKeys<K extends KeyAge>(keys: readonly K[], lifetimeMs: number, now: Date): K[] {
  const newestFirst = [...keys].sort((a, b) => b.generation - a.generation);
  return newestFirst.filter((_, index) => {
    const successor = newestFirst[index - 1];
    return successor === undefined || successor.createdAt.getTime() + lifetimeMs > now.getTime();
  });
}

/**
 * The generation that is due; undefined where the newest key may go on signing.
 *
 * @param since older keys are no longer believed: see `believed`
 */
export function dueGeneration(keys: readonly KeyAge[], now: Date, since?: Date): number | undefined {
  const [newest] = [...keys].sort((a, b) => b.generation - a.generation);
  if (!newest) return 1;
  const isOver = newest.createdAt.getTime() + signsForMs <= now.getTime() || believed([newest], since).length === 0;
  return isOver ? newest.generation + 1 : undefined;
}

/** Without those that an operator gave up, since they may be known to others: whatever was made before `since`. */
export const believed = <K extends KeyAge>(keys: readonly K[], since: Date | undefined): K[] =>
  keys.filter(({ createdAt }) => since === undefined || createdAt >= since);
