/**
 * Rounds an exact fraction of minor units to the minor unit, half away from zero: 2.5 becomes 3 and -2.5 becomes -3.
 * Whole numbers all the way, so nothing drifts.
 *
 * @param denominator above zero
 * @throws RangeError where the result could not be held exactly in a JSON number
 */
export function roundHalfAwayFromZero(numerator: bigint, denominator: bigint): number {
  if (denominator <= 0n) throw new RangeError('the denominator must be above zero');
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an amount beyond what can be held exactly');
  return Number(numerator < 0n ? -rounded : rounded);
}
