import { type billing, type RevenueGrouping, revenueGroupings } from '@roster/contracts';
import { type CallContext, Check, type Copies, forbidden, isDay, isManager } from '@roster/service-kit';
import { addYears } from '../domain/days';
import { dimensionOf, groupRows, planReport, type ReportFilters, type ReportGroup, totalOf } from '../domain/report';
import type { Sums } from '../domain/rollup';
import { firstDayOfWeek } from '../domain/week';
import type { Replicas } from '../events/replicas';
import { asBilling } from './as-billing';
import type { SettleDeps } from './settle-meetings';
import { whereOwnersAnswer } from './where-owners-answer';

const maxYears = 5;
/** Days beyond these are slips of the keyboard, and calendar arithmetic need not know them. */
const firstDay = '1900-01-01';
const lastDay = '2999-12-31';

export type ReportDeps = Pick<SettleDeps, 'rollups' | 'replicas' | 'log'>;

/**
 * What meetings brought (completed ones) and are expected to bring (scheduled ones), never mixed in one figure, from
 * the kept sums: some dozens of rows for a year. Groups add up to the totals; periods without meetings have no group.
 *
 * @throws AppError `invalid` naming `startDate`, `endDate` or `groupBy`; `forbidden` where the caller is no manager
 */
export async function getRevenueReport(
  deps: ReportDeps,
  context: CallContext,
  request: billing.GetRevenueReportRequest__Output,
): Promise<billing.GetRevenueReportResponse> {
  if (!isManager(context.principal)) throw forbidden('report.forbidden', 'Only managers see reports');
  checkRequest(request);
  const groupBy = request.groupBy as RevenueGrouping;
  const filters = filtersOf(request);
  const ranges = planReport(request.startDate, request.endDate, groupBy, filters);
  const rows = await Promise.all(ranges.map((range) => deps.rollups.read(context, range, filters)));
  const groups = groupRows(rows.flat(), groupBy, firstDayOfWeek(context.organization.locale));
  const total = totalOf(groups);
  return {
    groups: await labelled(deps, context, groups, groupBy),
    actual: toFigures(total.actual),
    forecast: toFigures(total.forecast),
    currency: context.organization.currency,
  };
}

function checkRequest({ startDate, endDate, groupBy }: billing.GetRevenueReportRequest__Output): void {
  const check = new Check()
    .day('startDate', startDate)
    .day('endDate', endDate)
    .oneOf('groupBy', groupBy, revenueGroupings);
  if (isDay(startDate) && isDay(endDate)) {
    if (startDate < firstDay) check.add('startDate', `must not be before ${firstDay}`);
    else if (endDate < startDate) check.add('endDate', 'must not be before startDate');
    else if (endDate > lastDay) check.add('endDate', `must not be after ${lastDay}`);
    else if (endDate > addYears(startDate, maxYears)) {
      check.add('endDate', `must be within ${maxYears} years of startDate`);
    }
  }
  check.throwIfAny();
}

function filtersOf({ branchId, courseId, instructorId }: billing.GetRevenueReportRequest__Output): ReportFilters {
  const filters: ReportFilters = {};
  if (branchId !== undefined) filters.branchId = branchId;
  if (courseId !== undefined) filters.courseId = courseId;
  if (instructorId !== undefined) filters.instructorId = instructorId;
  return filters;
}

async function labelled(
  deps: ReportDeps,
  context: CallContext,
  groups: ReportGroup[],
  groupBy: RevenueGrouping,
): Promise<billing.RevenueGroup[]> {
  const copies = copiesOf(deps.replicas, groupBy);
  const names = copies && (await namesOf(deps, context, copies, groups));
  const shown = groups.map(({ key, actual, forecast }) => ({
    key,
    label: names?.get(key)?.name ?? key,
    actual: toFigures(actual),
    forecast: toFigures(forecast),
  }));
  // By time as it went; by name as people look for it.
  return names ? shown.sort((a, b) => a.label.localeCompare(b.label, context.organization.locale)) : shown;
}

function copiesOf(
  { branches, courses, instructors }: Replicas,
  groupBy: RevenueGrouping,
): Copies<{ name: string }> | undefined {
  switch (dimensionOf[groupBy]) {
    case 'branchId':
      return branches;
    case 'courseId':
      return courses;
    case 'instructorId':
      return instructors;
    default:
      return undefined;
  }
}

/** Names as the caller has seen them; of deleted ones too: last year's report names a branch that has closed since. */
async function namesOf(
  { log }: ReportDeps,
  context: CallContext,
  copies: Copies<{ name: string }>,
  groups: readonly ReportGroup[],
): Promise<Map<string, { name: string }>> {
  const ids = groups.flatMap(({ key }) => key || []);
  const held = () => copies.stored(context, ids);
  const names = await whereOwnersAnswer(log, 'names', () => copies.findMany(asBilling(context), ids), held);
  return names.size === ids.length ? names : held();
}

const toFigures = ({ meetings, revenueMinor, instructorPaymentMinor }: Sums) => ({
  meetings,
  revenueMinor,
  instructorPaymentMinor,
  profitMinor: revenueMinor - instructorPaymentMinor,
});
