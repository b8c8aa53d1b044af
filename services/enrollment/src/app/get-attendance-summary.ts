import type { enrollment as messages } from '@roster/contracts';
import { type CallContext, Check, type Page, readPage } from '@roster/service-kit';
import { type Group, groupCells, totalOf } from '../domain/attendance-report';
import { type Family, noSums, type Sums } from '../domain/attendance-sums';
import type { RowFilter } from '../store/attendance-sums';
import { attendanceCells } from './attendance-cells';
import { figuresOf, labelled } from './attendance-labels';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';
import { checkRange, firstDay, lastDay, type Range } from './report-range';

type Request = messages.GetAttendanceSummaryRequest__Output;
type SummaryGrouping = 'student' | 'cycle';

/** What is asked about. */
interface Question extends Range {
  groupBy: SummaryGrouping;
  filter: RowFilter;
}

/**
 * Who came and who did not, a page of students (in the order of their names) or of cycles at a time. Without a cycle, the
 * students are all there are, also those who were never recorded.
 *
 * @throws AppError `invalid`; forbidden `managers.only`
 */
export function getAttendanceSummary(enrollment: Enrollment): UseCase<'GetAttendanceSummary'> {
  return async (context, request) => {
    refuseOthers(context);
    const question = read(request);
    const { page } = readPage(request.page, ['name'], { name: 1 });
    const { groupBy, filter } = question;
    if (groupBy === 'student' && Object.keys(filter).length === 0)
      return allStudents(enrollment, context, question, page);
    const groups = await groupsOf(enrollment, context, familyFor(question), question);
    const named = await labelled(enrollment, context, groups, groupBy);
    return {
      groups: named.slice(page.offset, page.offset + page.limit),
      total: groups.length,
      totals: figuresOf(await totalsOf(enrollment, context, question, groups)),
    };
  };
}

function read({ groupBy, startDate, endDate, studentId, cycleId, branchId }: Request): Question {
  const range = { startDate: startDate ?? firstDay, endDate: endDate ?? lastDay };
  const check = checkRange(new Check(), range, false).oneOf('groupBy', groupBy, ['student', 'cycle']);
  const byStudent = (groupBy ?? 'student') === 'student' || studentId !== undefined;
  if (byStudent && branchId !== undefined) check.add('branchId', 'cannot be given for students');
  check.throwIfAny();
  const filter = Object.entries({ studentId, cycleId, branchId }).filter(([, id]) => id !== undefined);
  return { ...range, groupBy: (groupBy ?? 'student') as SummaryGrouping, filter: Object.fromEntries(filter) };
}

const familyFor = ({ groupBy, filter }: Question): Family =>
  groupBy === 'student' || filter.studentId !== undefined ? 'student' : 'cycle';

async function groupsOf(
  enrollment: Enrollment,
  context: CallContext,
  family: Family,
  question: Question,
): Promise<Group[]> {
  const { groupBy, filter } = question;
  return groupCells(await attendanceCells(enrollment, context, family, question, groupBy, filter), groupBy, 1);
}

/** Only a page of students is looked up: the totals come from sums that know nothing of students. */
async function allStudents(
  enrollment: Enrollment,
  context: CallContext,
  question: Question,
  page: Page,
): Promise<messages.GetAttendanceSummaryResponse> {
  const { items, total } = await enrollment.students.page(context, {}, { name: 1 }, page);
  const filter = { studentId: { $in: items.map(({ id }) => id) } };
  const found = items.length === 0 ? [] : await groupsOf(enrollment, context, 'student', { ...question, filter });
  const sums = new Map(found.map((group) => [group.key, group.sums]));
  const groups = items.map(({ id, name }) => ({ key: id, label: name, figures: figuresOf(sums.get(id) ?? noSums()) }));
  return { groups, total, totals: figuresOf(await totalsOf(enrollment, context, question, [])) };
}

/** Of a student their own sums; otherwise each meeting counts once, however many came. */
async function totalsOf(
  enrollment: Enrollment,
  context: CallContext,
  question: Question,
  groups: readonly Group[],
): Promise<Sums> {
  const { filter } = question;
  if (filter.studentId !== undefined) return totalOf(groups);
  const family = filter.cycleId === undefined ? 'branch' : 'cycle';
  return totalOf(await attendanceCells(enrollment, context, family, question, 'month', filter));
}
