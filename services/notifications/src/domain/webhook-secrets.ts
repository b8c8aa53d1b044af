/** A signing secret that was replaced, and signs beside the current one for a while. */
export interface OlderSecret {
  secret: string;
  /** Instant: it no longer signs then. */
  until: string;
}

/** How long a replaced secret works on where nobody says otherwise (Standard Webhooks 1.0.0: a rotation signs with both). */
export const rotationGraceSeconds = 86_400;
export const longestGraceSeconds = 7 * 86_400;

/** A header of signatures has an end: where somebody rotates more often than this, the oldest stop at once. */
const mostOlderSecrets = 4;

/**
 * The secrets that sign on beside a new one, the latest first.
 *
 * @param current the one that is replaced
 * @param graceSeconds 0 ends them all: for a secret that has leaked
 */
export function afterRotation(
  current: string,
  older: readonly OlderSecret[],
  graceSeconds: number,
  now: Date,
): OlderSecret[] {
  if (graceSeconds === 0) return [];
  const until = new Date(now.getTime() + graceSeconds * 1_000).toISOString();
  return [{ secret: current, until }, ...older.filter((one) => isGood(one, now))].slice(0, mostOlderSecrets);
}

/** All secrets that sign at an instant, the current one first. */
export function signingSecrets(current: string, older: readonly OlderSecret[], now: Date): [string, ...string[]] {
  return [current, ...older.filter((one) => isGood(one, now)).map(({ secret }) => secret)];
}

/** When the last of them ends; undefined where there is none. */
export const lastEndOf = (older: readonly OlderSecret[]): string | undefined =>
  older
    .map(({ until }) => until)
    .sort()
    .at(-1);

const isGood = ({ until }: OlderSecret, now: Date): boolean => Date.parse(until) > now.getTime();
