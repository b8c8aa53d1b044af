import {
  attendanceGroupings,
  type billing,
  cycleStatuses,
  type ExportFormat,
  type ExportReport,
  exportFormats,
  exportReports,
  revenueGroupings,
} from '@roster/contracts';
import { AppError, type CallContext, Check, forbidden, isManager, newUuid, onlyOwn } from '@roster/service-kit';
import { type ExportParameters, fileNameOf, keptMs } from '../domain/export-job';
import { paymentStates } from '../domain/payments';
import { awaitExport, checkWait } from './await-export';
import { checkDays } from './check-days';
import type { ExportDeps } from './export-deps';
import { presentExport } from './present-export';

/** Of one organization at a time; they are written one after the other. */
const maxOpen = 20;

/**
 * Queues the writing of a report into a file, under the rights of who asks for it. Instructors may have their own
 * payments.
 *
 * @throws AppError `invalid` naming what is wrong; `forbidden` where the report is not for the caller; `throttled`
 *   `export.too_many` where too many wait already
 */
export async function startExport(
  deps: ExportDeps,
  context: CallContext,
  request: billing.StartExportRequest__Output,
): Promise<billing.StartExportResponse> {
  const { principal, organization, requestId } = context;
  const own = onlyOwn(principal) !== undefined && request.report === 'instructor-payments';
  if (!isManager(principal) && !own) throw forbidden('report.forbidden', 'Not for this role');
  const parameters = parametersOf(request.parameters);
  checkExport(request, parameters);
  if ((await deps.exports.countOpen(context)) >= maxOpen) {
    throw new AppError('throttled', 'export.too_many', 'Too many exports at once', { retryAfterSeconds: 10 });
  }
  const id = newUuid();
  const report = request.report as ExportReport;
  const format = request.format as ExportFormat;
  await deps.unitOfWork.run(context, async (tx) => {
    const createdAt = tx.now.toISOString();
    await deps.exports.insert(tx, {
      id,
      organizationId: organization.id,
      report,
      format,
      locale: request.locale || organization.locale,
      parameters,
      status: 'queued',
      run: 0,
      progress: 0,
      rows: 0,
      fileName: fileNameOf(report, format, parameters, tx.now),
      bytes: 0,
      chunks: 0,
      createdAt,
      expiresAt: new Date(tx.now.getTime() + keptMs).toISOString(),
      origin: { principal, organization, requestId },
    });
    // Who took what out of the house is for the audit log.
    const facts = { id, organizationId: organization.id, version: 1, createdAt, updatedAt: createdAt };
    tx.emit('export.requested', { after: { ...facts, report, format, parameters: said(parameters) } });
  });
  deps.queued.ring();
  return { export: presentExport(await awaitExport(deps, context, id, request.waitMs), deps.clock.now()) };
}

function checkExport(
  { report, format, locale, waitMs }: billing.StartExportRequest__Output,
  parameters: ExportParameters,
): void {
  const check = new Check().oneOf('report', report, exportReports).oneOf('format', format, exportFormats);
  checkWait(check, waitMs).text('locale', locale, { max: 35 });
  if (report !== 'cycle-progress') checkDays(check, parameters);
  if (report === 'revenue') check.oneOf('groupBy', parameters.groupBy, revenueGroupings);
  if (report === 'attendance') checkAttendance(check, parameters);
  if (report === 'instructor-payments') check.oneOf('state', parameters.state || undefined, paymentStates);
  if (report === 'cycle-progress') check.oneOf('status', parameters.status, cycleStatuses);
  check.throwIfAny();
}

/** What enrollment would refuse of the report is refused here, before a file is begun. */
function checkAttendance(check: Check, { groupBy, cycleId, branchId }: ExportParameters): void {
  check.oneOf('groupBy', groupBy || undefined, attendanceGroupings);
  if (groupBy !== 'student') return;
  if (cycleId === undefined) check.add('cycleId', 'is required to group by student');
  if (branchId !== undefined) check.add('branchId', 'cannot be given to group by student');
}

function parametersOf(given: billing.ExportParameters__Output | null): ExportParameters {
  const { startDate = '', endDate = '', groupBy = '', state = '' } = given ?? {};
  const { branchId, courseId, instructorId, cycleId, status } = given ?? {};
  const some = { branchId, courseId, instructorId, cycleId, status };
  return {
    startDate,
    endDate,
    groupBy,
    state,
    ...Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)),
  };
}

/** The parameters that were given; those that were not are empty or absent. */
const said = (parameters: ExportParameters): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => typeof value === 'string' && value !== ''));
