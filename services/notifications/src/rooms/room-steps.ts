import type { CallContext, JobOutcome } from '@roster/service-kit';
import type { OpenLink } from '../domain/provider-link';
import {
  type AtZoom,
  failed,
  markOfRoom,
  type Room,
  type RoomFacts,
  type RoomStep,
  roomReason,
  settled,
} from '../domain/rooms/room';
import type { ZoomVerdict } from '../providers/zoom/verdict';
import type { ZoomMeetingFound } from '../providers/zoom/zoom-meetings';
import { changeRoom } from './change-room';
import type { Rooms } from './rooms';

/** What a step led to: a room to go on with, a host whom Zoom does not know, or the end for now. */
export type StepResult = { room: Room } | { unknownHost: string; said: string } | { outcome: JobOutcome };

interface At {
  rooms: Rooms;
  context: CallContext;
  link: OpenLink;
  room: Room;
}

/** Does the next thing at Zoom for a room, and writes down what came of it before anything else is done. */
export function takeStep(at: At, step: Exclude<RoomStep, { do: 'nothing' }>): Promise<StepResult> {
  switch (step.do) {
    case 'look':
      return look(at, step.host);
    case 'remove':
      return remove(at, step.id);
    case 'create':
      return create(at, step.host);
    case 'change':
      return change(at, step.id);
  }
}

/** A call whose answer was never written down may have made the room: it is found by its mark. */
async function look({ rooms, context, link, room }: At, host: string): Promise<StepResult> {
  const verdict = await rooms.zoom.find(link, host, markOfRoom(room));
  if (verdict.is === 'looked') {
    const { meeting } = verdict;
    // What it is like there is not known: it is made what it should be.
    const { accountId: account } = link.settings;
    const found = meeting && { ...meeting, host, account, startsAt: '', endsAt: '', timeZone: '', topic: '' };
    return { room: await write(rooms, context, room, (current) => withAtZoom(current, found ?? current.atZoom)) };
  }
  if (verdict.is === 'refused' && verdict.code === 'unknown_host') {
    return { room: await write(rooms, context, room, (current) => withAtZoom(current, current.atZoom)) };
  }
  return later(rooms, context, room, verdict);
}

async function create(at: At, host: string): Promise<StepResult> {
  const { rooms, context, link } = at;
  const room = await write(rooms, context, at.room, (current) => ({ ...current, triedAt: host }));
  // It was booked anew meanwhile: not for this host any more.
  if (room.hostEmail !== host) return { room: await write(rooms, context, room, untried) };
  const verdict = await rooms.zoom.create(link, host, { ...room, mark: markOfRoom(room) });
  switch (verdict.is) {
    case 'made': {
      const made = await write(rooms, context, room, (current) =>
        current.atZoom ? untried(current) : withAtZoom(current, thereAs(verdict.meeting, room, host, link)),
      );
      // Another process was faster, after this one had stood still: one of the two is too many.
      if (made.atZoom?.id !== verdict.meeting.id) await rooms.zoom.remove(link, verdict.meeting.id);
      return { room: made };
    }
    case 'unknown':
      return later(rooms, context, room, verdict);
    case 'gone':
    case 'refused': {
      const said = verdict.is === 'gone' ? '' : verdict.reason;
      await write(rooms, context, room, untried);
      if (verdict.is === 'refused' && verdict.code === 'unknown_host') return { unknownHost: host, said };
      return { room: await write(rooms, context, room, (current) => failed(current, roomReason('refused', said))) };
    }
    case 'not_taken':
      await write(rooms, context, room, untried);
      return later(rooms, context, room, verdict);
  }
}

async function change({ rooms, context, link, room }: At, id: string): Promise<StepResult> {
  const verdict = await rooms.zoom.update(link, id, { ...room, mark: markOfRoom(room) });
  if (verdict.is === 'done') {
    return {
      room: await write(rooms, context, room, (current) =>
        current.atZoom?.id === id
          ? withAtZoom(current, thereAs(current.atZoom, room, current.atZoom.host, link))
          : undefined,
      ),
    };
  }
  if (verdict.is === 'not_taken' || verdict.is === 'unknown') return later(rooms, context, room, verdict);
  // Somebody removed it at Zoom, or it cannot be changed there: it is made anew.
  if (verdict.is === 'refused') {
    const gone = await rooms.zoom.remove(link, id);
    if (gone.is === 'not_taken' || gone.is === 'unknown') return later(rooms, context, room, gone);
  }
  return { room: await write(rooms, context, room, (current) => notThere(current, id)) };
}

async function remove({ rooms, context, link, room }: At, id: string): Promise<StepResult> {
  const verdict = await rooms.zoom.remove(link, id);
  if (verdict.is === 'not_taken' || verdict.is === 'unknown') return later(rooms, context, room, verdict);
  const why = verdict.is === 'refused' ? roomReason('not_removed', verdict.reason) : undefined;
  return {
    room: await write(rooms, context, room, (current) => {
      const without = notThere(current, id);
      return without && why ? settled(without, why) : without;
    }),
  };
}

/** It is tried again, and people see why it is not done yet. */
async function later(rooms: Rooms, context: CallContext, room: Room, verdict: ZoomVerdict): Promise<StepResult> {
  const said = 'reason' in verdict ? verdict.reason : 'Zoom did not answer';
  const code = room.hostEmail === undefined ? 'not_removed' : 'waiting';
  const reason = roomReason(code, said);
  await write(rooms, context, room, (current) =>
    current.reason?.message === reason.message ? undefined : settled(current, reason),
  );
  const waitMs = verdict.is === 'not_taken' ? verdict.retryAfterMs : undefined;
  const notBefore = waitMs === undefined ? undefined : new Date(rooms.clock.now().getTime() + waitMs);
  return { outcome: { is: 'later', reason: said, notBefore } };
}

const write = (
  rooms: Rooms,
  context: CallContext,
  { id }: Room,
  decide: (current: Room) => RoomFacts | undefined,
): Promise<Room> => changeRoom(rooms, context, id, decide);

const thereAs = ({ id, joinUrl }: ZoomMeetingFound, room: Room, host: string, link: OpenLink): AtZoom => {
  const { startsAt, endsAt, timeZone, topic } = room;
  return { id, joinUrl, host, account: link.settings.accountId, startsAt, endsAt, timeZone, topic };
};

const untried = ({ triedAt: _host, ...room }: RoomFacts): RoomFacts => room;

function withAtZoom(room: RoomFacts, atZoom: AtZoom | undefined): RoomFacts {
  const { atZoom: _former, ...rest } = untried(room);
  return settled(atZoom ? { ...rest, atZoom } : rest);
}

/** Undefined where something else is there by now. */
const notThere = (room: RoomFacts, id: string): RoomFacts | undefined =>
  room.atZoom?.id === id ? withAtZoom(room, undefined) : undefined;
