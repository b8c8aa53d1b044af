import { type notifications, roomStatuses } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading, managersWriting, reading } from '../common/access';
import { answer, answerOne, answerPage, many, one, present } from '../common/answers';
import { periodOf } from '../common/period';
import { listQuery, pageOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { day, id, idParams } from '../common/values';

const room = z
  .object({
    meetingId: shownId,
    cycleId: shownId.nullable(),
    status: z.enum(roomStatuses),
    reason: z
      .object({
        code: z.string().meta({ description: 'For programs.', examples: ['no_free_host'] }),
        message: z.string().meta({ description: 'For people.' }),
      })
      .nullable()
      .meta({ description: 'Why it failed, or still waits.' }),
    startsAt: shownInstant,
    endsAt: shownInstant,
    topic: z.string(),
    hostEmail: z.string().nullable(),
    zoomMeetingId: z.string().nullable(),
    zoomJoinUrl: z.string().nullable(),
    startedAt: shownInstant.nullable(),
    endedAt: shownInstant.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Room' });

const startable = room
  .extend({
    zoomStartUrl: z
      .string()
      .nullable()
      .meta({ description: 'Signs whoever opens it in as the host, for two hours. Never given to API keys.' }),
  })
  .meta({ id: 'StartableRoom' });

const facts = { tag: 'Meetings', status: 200 } as const;

/** Meetings' rooms at Zoom: which there are, and which there should be and why not. */
export const roomRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/rooms',
    operationId: 'listRooms',
    summary: 'List rooms at Zoom, by the time of their meetings',
    description: '`status=failed` shows which meetings have none, and why.',
    access: managersReading('meetings'),
    query: listQuery(['startsAt'], {
      status: z.enum(roomStatuses).optional(),
      meetingId: id().optional(),
      cycleId: id().optional(),
      from: day().optional(),
      to: day().optional(),
    }),
    response: many(room),
    handler: async ({ query, context, peers }) => {
      const { status, meetingId, cycleId } = query;
      const period = periodOf(query, context.organization.timeZone);
      const request = { page: pageOf(query), status, meetingId, cycleId, ...period };
      const { rooms, total } = await peers.notifications.listRooms(context, request);
      return answerPage(rooms.map(presentRoom), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/meetings/:id/zoom',
    operationId: 'getMeetingRoom',
    summary: "A meeting's room at Zoom",
    description: 'With the link to begin it, for people who work here.',
    access: reading('meetings'),
    params: idParams,
    response: one(startable),
    handler: async ({ params, context, peers }) => {
      const found = await peers.notifications.getRoom(context, { meetingId: params.id });
      const known = present(found.room, 'Room');
      return answerOne({ ...presentRoom(known), zoomStartUrl: found.startUrl ?? null }, known.version);
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/meetings/:id/zoom',
    operationId: 'syncMeetingRoom',
    summary: "Have a meeting's room made, or made right, now",
    description: 'Rooms follow their meetings by themselves. This tries again at once, after what was wrong is mended.',
    access: managersWriting('meetings'),
    status: 202,
    params: idParams,
    response: one(
      z
        .object({ meetingId: shownId, room: room.nullable().meta({ description: 'As it was; null: there was none.' }) })
        .meta({ id: 'RoomSync' }),
    ),
    refusals: { 422: 'The meeting asks for no room or is over, or there is no link to Zoom.' },
    handler: async ({ params, context, peers }) => {
      const { room: known } = await peers.notifications.syncRoom(context, { meetingId: params.id });
      return answer({ meetingId: params.id, room: known ? presentRoom(known) : null });
    },
  }),
];

function presentRoom(found: notifications.Room__Output): z.infer<typeof room> {
  return {
    meetingId: found.meetingId,
    cycleId: found.cycleId ?? null,
    status: found.status as z.infer<typeof room>['status'],
    reason: found.reason ?? null,
    startsAt: found.startsAt,
    endsAt: found.endsAt,
    topic: found.topic,
    hostEmail: found.hostEmail ?? null,
    zoomMeetingId: found.zoomMeetingId ?? null,
    zoomJoinUrl: found.zoomJoinUrl ?? null,
    startedAt: found.startedAt ?? null,
    endedAt: found.endedAt ?? null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
