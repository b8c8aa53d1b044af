import { activityTypes, type billing } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading } from '../common/access';
import { answer, one } from '../common/answers';
import { decimal } from '../common/money';
import { shownDay, shownId, shownMoney } from '../common/shapes';
import { day, id } from '../common/values';

const figures = z
  .object({
    meetings: z.int(),
    hours: z.number().meta({ description: 'Of teaching; preparation is paid and not counted here.' }),
    payment: shownMoney,
  })
  .meta({ id: 'PaymentFigures', examples: [{ meetings: 12, hours: 18, payment: 2700 }] });

const both = { actual: figures, forecast: figures };

const report = z
  .object({
    startDate: shownDay,
    endDate: shownDay,
    currency: z.string().meta({ examples: ['ILS'] }),
    summary: z.object(both),
    instructors: z.array(
      z.object({
        instructorId: shownId,
        instructorName: z.string(),
        ...both,
        activities: z.array(z.object({ activityType: z.enum(activityTypes), ...both })),
      }),
    ),
  })
  .meta({ id: 'InstructorPayments' });

/** Seed 1, `GET /reports/instructor-payments`. */
export const instructorPaymentRoutes = [
  route({
    tag: 'Reports',
    method: 'GET',
    path: '/reports/instructor-payments',
    operationId: 'getInstructorPaymentsReport',
    summary: 'Instructor payment report',
    description:
      '`actual` is for meetings that were held, `forecast` for scheduled ones; `status` asks for one of the two.',
    access: managersReading('reports'),
    status: 200,
    query: z.object({
      startDate: day(),
      endDate: day(),
      instructorId: id().optional(),
      status: z.enum(['actual', 'forecast']).optional(),
    }),
    response: one(report),
    handler: async ({ query, context, peers }) => {
      const { startDate, endDate, instructorId, status: state } = query;
      const request = { startDate, endDate, instructorId, state };
      const found = await peers.billing.getInstructorPaymentsReport(context, request);
      const { currency } = found;
      return answer({
        startDate,
        endDate,
        currency,
        summary: presentBoth(found, currency),
        instructors: found.instructors.map((instructor) => ({
          instructorId: instructor.instructorId,
          instructorName: instructor.instructorName,
          ...presentBoth(instructor, currency),
          activities: instructor.activities.map((activity) => ({
            activityType: activity.activityType,
            ...presentBoth(activity, currency),
          })),
        })),
      });
    },
  }),
];

type Figures = billing.PaymentFigures__Output | null;

const presentBoth = ({ actual, forecast }: { actual: Figures; forecast: Figures }, currency: string) => ({
  actual: presentFigures(actual, currency),
  forecast: presentFigures(forecast, currency),
});

const presentFigures = (found: Figures, currency: string) => ({
  meetings: found?.meetings ?? 0,
  hours: Math.round(((found?.minutes ?? 0) / 60) * 100) / 100,
  payment: decimal(found?.paymentMinor ?? 0, currency),
});
