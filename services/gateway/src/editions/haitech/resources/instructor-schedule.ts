import type { scheduling } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { reading } from '../common/access';
import { answer, one } from '../common/answers';
import { instructorSummary, presentInstructorSummary, shownDay, shownTime } from '../common/shapes';
import { day, idParams, time } from '../common/values';
import { viewerOf } from '../common/viewer';
import { presentMeeting, shownMeeting } from './meeting-lists';

/** A meeting without its money: this is about time. */
const plannedMeeting = shownMeeting
  .omit({ revenue: true, instructorPayment: true, profit: true })
  .meta({ id: 'PlannedMeeting' });

const interval = z
  .object({ startTime: shownTime, endTime: shownTime, minutes: z.int() })
  .meta({ id: 'Interval', examples: [{ startTime: '08:00', endTime: '14:00', minutes: 360 }] });

const span = { instructor: instructorSummary.nullable(), from: shownDay, to: shownDay, timeZone: z.string() };

const schedule = z
  .object({
    ...span,
    totalMeetings: z.int(),
    totalMinutes: z.int(),
    days: z.array(z.object({ date: shownDay, count: z.int(), minutes: z.int(), meetings: z.array(plannedMeeting) })),
  })
  .meta({ id: 'InstructorSchedule' });

const availability = z
  .object({
    ...span,
    dayStart: shownTime,
    dayEnd: shownTime,
    slotMinutes: z.int().nullable(),
    days: z.array(
      z.object({
        date: shownDay,
        closed: z.boolean(),
        closureName: z.string().nullable(),
        free: z.array(interval),
        busy: z.array(interval),
        slots: z.array(interval).meta({ description: 'Where a meeting of `slotMinutes` would fit.' }),
        freeMinutes: z.int(),
        busyMinutes: z.int(),
      }),
    ),
  })
  .meta({ id: 'InstructorAvailability' });

const period = z.object({ from: day().optional(), to: day().optional() });

const minutes = z
  .string()
  .regex(/^\d{1,4}$/, 'must be a whole number')
  .transform(Number)
  .pipe(z.number().min(1).max(1_440))
  .optional()
  .meta({ openapi: { type: 'integer', minimum: 1, maximum: 1_440 } });

const facts = {
  tag: 'Instructors',
  method: 'GET',
  status: 200,
  access: reading('meetings'),
  params: idParams,
} as const;
const words = 'The current week where no days are given; 92 days at most.';

/** Seed 2, "2.6 Instructor Operations". */
export const instructorScheduleRoutes = [
  route({
    ...facts,
    path: '/instructors/:id/schedule',
    operationId: 'getInstructorSchedule',
    summary: "An instructor's timetable",
    description: `${words} Every day of the period, with the meetings that take the instructor's time.`,
    query: period,
    response: one(schedule),
    handler: async ({ params, query, context, peers }) => {
      const found = await peers.scheduling.getInstructorSchedule(context, { instructorId: params.id, ...query });
      const viewer = viewerOf(context);
      return answer({
        ...presentSpan(found),
        totalMeetings: found.totalMeetings,
        totalMinutes: found.totalMinutes,
        days: found.days.map(({ date, count, minutes: taken, meetings }) => ({
          date,
          count,
          minutes: taken,
          meetings: meetings.map((meeting) => {
            const { revenue, instructorPayment, profit, ...planned } = presentMeeting(meeting, undefined, viewer);
            return planned;
          }),
        })),
      });
    },
  }),
  route({
    ...facts,
    path: '/instructors/:id/availability',
    operationId: 'getInstructorAvailability',
    summary: 'When an instructor is free',
    description: `${words} Between \`dayStart\` and \`dayEnd\`, 08:00 to 21:00 where not given.`,
    query: period.extend({ dayStart: time().optional(), dayEnd: time().optional(), slotMinutes: minutes }),
    response: one(availability),
    handler: async ({ params, query, context, peers }) => {
      const found = await peers.scheduling.getInstructorAvailability(context, { instructorId: params.id, ...query });
      return answer({
        ...presentSpan(found),
        dayStart: found.dayStart,
        dayEnd: found.dayEnd,
        slotMinutes: found.slotMinutes ?? null,
        days: found.days.map((open) => ({
          date: open.date,
          closed: open.closed,
          closureName: open.closureName ?? null,
          free: open.free.map(presentInterval),
          busy: open.busy.map(presentInterval),
          slots: open.slots.map(presentInterval),
          freeMinutes: open.freeMinutes,
          busyMinutes: open.busyMinutes,
        })),
      });
    },
  }),
];

type Span = Pick<scheduling.GetInstructorScheduleResponse__Output, 'instructor' | 'from' | 'to' | 'timeZone'>;

const presentSpan = ({ instructor, from, to, timeZone }: Span) => ({
  instructor: presentInstructorSummary(instructor),
  from,
  to,
  timeZone,
});

const presentInterval = ({ startTime, endTime, minutes: length }: z.infer<typeof interval>) => ({
  startTime,
  endTime,
  minutes: length,
});
