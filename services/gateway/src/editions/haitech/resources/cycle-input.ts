import { activityTypes, cycleStatuses, cycleTypes, daysOfWeek, type scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { z } from 'zod';
import type { Answer } from '../../../http/route';
import { answerOne, present } from '../common/answers';
import { toMinor } from '../common/money';
import { patchOf } from '../common/patch';
import { day, email, id, money, time, wholeNumber, words } from '../common/values';
import { viewerOf } from '../common/viewer';
import { amounts, presentCycle } from './cycle-lists';

/** What clients write of cycles, and how scheduling wants it. */

export const newCycle = z.object({
  name: words(200),
  courseId: id(),
  branchId: id(),
  instructorId: id(),
  type: z.enum(cycleTypes),
  startDate: day(),
  dayOfWeek: z.enum(daysOfWeek),
  startTime: time(),
  endTime: time(),
  durationMinutes: wholeNumber(1, 1_440),
  totalMeetings: wholeNumber(1, 500),
  endDate: day().nullish(),
  pricePerStudent: money().nullish(),
  meetingRevenue: money().nullish(),
  studentCount: wholeNumber(0, 100_000)
    .nullish()
    .meta({
      description:
        'Taken for revenue and shown in place of the number of registrations. null, or leaving it out of a new cycle: ' +
        'they are counted. What a cycle shows as counted may be sent back and changes nothing.',
    }),
  maxStudents: wholeNumber(1, 100_000).nullish(),
  activityType: z.enum(activityTypes).optional(),
  sendParentReminders: z.boolean().optional(),
  zoomHostEmail: email().nullish(),
});

export const cycleUpdate = newCycle.partial().extend({
  status: z.enum(cycleStatuses).optional(),
  force: z
    .boolean()
    .optional()
    .meta({ description: 'Meetings that move along are put over others of their instructor.' }),
});

/** An update of one cycle or of many, in scheduling's words. */
export function changesOf(body: z.infer<typeof cycleUpdate>, currency: string) {
  const { set, clear } = patchOf(body, Object.fromEntries(amounts.map((amount) => [amount, `${amount}Minor`])));
  const { dayOfWeek, ...given } = set;
  return {
    ...given,
    ...toMinor(given, amounts, currency),
    ...(dayOfWeek === undefined ? {} : { days: [dayOfWeek] }),
    clear,
  };
}

export function answerCycle(
  context: CallContext,
  { cycle }: Pick<scheduling.GetCycleResponse__Output, 'cycle'>,
): Answer {
  const known = present(cycle, 'Cycle');
  return answerOne(presentCycle(known, viewerOf(context)), known.version);
}
