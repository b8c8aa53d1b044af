import type { enrollment } from '@roster/contracts';
import type { Heading } from './headings';
import { type ReportTable, type RowBatch, shareOf, type TableDeps, type TableRequest } from './report-rows';

const pageSize = 500;

/** Attendance, as enrollment tells it: record by record, or the report's groups where the request names a grouping. */
export function attendanceTable(deps: TableDeps, request: TableRequest): ReportTable {
  return request.parameters.groupBy ? groupsTable(deps, request) : recordsTable(deps, request);
}

function recordsTable({ peers }: TableDeps, { call, parameters, word }: TableRequest): ReportTable {
  const { startDate, endDate, cycleId, branchId } = parameters;
  async function* batches(): AsyncGenerator<RowBatch> {
    for (let cursor: string | undefined; ; ) {
      const request = { startDate, endDate, cycleId, branchId, limit: pageSize, cursor };
      const { rows, nextCursor } = await peers.enrollment.listAttendanceReportRows(call(), request);
      const last = rows.at(-1);
      yield {
        rows: rows.map((row) => [
          row.date,
          row.cycleName,
          row.branchName,
          row.attendeeName,
          row.customerName,
          row.customerPhone,
          word(row.status),
          word(row.isGuest ? 'yes' : 'no'),
          word(row.isTrial ? 'yes' : 'no'),
          row.timeIn,
          row.timeOut,
          row.notes,
        ]),
        done: nextCursor && last ? shareOf(parameters, last.date) : 1,
      };
      if (!nextCursor) return;
      cursor = nextCursor;
    }
  }
  return {
    columns: [
      'date',
      'cycle',
      'branch',
      'attendee',
      'customer',
      'phone',
      'status',
      'guest',
      'trial',
      'timeIn',
      'timeOut',
      'notes',
    ],
    batches: batches(),
  };
}

function groupsTable({ peers }: TableDeps, { call, parameters }: TableRequest): ReportTable {
  const { startDate, endDate, groupBy, cycleId, branchId } = parameters;
  async function* batches(): AsyncGenerator<RowBatch> {
    const request = { startDate, endDate, groupBy, cycleId, branchId };
    const { groups } = await peers.enrollment.getAttendanceReport(call(), request);
    yield { rows: groups.map(({ label, figures }) => [label, ...figuresOf(figures)]), done: 1 };
  }
  return {
    columns: [
      groupBy as Heading,
      'meetings',
      'records',
      'presentCount',
      'absentCount',
      'lateCount',
      'excusedCount',
      'guests',
      'trials',
      'rate',
    ],
    batches: batches(),
  };
}

function figuresOf(figures: enrollment.AttendanceFigures__Output | null): (number | undefined)[] {
  const { meetings, records, present, absent, late, excused, guests, trials, rate } = figures ?? {};
  const percent = rate === undefined ? undefined : Math.round(rate * 1000) / 10;
  return [meetings, records, present, absent, late, excused, guests, trials, percent];
}
