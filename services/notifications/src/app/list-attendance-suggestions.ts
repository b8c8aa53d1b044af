import type { notifications, scheduling } from '@roster/contracts';
import { type CallContext, systemContext } from '@roster/service-kit';
import { type Attendee, attendeesOf, type Sighting, sightingOf } from '../domain/rooms/attendees';
import { isOfLesson } from '../domain/rooms/happening';
import { hostKey } from '../domain/rooms/hosts';
import type { Room } from '../domain/rooms/room';
import { localTime } from '../domain/zoned-time';
import { expectedIn } from '../messaging/families';
import { type Expected, matchAttendees, wordsOf } from '../rooms/match-attendees';
import type { Dependencies } from './dependencies';

/** Whoever comes later than this after the beginning is late. */
const lateMs = 10 * 60_000;

type Child = Expected & { studentId: string };

/**
 * Who was in a meeting's room at Zoom, and which of the children that are expected that is believed to be, for a person to
 * confirm. Scheduling says whether the caller may know of the meeting: an instructor of their own.
 *
 * @throws AppError `meeting.not_found`
 */
export async function listAttendanceSuggestions(
  dependencies: Dependencies,
  context: CallContext,
  meetingId: string,
): Promise<notifications.ListAttendanceSuggestionsResponse> {
  const { rooms, zoomEvents } = dependencies;
  const { meeting } = await rooms.peers.scheduling.getMeeting(context, { id: meetingId });
  const room = await rooms.rooms.ofMeeting(context, meetingId);
  if (!meeting || room?.zoomMeetingId === undefined) return { suggestions: [], missing: [], unmatched: [] };
  const told = await zoomEvents.bodiesOf(context, room.zoomMeetingId, participantEvents);
  const isTeacher = teacherOf(meeting, room);
  const sightings = told
    .flatMap((body) => sightingOf(body) ?? [])
    .filter((sighting) => isOfLesson(room, sighting.at) && !isTeacher(sighting));
  const children = await childrenOf(dependencies, context, meeting.cycleId);
  return suggest(meeting, room, sightings, children);
}

const participantEvents = ['meeting.participant_joined', 'meeting.participant_left'] as const;

function suggest(
  meeting: scheduling.Meeting__Output,
  room: Room,
  sightings: readonly Sighting[],
  children: readonly Child[],
): notifications.ListAttendanceSuggestionsResponse {
  const { startedAt, endedAt } = room;
  const ended = endedAt === undefined ? undefined : Date.parse(endedAt);
  const people = attendeesOf(sightings, keyOf, ended);
  const seen = people.map(({ key, names: [name = ''], email }) => ({ key, name, email }));
  const { matches, unmatched } = matchAttendees(seen, children);
  // A child with two devices was there once: visits are added up anew, by child.
  const childOf = new Map(matches.flatMap((match) => match.seen.map(({ key }) => [key, match.registrationId])));
  const attendees = new Map(
    attendeesOf(sightings, (sighting) => childOf.get(keyOf(sighting)) ?? keyOf(sighting), ended).map((one) => [
      one.key,
      one,
    ]),
  );
  const shown = (key: string) => shownAttendee(attendees.get(key), meeting.timeZone);
  const byRegistration = new Map(matches.map((match) => [match.registrationId, match]));
  return {
    suggestions: children.flatMap((child) => {
      const match = byRegistration.get(child.registrationId);
      const attendee = shown(child.registrationId);
      if (!match || !attendee) return [];
      const isLate = Date.parse(attendee.joinedAt) > Date.parse(meeting.startsAt) + lateMs;
      const { matchedBy, confidence } = match;
      return [{ child, status: isLate ? 'late' : 'present', matchedBy, confidence, attendee }];
    }),
    missing: children.filter(({ registrationId }) => !byRegistration.has(registrationId)),
    unmatched: unmatched.flatMap(({ key }) => shown(key) ?? []),
    startedAt,
    endedAt,
  };
}

/** One who comes again under the same name is the same; two of one name with different addresses are two. */
const keyOf = ({ name, email = '' }: Sighting): string => `${email}/${wordsOf(name).join(' ')}`;

function shownAttendee(attendee: Attendee | undefined, timeZone: string) {
  if (!attendee) return undefined;
  const { names, joinedAt, leftAt, minutes } = attendee;
  const timeOut = leftAt === undefined ? undefined : timeIn(leftAt, timeZone);
  return { names, joinedAt, leftAt, timeIn: timeIn(joinedAt, timeZone), timeOut, minutes };
}

/** HH:MM */
function timeIn(instant: string, timeZone: string): string {
  const { minutes } = localTime(Date.parse(instant), timeZone);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The host and who holds the meeting are no pupils. */
function teacherOf({ instructor }: scheduling.Meeting__Output, { hostEmail }: Room): (sighting: Sighting) => boolean {
  const emails = new Set([hostEmail, instructor?.email].flatMap((email) => (email ? [hostKey(email)] : [])));
  const name = wordsOf(instructor?.name ?? '')
    .sort()
    .join(' ');
  return (sighting) =>
    (sighting.email !== undefined && emails.has(sighting.email)) ||
    (name !== '' && wordsOf(sighting.name).sort().join(' ') === name);
}

/** In the service's own name: the caller may see this meeting, whoever else teaches the cycle. */
async function childrenOf(
  { rooms }: Dependencies,
  context: CallContext,
  cycleId: string | undefined,
): Promise<Child[]> {
  if (cycleId === undefined) return [];
  const own = systemContext('notifications', context.organization, context);
  const registrations = await expectedIn(rooms.peers, own, cycleId);
  return registrations.flatMap(({ id, student }) => {
    if (!student) return [];
    const { customer } = student;
    return [
      {
        ...{ registrationId: id, studentId: student.id, studentName: student.name, customerId: student.customerId },
        ...{ customerName: customer?.name ?? '', customerEmail: customer?.email },
      },
    ];
  });
}
