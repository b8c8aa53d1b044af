import type { CallContext, Job, JobHandler, JobOutcome } from '@roster/service-kit';
import type { OpenLink } from '../domain/provider-link';
import { poolOf } from '../domain/rooms/hosts';
import { failed, inAccount, nextStep, type Room, type RoomFacts, removed, roomReason } from '../domain/rooms/room';
import { type WantedRoom, wantedRoom } from '../domain/rooms/wanted';
import { contextFor, nextStepOf } from '../work-context';
import { bookRoom } from './book-room';
import { changeRoom } from './change-room';
import { syncKind } from './room-job';
import { takeStep } from './room-steps';
import type { Rooms } from './rooms';

/** More steps than any room needs, among them one for each host that turns out to be unknown. */
const mostSteps = 120;

/**
 * Makes a meeting's room at Zoom what it should be. The meeting is looked at afresh, the room gets a host of its own for
 * its time, and Zoom is brought there step by step, each written down before the next: so a death anywhere is followed by
 * whoever goes on, and nothing is made twice. What cannot be done now is tried again until the meeting is over.
 */
export function syncRoom(rooms: Rooms): JobHandler {
  return {
    kind: syncKind,
    run: (job) => sync(rooms, job),
    givenUp: async (job, reason) => {
      const context = await contextFor(rooms, job.organizationId, job.key);
      const room = await rooms.rooms.ofMeeting(context, job.key);
      if (!room || nextStep(room).do === 'nothing') return;
      await changeRoom(rooms, context, room.id, (current) => giveUp(current, reason));
    },
  };
}

async function sync(rooms: Rooms, job: Job): Promise<JobOutcome> {
  const context = await contextFor(rooms, job.organizationId, job.key);
  const meetingId = job.key;
  const link = await rooms.links.usable(context, 'zoom');
  const seen = await rooms.rooms.ofMeeting(context, meetingId);
  if (!link) return withoutLink(rooms, context, seen);
  const { accountId } = link.settings;
  const moved = seen && inAccount(seen, accountId) !== undefined;
  const known = moved ? await changeRoom(rooms, context, seen.id, (current) => inAccount(current, accountId)) : seen;
  const wanted = await wantedOf(rooms, context, meetingId);
  const now = rooms.clock.now();
  if (wanted && Date.parse(wanted.endsAt) <= now.getTime()) return afterTheEnd(rooms, context, known);
  const unknown = new Map<string, string>();
  let room = await desired(rooms, { context, link, known, meetingId, wanted, unknown });
  for (let count = 0; room && count < mostSteps; count++) {
    const step = nextStep(room);
    if (step.do === 'nothing') return { is: 'done' };
    const result = await takeStep({ rooms, context: nextStepOf(context), link, room }, step);
    if ('outcome' in result) return result.outcome;
    if ('room' in result) {
      room = result.room;
      continue;
    }
    unknown.set(result.unknownHost, result.said);
    room = await desired(rooms, { context: nextStepOf(context), link, known: room, meetingId, wanted, unknown });
  }
  return room ? { is: 'later', reason: 'Zoom kept answering otherwise' } : { is: 'done' };
}

interface Desired {
  context: CallContext;
  link: OpenLink;
  known: Room | undefined;
  meetingId: string;
  wanted: WantedRoom | undefined;
  unknown: ReadonlyMap<string, string>;
}

/** The meeting's room as it is to be: with a host, refused, or removed; undefined where there never was one to remove. */
async function desired(rooms: Rooms, { context, link, known, meetingId, wanted, unknown }: Desired) {
  if (wanted) return bookRoom(rooms, context, { meetingId, wanted, pool: poolOf(link.settings.hosts), unknown });
  if (!known || known.status === 'removed') return known;
  return changeRoom(rooms, context, known.id, (current) => removed(current));
}

/** Asks the owners how things stand: a copy that lags would keep a room for a meeting that is not held. */
async function wantedOf({ replicas }: Rooms, context: CallContext, meetingId: string): Promise<WantedRoom | undefined> {
  const meeting = (await replicas.meetings.refresh(context, [meetingId])).get(meetingId);
  if (!meeting) return undefined;
  const { cycleId, courseId } = meeting;
  const cycle = cycleId ? (await replicas.cycles.refresh(context, [cycleId])).get(cycleId) : undefined;
  const course = !cycle && courseId ? await replicas.courses.find(context, courseId) : undefined;
  return wantedRoom(meeting, cycle, course?.name);
}

/** Nobody can change anything at Zoom. What is there stays there, and whoever has its link can use it. */
async function withoutLink(rooms: Rooms, context: CallContext, known: Room | undefined): Promise<JobOutcome> {
  if (known && known.status !== 'removed' && nextStep(known).do !== 'nothing') {
    await changeRoom(rooms, context, known.id, (current) => failed(current, roomReason('no_integration')));
  }
  return { is: 'done' };
}

/** A room that was never made is of no use now; one that was stays, for what happened in it. */
async function afterTheEnd(rooms: Rooms, context: CallContext, known: Room | undefined): Promise<JobOutcome> {
  if (known?.status === 'waiting') {
    await changeRoom(rooms, context, known.id, (current) => giveUp(current, current.reason?.message));
  }
  return { is: 'done' };
}

function giveUp(room: RoomFacts, reason: string | undefined): RoomFacts {
  if (room.hostEmail !== undefined && !room.atZoom) return failed(room, roomReason('gave_up', reason));
  return { ...room, reason: roomReason(room.hostEmail === undefined ? 'not_removed' : 'waiting', reason) };
}
