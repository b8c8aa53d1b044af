import { type AttendanceGrouping, attendanceGroupings, firstDayOfWeek } from '@roster/contracts';
import { Check } from '@roster/service-kit';
import { groupCells, totalOf } from '../domain/attendance-report';
import type { Family } from '../domain/attendance-sums';
import type { RowFilter } from '../store/attendance-sums';
import { attendanceCells } from './attendance-cells';
import { figuresOf, labelled } from './attendance-labels';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';
import { checkRange } from './report-range';

/**
 * Who came and who did not, from the kept sums: some hundreds of rows for a year of everything, some dozens for one
 * branch or cycle. Groups add up to the totals; those without records are left out.
 *
 * @throws AppError `invalid`; forbidden `managers.only`
 */
export function getAttendanceReport(enrollment: Enrollment): UseCase<'GetAttendanceReport'> {
  return async (context, request) => {
    refuseOthers(context);
    const { startDate, endDate, cycleId, branchId } = request;
    const groupBy = (request.groupBy ?? 'month') as AttendanceGrouping;
    const check = checkRange(new Check(), request).oneOf('groupBy', groupBy, attendanceGroupings);
    if (groupBy === 'student' && cycleId === undefined) check.add('cycleId', 'is required to group by student');
    if (groupBy === 'student' && branchId !== undefined) check.add('branchId', 'cannot be given to group by student');
    check.throwIfAny();
    const filter: RowFilter = {
      ...(cycleId === undefined ? {} : { cycleId }),
      ...(branchId === undefined ? {} : { branchId }),
    };
    const family = familyFor(groupBy, cycleId);
    const cells = await attendanceCells(enrollment, context, family, { startDate, endDate }, groupBy, filter);
    const groups = groupCells(cells, groupBy, firstDayOfWeek(context.organization.locale));
    const totals = totalOf(groups);
    if (family === 'student') totals.meetings = await meetingsOf(enrollment, context, request);
    return { groups: await labelled(enrollment, context, groups, groupBy), totals: figuresOf(totals) };
  };
}

/** The smallest rows that know everything that was asked about. */
function familyFor(groupBy: AttendanceGrouping, cycleId: string | undefined): Family {
  if (groupBy === 'student') return 'student';
  return groupBy === 'cycle' || cycleId !== undefined ? 'cycle' : 'branch';
}

/** A meeting that thirty students attended is thirty meetings of students, and one. */
async function meetingsOf(
  enrollment: Enrollment,
  context: Parameters<UseCase<'GetAttendanceReport'>>[0],
  { startDate, endDate, cycleId = '' }: Parameters<UseCase<'GetAttendanceReport'>>[1],
): Promise<number> {
  return totalOf(await attendanceCells(enrollment, context, 'cycle', { startDate, endDate }, 'month', { cycleId }))
    .meetings;
}
