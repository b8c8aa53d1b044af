import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What is safe to log, to echo and to send on. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._:+/=-]{0,127}$/;
const traceparent = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's own request id where it looks like one, else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
}

/** The caller's trace context (W3C Trace Context, version 00); undefined where it is absent or malformed. */
export function traceparentOf(headers: IncomingHttpHeaders): string | undefined {
  const given = headers.traceparent;
  return typeof given === 'string' && traceparent.test(given) ? given : undefined;
}
