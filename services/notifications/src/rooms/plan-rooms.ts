import type { JobHandler, NewJob } from '@roster/service-kit';
import { asksForRoom } from '../domain/rooms/wanted';
import { type DailyPlanProgress, dailyPlan, planJobOf, planKindOf } from '../planning/daily-plan';
import { roomJob } from './room-job';
import type { Rooms } from './rooms';

const planKind = planKindOf('rooms.plan');

/**
 * How far ahead rooms are made: early enough for families to have the link, and few enough that a host stays below the
 * hundred changes a day that Zoom takes.
 */
export const roomHorizonDays = 30;

/** An organization's plan: one job, which repeats every day while there is a link to Zoom. */
export const roomPlanJob = (organizationId: string, dueAt: Date): NewJob => planJobOf(planKind, organizationId, dueAt);

/** Queues the rooms of meetings that ask for one; when it begins, also those of rooms that are there already. */
export function planRooms(rooms: Rooms): JobHandler<DailyPlanProgress> {
  const { jobs, clock, links } = rooms;
  return dailyPlan(rooms, {
    kind: planKind,
    horizonDays: roomHorizonDays,
    begin: async (context, isFirst) => {
      if (!(await links.usable(context, 'zoom'))) return false;
      if (!isFirst) return true;
      // Hosts or the account may be others by now, and meetings may have changed while there was no link.
      const ahead = await rooms.rooms.ahead(context, clock.now());
      await jobs.put(
        ahead.map(({ organizationId, meetingId, endsAt }) => roomJob(organizationId, meetingId, endsAt, clock.now())),
      );
      return true;
    },
    queue: async (context, meetings) => {
      const wanted = meetings.filter(asksForRoom);
      await jobs.put(wanted.map(({ id, endsAt }) => roomJob(context.organization.id, id, endsAt, clock.now())));
    },
  });
}
