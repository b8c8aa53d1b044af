import { type billing, firstDayOfWeek, type RevenueGrouping, revenueGroupings } from '@roster/contracts';
import { type CallContext, Check, type Copies, forbidden, isManager } from '@roster/service-kit';
import {
  cellsOf,
  dimensionOf,
  groupCells,
  planReport,
  type ReportFilters,
  type ReportGroup,
  totalOf,
} from '../domain/report';
import type { Sums } from '../domain/rollup';
import type { Replicas } from '../events/replicas';
import { checkDays } from './check-days';
import { namesOf } from './names-of';
import type { SettleDeps } from './settle-meetings';

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
  checkDays(new Check(), request).oneOf('groupBy', request.groupBy, revenueGroupings).throwIfAny();
  const groupBy = request.groupBy as RevenueGrouping;
  const filters = filtersOf(request);
  const ranges = planReport(request.startDate, request.endDate, groupBy, filters);
  const cells = await Promise.all(
    ranges.map(async (range) => cellsOf(await deps.rollups.read(context, range, filters), range)),
  );
  const groups = groupCells(cells.flat(), groupBy, firstDayOfWeek(context.organization.locale));
  const total = totalOf(groups);
  return {
    groups: await labelled(deps, context, groups, groupBy),
    actual: toFigures(total.actual),
    forecast: toFigures(total.forecast),
    currency: context.organization.currency,
  };
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
  const names =
    copies &&
    (await namesOf(
      deps.log,
      context,
      copies,
      groups.map(({ key }) => key),
    ));
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

const toFigures = ({ meetings, revenueMinor, instructorPaymentMinor }: Sums) => ({
  meetings,
  revenueMinor,
  instructorPaymentMinor,
  profitMinor: revenueMinor - instructorPaymentMinor,
});
