import type { FieldViolation } from '@roster/service-kit/errors';
import { hintOf } from './provider-link';

/** Headers by name, as a receiver wants them: `Authorization` and the like. Their values are secrets. */
export type WebhookHeaders = Record<string, string>;

const maxHeaders = 20;
const maxValueLength = 2_000;

/** RFC 9110, 5.1, without the signs that nobody's header has. */
const name = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** RFC 9110, 5.5: printable, spaces only within. */
const value = /^[\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?$/;

/** Hop-by-hop (RFC 9110, 7.6.1), what frames the message, and what Roster says itself. */
const reserved = new Set([
  'connection',
  'date',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'te',
  'traceparent',
  'tracestate',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);
const reservedPrefixes = ['content-', 'proxy-', 'webhook-', 'x-webhook-'];

function isReserved(header: string): boolean {
  const lower = header.toLowerCase();
  return reserved.has(lower) || reservedPrefixes.some((prefix) => lower.startsWith(prefix));
}

/** What is wrong with headers; each is named: `headers.X-Token`. */
export function headerViolations(headers: WebhookHeaders): FieldViolation[] {
  const names = Object.keys(headers);
  if (names.length > maxHeaders) return [{ field: 'headers', message: `must have at most ${maxHeaders} entries` }];
  const seen = new Set<string>();
  return Object.entries(headers).flatMap(([header, text]) => {
    const message = isRepeated(seen, header) ? 'is there twice' : violationOf(header, text);
    return message === undefined ? [] : [{ field: `headers.${header}`, message }];
  });
}

function isRepeated(seen: Set<string>, header: string): boolean {
  const lower = header.toLowerCase();
  if (seen.has(lower)) return true;
  seen.add(lower);
  return false;
}

function violationOf(header: string, text: string): string | undefined {
  if (!name.test(header)) return 'is not the name of a header';
  if (isReserved(header)) return 'cannot be set';
  if (text.length > maxValueLength) return `must have at most ${maxValueLength} characters`;
  return value.test(text) ? undefined : 'must be printable ASCII';
}

/** What a person knows each value by. */
export const headerHints = (headers: WebhookHeaders): WebhookHeaders =>
  Object.fromEntries(Object.entries(headers).map(([header, text]) => [header, hintOf(text)]));

/** What was asked for, where a value that is given as it is shown stays what it is. */
export const withKnownValues = (asked: WebhookHeaders, known: WebhookHeaders): WebhookHeaders =>
  Object.fromEntries(
    Object.entries(asked).map(([header, text]) => {
      const kept = Object.hasOwn(known, header) ? known[header] : undefined;
      return [header, kept !== undefined && text === hintOf(kept) ? kept : text];
    }),
  );
