import type { Check } from '@roster/service-kit';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instants between which things are asked for, as they are stored, so that text compares as time does. What is wrong
 * goes to `check` under `from` and `to`.
 *
 * @returns undefined where neither end was given
 */
export function readPeriod(
  check: Check,
  request: { from?: string | undefined; to?: string | undefined },
): { $gte?: string; $lt?: string } | undefined {
  const from = readInstant(check, 'from', request.from);
  const to = readInstant(check, 'to', request.to);
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lt: to }) };
}

function readInstant(check: Check, field: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const ms = instant.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  check.add(field, 'must be an instant, RFC 3339');
  return undefined;
}
