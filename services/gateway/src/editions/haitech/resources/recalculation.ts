import type { billing } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersWriting } from '../common/access';
import { answer, answerOne, one, present } from '../common/answers';
import { ids } from '../common/bulk';
import { decimal } from '../common/money';
import { shownId, shownMoney } from '../common/shapes';
import { stillAt } from '../common/still-at';
import { idParams } from '../common/values';
import { viewerOf } from '../common/viewer';
import { presentMeeting, shownMeeting } from './meeting-lists';

const facts = { tag: 'Meetings', method: 'POST', status: 200 } as const;
const words =
  "Applies today's prices, rates and registrations, also to completed meetings; the audit log keeps the old figures.";

const recalculated = z
  .object({
    recalculated: z.int(),
    meetings: z.array(
      z.object({ id: shownId, revenue: shownMoney, instructorPayment: shownMoney, profit: shownMoney }),
    ),
  })
  .meta({ id: 'RecalculatedMeetings' });

/** Seed 1, `POST /meetings/:id/recalculate` and `/meetings/bulk-recalculate`. */
export const recalculationRoutes = [
  route({
    ...facts,
    path: '/meetings/:id/recalculate',
    operationId: 'recalculateMeeting',
    summary: 'Recalculate meeting financials',
    description: words,
    access: managersWriting('meetings'),
    params: idParams,
    response: one(shownMeeting),
    handler: async ({ params, context, peers, expectedVersion }) => {
      const meeting = present((await peers.scheduling.getMeeting(context, params)).meeting, 'Meeting');
      await stillAt(expectedVersion, 'Meeting', async () => meeting);
      const { financials } = await peers.billing.recalculateMeeting(context, params);
      return answerOne(presentMeeting(meeting, financials ?? undefined, viewerOf(context)), meeting.version);
    },
  }),
  route({
    ...facts,
    path: '/meetings/bulk-recalculate',
    operationId: 'recalculateMeetings',
    summary: 'Recalculate multiple meetings',
    description: `${words} All or nothing, 100 meetings at most.`,
    access: managersWriting('meetings'),
    body: z.object({ ids: ids() }).meta({
      id: 'MeetingIds',
      examples: [{ ids: ['550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440001'] }],
    }),
    response: one(recalculated),
    handler: async ({ body, context, peers }) => {
      const { financials } = await peers.billing.recalculateMeetings(context, body);
      const { currency } = context.organization;
      return answer({
        recalculated: financials.length,
        meetings: financials.map((found) => presentFigures(found, currency)),
      });
    },
  }),
];

const presentFigures = (found: billing.MeetingFinancials__Output, currency: string) => ({
  id: found.meetingId,
  revenue: decimal(found.revenueMinor ?? 0, currency),
  instructorPayment: decimal(found.instructorPaymentMinor, currency),
  profit: decimal(found.profitMinor ?? 0, currency),
});
