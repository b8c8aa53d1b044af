import type { ProviderAnswer } from '../stand-in-server';
import { zoomInvalid } from './zoom-error';

/** What a scheduled meeting of Zoom's is. */
export interface ZoomMeetingFacts {
  topic: string;
  agenda: string;
  /** RFC 3339, UTC. */
  startTime: string;
  /** Minutes. */
  duration: number;
  /** IANA */
  timezone: string;
}

/** A meeting that was scheduled. */
export interface ZoomMeeting extends ZoomMeetingFacts {
  /** Eleven digits. */
  id: string;
  host: string;
  joinUrl: string;
}

type Body = Record<string, unknown>;

/**
 * Reads the body of a call that makes or changes a meeting, as Zoom does (Zoom, "Create a meeting").
 *
 * @param isNew what Zoom asks for has to be there
 * @returns what is given, or how Zoom refuses it
 */
export function readMeetingBody(
  text: string,
  isNew: boolean,
): { given: Partial<ZoomMeetingFacts> } | { refusal: ProviderAnswer } {
  const body = parsed(text);
  if (body === undefined) return { refusal: zoomInvalid('body', 'Request body should be a valid JSON object.') };
  const wrong = wrongIn(body, isNew);
  if (wrong) return { refusal: zoomInvalid(...wrong) };
  const given: Partial<ZoomMeetingFacts> = {};
  if (typeof body.topic === 'string') given.topic = body.topic;
  if (typeof body.agenda === 'string') given.agenda = body.agenda;
  else if (isNew) given.agenda = '';
  if (typeof body.start_time === 'string') given.startTime = body.start_time;
  if (typeof body.duration === 'number') given.duration = body.duration;
  if (typeof body.timezone === 'string') given.timezone = body.timezone;
  return { given };
}

function wrongIn(body: Body, isNew: boolean): [field: string, message: string] | undefined {
  const { type, topic, agenda, start_time: start, duration, timezone } = body;
  if (isNew && type !== 2) return ['type', 'This stand-in makes scheduled meetings: type 2.'];
  if ((isNew || topic !== undefined) && !isText(topic, 1, 200)) return ['topic', 'Topic: 1 to 200 characters.'];
  if (agenda !== undefined && !isText(agenda, 0, 2_000)) return ['agenda', 'Agenda: up to 2000 characters.'];
  if ((isNew || start !== undefined) && !isUtc(start)) return ['start_time', 'Invalid start_time.'];
  if ((isNew || duration !== undefined) && !isMinutes(duration)) return ['duration', 'Invalid duration.'];
  if ((isNew || timezone !== undefined) && !isZone(timezone)) return ['timezone', 'Invalid timezone.'];
  return undefined;
}

const isText = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'string' && value.length >= min && value.length <= max;
const isUtc = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value));
const isMinutes = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_440;

function isZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    // A RangeError: there is no such zone.
    return false;
  }
}

function parsed(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : undefined;
  } catch {
    // No JSON: the caller is told so.
    return undefined;
  }
}
