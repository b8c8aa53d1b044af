import { type FieldViolation, invalid } from '@roster/service-kit';

const exponents = new Map<string, number>();

/** How many decimals a currency has: 2 for ILS. */
function decimalsOf(currency: string): number {
  let decimals = exponents.get(currency);
  if (decimals === undefined) {
    decimals =
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    exponents.set(currency, decimals);
  }
  return decimals;
}

/** Minor units as the decimal number that clients see; null where there is no amount. */
export function decimal(minor: number | undefined, currency: string): number | null {
  return minor === undefined ? null : minor / 10 ** decimalsOf(currency);
}

type InMinorUnits<F extends string> = { [K in F as `${K}Minor`]?: number };

/**
 * Amounts of a request in minor units, under the names that services know: `amount` becomes `amountMinor`.
 *
 * @throws AppError `invalid` that names each amount with more decimals than the currency has
 */
export function toMinor<F extends string>(
  amounts: { [K in F]?: number | null | undefined },
  fields: readonly F[],
  currency: string,
): InMinorUnits<F> {
  const decimals = decimalsOf(currency);
  const factor = 10 ** decimals;
  const violations: FieldViolation[] = [];
  const minor: Record<string, number> = {};
  for (const field of fields) {
    const amount = amounts[field];
    if (amount === undefined || amount === null) continue;
    const units = Math.round(amount * factor);
    // Exact: the number that was written is the nearest one to these units.
    if (units / factor !== amount) violations.push({ field, message: `must have at most ${decimals} decimals` });
    minor[`${field}Minor`] = units;
  }
  if (violations.length > 0) throw invalid(violations);
  return minor as InMinorUnits<F>;
}
