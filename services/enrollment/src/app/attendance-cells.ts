import type { AttendanceGrouping } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { type Cell, cellsOf, planReport } from '../domain/attendance-report';
import type { Family } from '../domain/attendance-sums';
import type { RowFilter } from '../store/attendance-sums';
import type { Enrollment } from './enrollment';
import type { Range } from './report-range';

/** The kept sums that a report adds up: those of its days, from the fewest rows that know them. */
export async function attendanceCells(
  { attendanceSums }: Pick<Enrollment, 'attendanceSums'>,
  context: CallContext,
  family: Family,
  { startDate, endDate }: Range,
  groupBy: AttendanceGrouping,
  filter: RowFilter,
): Promise<Cell[]> {
  const cells = await Promise.all(
    planReport(family, startDate, endDate, groupBy).map(async (part) =>
      cellsOf(await attendanceSums.read(context, part.family, part.months, filter), part.startDate, part.endDate),
    ),
  );
  return cells.flat();
}
