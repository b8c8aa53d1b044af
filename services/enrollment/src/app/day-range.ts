import { Check, type Filter } from '@roster/service-kit';

/**
 * The filter on a day that lies between two, inclusive.
 *
 * @throws AppError `invalid` that names `from` or `to`
 */
export function dayRange(field: string, { from, to }: { from?: string; to?: string }): Filter {
  new Check().day('from', from).day('to', to).throwIfAny();
  if (from === undefined && to === undefined) return {};
  return { [field]: { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) } };
}
