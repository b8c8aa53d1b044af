import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clock of a call may be from ours: what is older may be a copy of what was overheard. */
const toleranceMs = 5 * 60_000;

/** Seconds since the epoch have ten digits until 2286; a number of more is in milliseconds. */
const largestSeconds = 9_999_999_999;

/**
 * The instant in the header `x-zm-request-timestamp`, in milliseconds since the epoch. Zoom writes seconds, and
 * milliseconds in some of its own examples.
 *
 * @returns undefined where it is neither
 */
export function zoomInstant(timestamp: string): number | undefined {
  if (!/^\d{1,13}$/.test(timestamp)) return undefined;
  const given = Number(timestamp);
  return given > largestSeconds ? given : given * 1_000;
}

/** True where a call's time is within five minutes of ours. */
export function isRecent(timestamp: string, now: Date): boolean {
  const at = zoomInstant(timestamp);
  return at !== undefined && Math.abs(now.getTime() - at) <= toleranceMs;
}

/** Zoom's signature over a call: `v0=` and the hex HMAC-SHA256 of `v0:{timestamp}:{body}`. */
export function zoomSignature(secret: string, timestamp: string, body: Uint8Array): string {
  const hmac = createHmac('sha256', secret).update(`v0:${timestamp}:`, 'utf8').update(body);
  return `v0=${hmac.digest('hex')}`;
}

/** True where the call is Zoom's; takes as long for every wrong signature. */
export function isSignedByZoom(secret: string, signature: string, timestamp: string, body: Uint8Array): boolean {
  const expected = Buffer.from(zoomSignature(secret, timestamp, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The answer to Zoom's check of the address (`endpoint.url_validation`). */
export function urlValidation(secret: string, plainToken: string): { plainToken: string; encryptedToken: string } {
  return { plainToken, encryptedToken: createHmac('sha256', secret).update(plainToken, 'utf8').digest('hex') };
}

/** What is kept for whoever acts on it; the rest of what Zoom may be told to send is none of Roster's business. */
export const keptZoomEvents = [
  'meeting.started',
  'meeting.ended',
  'meeting.participant_joined',
  'meeting.participant_left',
] as const;

/** What Zoom says. */
export interface ZoomMessage {
  event: string;
  payload: Record<string, unknown>;
}

/** @returns undefined where it is no JSON object with an `event` */
export function readZoomMessage(body: string): ZoomMessage | undefined {
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!isObject(message) || typeof message.event !== 'string' || message.event === '') return undefined;
  return { event: message.event, payload: isObject(message.payload) ? message.payload : {} };
}

/** Zoom's own id of the meeting that a message is about. */
export function meetingIdOf({ payload }: ZoomMessage): string | undefined {
  const { object } = payload;
  if (!isObject(object) || (typeof object.id !== 'string' && typeof object.id !== 'number')) return undefined;
  return String(object.id);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
