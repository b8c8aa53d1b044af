import type { Change, CycleState, DomainEvent, MeetingState } from '@roster/contracts';
import { blankScope, type CallContext, type Consumer, type NewJob, systemContext } from '@roster/service-kit';
import { concernsRoom } from '../domain/rooms/wanted';
import { roomHorizonDays, roomPlanJob } from '../rooms/plan-rooms';
import { roomJob } from '../rooms/room-job';
import type { Rooms } from '../rooms/rooms';
import { contextFor } from '../work-context';

/**
 * Has rooms follow meetings and cycles as they change. Safe to repeat: the job looks at everything afresh. Without a link
 * to Zoom nothing is queued; once there is one, a plan finds what is in sight.
 */
export function followRoomsOfMeetings(rooms: Rooms): Consumer {
  return {
    name: 'rooms at Zoom',
    topics: ['roster.scheduling'],
    wants: (type) => type.startsWith('meeting.') || type.startsWith('cycle.'),
    handle: async (events) => {
      const linked = new Map<string, CallContext | undefined>();
      const jobs: NewJob[] = [];
      for (const event of events) {
        const organization = event.organizationid;
        if (!linked.has(organization)) linked.set(organization, await linkedContext(rooms, event));
        const context = linked.get(organization);
        if (context) jobs.push(...(await jobsOf(rooms, context, event)));
      }
      await rooms.jobs.put(jobs);
      if (jobs.length > 0) rooms.wakeJobs();
    },
  };
}

/** Undefined where the organization has no link to Zoom. */
async function linkedContext(rooms: Rooms, event: DomainEvent): Promise<CallContext | undefined> {
  // Most have none, and need nobody's word on what their settings are.
  const known = systemContext('notifications', blankScope(event.organizationid), { requestId: event.id });
  if (!(await rooms.links.usable(known, 'zoom'))) return undefined;
  const context = await contextFor(rooms, event.organizationid, event.id);
  await rooms.jobs.add([roomPlanJob(event.organizationid, rooms.clock.now())]);
  return context;
}

async function jobsOf(rooms: Rooms, context: CallContext, event: DomainEvent): Promise<NewJob[]> {
  const now = rooms.clock.now();
  if (event.type.startsWith('meeting.')) {
    const { before, after } = event.data as Change<MeetingState>;
    const isNear = isInSight(after, now) || (before !== undefined && isInSight(before, now));
    if (!isNear || !concernsRoom(before, after)) return [];
    return [roomJob(event.organizationid, after.id, after.endsAt, now)];
  }
  const { before, after } = event.data as Change<CycleState>;
  if (!before || (before.name === after.name && before.zoomHostEmail === after.zoomHostEmail)) return [];
  const ahead = await rooms.rooms.ahead(context, now, after.id);
  return ahead.map(({ meetingId, endsAt }) => roomJob(event.organizationid, meetingId, endsAt, now));
}

/** Meetings further ahead are found by the plan, when their day comes into sight. */
function isInSight({ startsAt, endsAt }: MeetingState, now: Date): boolean {
  const horizon = now.getTime() + (roomHorizonDays + 1) * 24 * 3_600_000;
  return Date.parse(endsAt) > now.getTime() && Date.parse(startsAt) < horizon;
}
