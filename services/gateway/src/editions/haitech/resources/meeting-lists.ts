import {
  activityTypes,
  type billing,
  cycleStatuses,
  cycleTypes,
  meetingStatuses,
  type scheduling,
} from '@roster/contracts';
import type { CallContext, Logger, Peers } from '@roster/service-kit';
import { z } from 'zod';
import type { Answer } from '../../../http/route';
import { answerPage, many } from '../common/answers';
import { decimal } from '../common/money';
import { existsIfEmpty } from '../common/owner';
import { listQuery, pageOf } from '../common/query';
import {
  branchSummary,
  courseSummary,
  instructorSummary,
  presentBranchSummary,
  presentCourseSummary,
  presentInstructorSummary,
  shownDay,
  shownId,
  shownInstant,
  shownMoney,
  shownTime,
} from '../common/shapes';
import { day, id } from '../common/values';
import { type Viewer, viewerOf } from '../common/viewer';

/** How meetings are shown and listed, at whichever address; their figures come from billing. */

export const meetingQuery = listQuery(['scheduledDate', 'status', 'activityType', 'createdAt', 'updatedAt'], {
  cycleId: id().optional(),
  instructorId: id().optional(),
  branchId: id().optional(),
  status: z.enum(meetingStatuses).optional(),
  activityType: z.enum(activityTypes).optional(),
  date: day().optional(),
  from: day().optional(),
  to: day().optional(),
});

const cycleOfMeeting = z
  .object({
    id: shownId,
    name: z.string(),
    type: z.enum(cycleTypes),
    status: z.enum(cycleStatuses),
    courseId: shownId,
    branchId: shownId,
    course: courseSummary.nullable(),
    branch: branchSummary.nullable(),
  })
  .meta({ id: 'CycleSummary' });

export const shownMeeting = z
  .object({
    id: shownId,
    cycleId: shownId.nullable(),
    instructorId: shownId,
    meetingNumber: z.int().nullable(),
    scheduledDate: shownDay,
    startTime: shownTime,
    endTime: shownTime,
    status: z.enum(meetingStatuses),
    activityType: z.enum(activityTypes),
    topic: z.string().nullable(),
    notes: z.string().nullable(),
    revenue: shownMoney.nullable(),
    instructorPayment: shownMoney.nullable(),
    profit: shownMoney.nullable(),
    zoomMeetingId: z.string().nullable(),
    zoomJoinUrl: z.string().nullable(),
    cancellationReason: z.string().nullable(),
    rescheduledFromId: shownId.nullable(),
    rescheduledToId: shownId.nullable(),
    cycle: cycleOfMeeting.nullable(),
    instructor: instructorSummary.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Meeting' });

export type ShownMeeting = z.infer<typeof shownMeeting>;
export const meetingPage = many(shownMeeting);

/** How long a list waits for figures before it goes out without them. */
const figuresTimeoutMs = 2_000;

interface Asking {
  context: CallContext;
  peers: Peers;
  log: Logger;
}

interface MeetingListing extends Asking {
  query: z.infer<typeof meetingQuery>;
  cycleId?: string;
  instructorId?: string;
}

export async function listMeetings({ query, context, peers, log, ...owner }: MeetingListing): Promise<Answer> {
  const { cycleId, instructorId, branchId, status, activityType, date } = query;
  // One day is a range of one; asked for together, both have to hold.
  const from = later(query.from, date);
  const to = earlier(query.to, date);
  const filter = { cycleId, instructorId, branchId, status, activityType, from, to, ...owner };
  const { meetings, total } = await peers.scheduling.listMeetings(context, { page: pageOf(query), ...filter });
  return answerPage(await presentMeetings({ context, peers, log }, meetings), total, query);
}

/** The meetings of one owner, who is asked for only where there are none. */
export async function listMeetingsOf(listing: MeetingListing, owner: () => Promise<unknown>): Promise<Answer> {
  const answer = await listMeetings(listing);
  await existsIfEmpty(answer, owner);
  return answer;
}

const later = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a > b ? a : (b ?? a);
const earlier = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a < b ? a : (b ?? a);

/** Meetings with their figures: one call to billing for all of them. Without billing they are shown without figures. */
export async function presentMeetings(
  asking: Asking,
  meetings: readonly scheduling.Meeting__Output[],
): Promise<ShownMeeting[]> {
  const figures = await figuresOf(asking, meetings);
  const viewer = viewerOf(asking.context);
  return meetings.map((meeting) => presentMeeting(meeting, figures.get(meeting.id), viewer));
}

type Figures = billing.MeetingFinancials__Output;

async function figuresOf(
  { context, peers, log }: Asking,
  meetings: readonly scheduling.Meeting__Output[],
): Promise<Map<string, Figures>> {
  if (meetings.length === 0) return new Map();
  const hurried = { ...context, deadline: Math.min(context.deadline, Date.now() + figuresTimeoutMs) };
  try {
    const { financials } = await peers.billing.batchGetMeetingFinancials(hurried, {
      meetings: meetings.map(({ id: meetingId, version }) => ({ id: meetingId, version })),
    });
    return new Map(financials.map((found) => [found.meetingId, found]));
  } catch (error) {
    log.warn(
      { err: error, requestId: context.requestId, meetings: meetings.length },
      'meetings shown without their figures',
    );
    return new Map();
  }
}

export function presentMeeting(
  meeting: scheduling.Meeting__Output,
  figures: Figures | undefined,
  viewer: Viewer,
): ShownMeeting {
  const seesAll = viewer.instructorId === undefined;
  const isOwn = viewer.instructorId === meeting.instructorId;
  const { currency } = viewer;
  const shown = {
    id: meeting.id,
    cycleId: meeting.cycleId ?? null,
    instructorId: meeting.instructorId,
    meetingNumber: meeting.meetingNumber ?? null,
    scheduledDate: meeting.scheduledDate,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    status: meeting.status,
    activityType: meeting.activityType,
    topic: meeting.topic ?? null,
    notes: meeting.notes ?? null,
    revenue: seesAll ? decimal(figures?.revenueMinor, currency) : null,
    instructorPayment: seesAll || isOwn ? decimal(figures?.instructorPaymentMinor, currency) : null,
    profit: seesAll ? decimal(figures?.profitMinor, currency) : null,
    zoomMeetingId: meeting.zoomMeetingId ?? null,
    zoomJoinUrl: meeting.zoomJoinUrl ?? null,
    cancellationReason: meeting.cancellationReason ?? null,
    rescheduledFromId: meeting.rescheduledFromId ?? null,
    rescheduledToId: meeting.rescheduledToId ?? null,
    cycle: presentCycleOfMeeting(meeting.cycle),
    instructor: presentInstructorSummary(meeting.instructor),
    createdAt: meeting.createdAt,
    updatedAt: meeting.updatedAt,
  };
  // Words of the contracts travel as plain strings.
  return shown as ShownMeeting;
}

const presentCycleOfMeeting = (cycle: scheduling.CycleSummary__Output | null | undefined) =>
  cycle
    ? {
        id: cycle.id,
        name: cycle.name,
        type: cycle.type,
        status: cycle.status,
        courseId: cycle.courseId,
        branchId: cycle.branchId,
        course: presentCourseSummary(cycle.course),
        branch: presentBranchSummary(cycle.branch),
      }
    : null;
