import { activityTypes, type billing } from '@roster/contracts';
import { type CallContext, readPage } from '@roster/service-kit';
import { groupPayments, type InstructorPayments, unknownActivity } from '../domain/payments';
import { cellsOf, planReport, totalOf } from '../domain/report';
import { noStateSums, type Sums } from '../domain/rollup';
import type { PaymentQuestion } from '../store/payment-lines';
import { namesOf } from './names-of';
import { readPaymentQuestion } from './payment-question';
import type { SettleDeps } from './settle-meetings';

export type PaymentReportDeps = Pick<SettleDeps, 'rollups' | 'replicas' | 'log'>;

/**
 * What instructors earned and are going to earn, from the kept sums: by instructor and activity, held and planned
 * meetings apart. Without a page everybody is in the answer; totals are those of all pages.
 *
 * @throws AppError `invalid` naming `startDate`, `endDate`, `state` or the page's fields; `forbidden` for clients
 */
export async function getInstructorPaymentsReport(
  deps: PaymentReportDeps,
  context: CallContext,
  request: billing.GetInstructorPaymentsReportRequest__Output,
): Promise<billing.GetInstructorPaymentsReportResponse> {
  const question = readPaymentQuestion(context, request);
  const page = request.page ? readPage(request.page, []).page : undefined;
  const instructors = question ? await paymentsOf(deps, context, question) : [];
  const names = await namesOf(
    deps.log,
    context,
    deps.replicas.instructors,
    instructors.map(({ instructorId }) => instructorId),
  );
  const named = instructors
    .map((payments) => ({ ...payments, name: names.get(payments.instructorId)?.name ?? payments.instructorId }))
    .sort((a, b) => a.name.localeCompare(b.name, context.organization.locale));
  const total = totalOf(instructors);
  return {
    instructors: (page ? named.slice(page.offset, page.offset + page.limit) : named).map(present),
    total: named.length,
    actual: figuresOf(total.actual),
    forecast: figuresOf(total.forecast),
    currency: context.organization.currency,
  };
}

async function paymentsOf(
  { rollups }: PaymentReportDeps,
  context: CallContext,
  { startDate, endDate, instructorId, state }: PaymentQuestion,
): Promise<InstructorPayments[]> {
  const filters = instructorId === undefined ? {} : { instructorId };
  const ranges = planReport(startDate, endDate, 'instructor', filters);
  const cells = await Promise.all(
    ranges.map(async (range) => cellsOf(await rollups.read(context, range, filters), range)),
  );
  return groupPayments(cells.flat(), state);
}

function present({ instructorId, name, byActivity, ...sums }: InstructorPayments & { name: string }) {
  const activities = [...activityTypes, unknownActivity].filter((activityType) => byActivity.has(activityType));
  return {
    instructorId,
    instructorName: name,
    actual: figuresOf(sums.actual),
    forecast: figuresOf(sums.forecast),
    activities: activities.map((activityType) => {
      const { actual, forecast } = byActivity.get(activityType) ?? noStateSums();
      return { activityType, actual: figuresOf(actual), forecast: figuresOf(forecast) };
    }),
  };
}

const figuresOf = ({ meetings, minutes, instructorPaymentMinor }: Sums): billing.PaymentFigures => ({
  meetings,
  minutes,
  paymentMinor: instructorPaymentMinor,
});
