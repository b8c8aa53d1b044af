import type { Change, EntityState, RoomReason, RoomState } from '@roster/contracts';

/** A room with what is known of it at Zoom, which is nobody else's business. */
export interface Room extends RoomState {
  /** What Zoom has, as far as we know; absent where it has nothing. */
  atZoom?: AtZoom;
  /** A call to make it was begun at this host, and its answer was never written down: it may be there. */
  triedAt?: string;
}

/** A room but for what every entity has. */
export type RoomFacts = Omit<Room, keyof EntityState>;

/** A room as it was last made or changed at Zoom. */
export interface AtZoom extends Pick<RoomState, 'startsAt' | 'endsAt' | 'timeZone' | 'topic'> {
  id: string;
  joinUrl: string;
  host: string;
  /** Zoom's id of the account that it is in; absent where that was not written down. */
  account?: string | undefined;
}

/** Why a room is not there, for programs; the sentence beside it is for people. */
export const roomReasons = {
  waiting: 'It waits for Zoom',
  no_free_host: 'Every host has another meeting at that time',
  no_hosts: 'The link to Zoom names no hosts, and the cycle has none of its own',
  unknown_host: 'Zoom does not know the host',
  refused: 'Zoom refused it',
  no_integration: 'The organization is not linked to Zoom any more',
  gave_up: 'It could not be made before the meeting ended',
  not_removed: 'It could not be removed at Zoom',
} as const;
export type RoomReasonCode = keyof typeof roomReasons;

/** @param detail what somebody else said of it */
export const roomReason = (code: RoomReasonCode, detail?: string): RoomReason => ({
  code,
  message: detail === undefined ? roomReasons[code] : `${roomReasons[code]}: ${detail}`,
});

/** What stands in its agenda at Zoom. Organizations may share an account, and some count their ids from 1. */
export const markOfRoom = ({ organizationId, id }: Room): string => `[Roster room ${organizationId}/${id}]`;

/** What is to be done at Zoom next, so that it has what it should. */
export type RoomStep =
  | { do: 'look'; host: string }
  | { do: 'remove'; id: string }
  | { do: 'create'; host: string }
  | { do: 'change'; id: string }
  | { do: 'nothing' };

/**
 * The next thing to do at Zoom. What may be there is looked for before anything else, so that nothing is made twice; a
 * meeting of another host's is removed, since Zoom does not hand meetings over.
 */
export function nextStep(room: RoomFacts): RoomStep {
  const { hostEmail, atZoom, triedAt } = room;
  if (triedAt !== undefined) return { do: 'look', host: triedAt };
  if (atZoom && atZoom.host !== hostEmail) return { do: 'remove', id: atZoom.id };
  if (hostEmail === undefined) return { do: 'nothing' };
  if (!atZoom) return { do: 'create', host: hostEmail };
  const isSame = shownAtZoom.every((field) => atZoom[field] === room[field]);
  return isSame ? { do: 'nothing' } : { do: 'change', id: atZoom.id };
}

const shownAtZoom = ['startsAt', 'endsAt', 'timeZone', 'topic'] as const;

/**
 * A room with its status and links as they follow from what is wanted and what is at Zoom.
 *
 * @param reason why it still waits, or is still there; what was said before of a room that failed stays
 */
export function settled(room: RoomFacts, reason?: RoomReason): RoomFacts {
  const { zoomMeetingId: _id, zoomJoinUrl: _url, reason: former, ...rest } = room;
  const links = room.atZoom ? { zoomMeetingId: room.atZoom.id, zoomJoinUrl: room.atZoom.joinUrl } : {};
  // Nobody is to go where the meeting is not held.
  const shown = room.hostEmail === undefined ? {} : links;
  if (room.hostEmail === undefined) {
    const why = room.status === 'failed' ? former : reason;
    return { ...rest, ...(why ? { reason: why } : {}) };
  }
  if (nextStep(room).do === 'nothing') return { ...rest, ...shown, status: 'ready' };
  return { ...rest, ...shown, status: 'waiting', ...(reason ? { reason } : {}) };
}

/**
 * A room after the organization was linked to another account: what is in the former one is out of reach, and it is made
 * anew in this one.
 *
 * @returns undefined where it is in this account, or nowhere
 */
export function inAccount(room: RoomFacts, account: string | undefined): RoomFacts | undefined {
  const { atZoom, triedAt: _tried, ...rest } = room;
  const isElsewhere = atZoom?.account !== undefined && atZoom.account !== account;
  return isElsewhere ? settled(rest) : undefined;
}

/** A room that is not to be, for a reason. Its host is free. */
export function failed({ hostEmail: _host, ...room }: RoomFacts, reason: RoomReason): RoomFacts {
  return settled({ ...room, status: 'failed', reason });
}

/** A room that nobody wants any more. */
export function removed({ hostEmail: _host, reason: _why, ...room }: RoomFacts): RoomFacts {
  return settled({ ...room, status: 'removed' });
}

type RoomEvent = 'room.created' | 'room.updated' | 'room.removed' | 'room.failed';

/** How others are told of a change; undefined where it is none of their business. */
export function roomEvent(before: Room | undefined, after: Room): RoomEvent | undefined {
  if (after.status === 'failed') {
    const isKnown = before?.status === 'failed' && before.reason?.code === after.reason?.code;
    return isKnown ? undefined : 'room.failed';
  }
  if (after.status === 'removed') {
    const wasTold = before !== undefined && (before.status === 'failed' || before.zoomMeetingId !== undefined);
    return wasTold && before.status !== 'removed' ? 'room.removed' : undefined;
  }
  if (after.zoomMeetingId === undefined) return before?.zoomMeetingId === undefined ? undefined : 'room.updated';
  if (before?.zoomMeetingId === undefined) return 'room.created';
  return told.some((field) => before[field] !== after[field]) ? 'room.updated' : undefined;
}

const told = ['zoomMeetingId', 'zoomJoinUrl', 'hostEmail', 'startsAt', 'endsAt', 'timeZone', 'topic'] as const;

/** A room as others see it. */
export function roomOf({ atZoom: _there, triedAt: _tried, ...room }: Room): RoomState {
  return room;
}

/** A change as events tell of it. */
export const roomChange = (before: Room | undefined, after: Room): Change<RoomState> =>
  before ? { before: roomOf(before), after: roomOf(after) } : { after: roomOf(after) };
