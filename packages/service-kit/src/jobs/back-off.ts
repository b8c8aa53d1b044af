const firstMs = 5_000;
const longestMs = 15 * 60_000;

/**
 * How long to wait after a run that failed: 5 s, doubled each time up to 15 minutes, and of that a random part between
 * a half and the whole, so that what failed together does not come back together.
 *
 * @param runs how often it was tried, from 1
 * @param random 0 to 1
 */
export function backOffMs(runs: number, random: number): number {
  const whole = Math.min(firstMs * 2 ** Math.min(runs - 1, 20), longestMs);
  return Math.round(whole * (0.5 + random / 2));
}
