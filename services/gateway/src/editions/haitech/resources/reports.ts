import { type billing, revenueGroupings } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading } from '../common/access';
import { answer, one } from '../common/answers';
import { decimal } from '../common/money';
import { shownDay, shownMoney } from '../common/shapes';
import { day, id } from '../common/values';

const figures = z
  .object({ meetings: z.int(), revenue: shownMoney, instructorPayment: shownMoney, profit: shownMoney })
  .meta({ id: 'Figures' });

const revenueReport = z
  .object({
    startDate: shownDay,
    endDate: shownDay,
    groupBy: z.enum(revenueGroupings),
    currency: z.string().meta({ examples: ['ILS'] }),
    summary: z.object({ actual: figures, forecast: figures }),
    groups: z.array(z.object({ key: z.string(), label: z.string(), actual: figures, forecast: figures })),
  })
  .meta({ id: 'RevenueReport' });

/** Seed 1, "Reports". */
export const reportRoutes = [
  route({
    tag: 'Reports',
    method: 'GET',
    path: '/reports/revenue',
    operationId: 'getRevenueReport',
    summary: 'Revenue report with breakdown',
    description:
      '`actual` counts completed meetings, `forecast` scheduled ones; never both in one figure. The days are inclusive.',
    access: managersReading('reports'),
    status: 200,
    query: z.object({
      startDate: day(),
      endDate: day(),
      groupBy: z.enum(revenueGroupings).default('month'),
      branchId: id().optional(),
      courseId: id().optional(),
      instructorId: id().optional(),
    }),
    response: one(revenueReport),
    handler: async ({ query, context, peers }) => {
      const { groups, actual, forecast, currency } = await peers.billing.getRevenueReport(context, query);
      const show = (found: billing.Figures__Output | null) => presentFigures(found, currency);
      return answer({
        startDate: query.startDate,
        endDate: query.endDate,
        groupBy: query.groupBy,
        currency,
        summary: { actual: show(actual), forecast: show(forecast) },
        groups: groups.map((group) => ({
          key: group.key,
          label: group.label,
          actual: show(group.actual),
          forecast: show(group.forecast),
        })),
      });
    },
  }),
];

function presentFigures(found: billing.Figures__Output | null, currency: string): z.infer<typeof figures> {
  const amount = (minor: number | undefined) => decimal(minor ?? 0, currency) ?? 0;
  return {
    meetings: found?.meetings ?? 0,
    revenue: amount(found?.revenueMinor),
    instructorPayment: amount(found?.instructorPaymentMinor),
    profit: amount(found?.profitMinor),
  };
}
