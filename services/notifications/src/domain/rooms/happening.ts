import type { ZoomMessage } from '../zoom-webhook';
import type { Room, RoomFacts } from './room';

/** That a meeting began or ended at Zoom. */
export interface Happening {
  what: 'started' | 'ended';
  /** Milliseconds since the epoch. */
  at: number;
}

/** What is this far from a lesson belongs to something else: a host tries the link, or forgets to leave. */
const beforeMs = 60 * 60_000;
const afterMs = 3 * 60 * 60_000;

/** True where an instant belongs to the room's lesson. */
export const isOfLesson = ({ startsAt, endsAt }: Pick<Room, 'startsAt' | 'endsAt'>, at: number): boolean =>
  at >= Date.parse(startsAt) - beforeMs && at <= Date.parse(endsAt) + afterMs;

/** @returns undefined where Zoom tells of something else */
export function happeningOf({ event, payload }: ZoomMessage, told: number): Happening | undefined {
  const what = event === 'meeting.started' ? 'started' : event === 'meeting.ended' ? 'ended' : undefined;
  if (what === undefined) return undefined;
  const { start_time: start, end_time: end } = (payload.object ?? {}) as Record<string, unknown>;
  const said = Date.parse(String(what === 'started' ? start : end));
  return { what, at: Number.isNaN(said) ? told : said };
}

/**
 * A room after that, whatever was told before and in which order; what happens far from the lesson is none of its.
 *
 * @returns undefined where it is known
 */
export function happened(room: Room, { what, at }: Happening): RoomFacts | undefined {
  if (!isOfLesson(room, at)) return undefined;
  const instant = new Date(at).toISOString();
  const { startedAt, endedAt, ...rest } = room;
  if (what === 'ended') return endedAt !== undefined && endedAt >= instant ? undefined : { ...room, endedAt: instant };
  const isOnAgain = endedAt !== undefined && endedAt < instant;
  if (startedAt !== undefined && startedAt <= instant && !isOnAgain) return undefined;
  const began = startedAt !== undefined && startedAt < instant ? startedAt : instant;
  return { ...rest, startedAt: began, ...(endedAt === undefined || isOnAgain ? {} : { endedAt }) };
}
