import type { Filter } from '@roster/service-kit';

/** A filter on a field of days, both ends inclusive, either of them open. */
export function between(field: string, from: string | undefined, to: string | undefined): Filter {
  if (from === undefined && to === undefined) return {};
  return { [field]: { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) } };
}
