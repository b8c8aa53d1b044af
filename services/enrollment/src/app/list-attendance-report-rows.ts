import type { AttendanceState, enrollment as messages } from '@roster/contracts';
import { type CallContext, Check, type Filter, invalidField, isDay } from '@roster/service-kit';
import type { AttendanceStanding } from '../store/attendance';
import { documentKey } from '../store/visible-repository';
import { copiedNames } from './attendance-labels';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';
import { checkRange } from './report-range';

const standardLimit = 500;
const maxLimit = 1_000;

/**
 * The records behind a report, in the order of their days: for exports, which ask for page after page. What is recorded
 * meanwhile on later days is in later pages; nothing comes twice.
 *
 * @throws AppError `invalid`; forbidden `managers.only`
 */
export function listAttendanceReportRows(enrollment: Enrollment): UseCase<'ListAttendanceReportRows'> {
  return async (context, request) => {
    refuseOthers(context);
    const { startDate, endDate, cycleId, branchId, cursor } = request;
    const limit = request.limit ?? standardLimit;
    checkRange(new Check(), request).integer('limit', limit, 1, maxLimit).throwIfAny();
    const filter: Filter = {
      ...(cycleId === undefined ? {} : { cycleId }),
      ...(branchId === undefined ? {} : { _branchId: branchId }),
    };
    const range = { filter, endDate, limit };
    const records = cursor
      ? await after(enrollment, context, readCursor(cursor), range)
      : await some(enrollment, context, { ...filter, date: { $gte: startDate, $lte: endDate } }, limit);
    const last = records.length === limit ? records.at(-1) : undefined;
    return {
      rows: await rowsOf(enrollment, context, records),
      ...(last ? { nextCursor: `${last.date}/${last.id}` } : {}),
    };
  };
}

/** Two ranges of one index, rather than one condition that no index serves. */
async function after(
  enrollment: Enrollment,
  context: CallContext,
  { date, id }: { date: string; id: string },
  { filter, endDate, limit }: { filter: Filter; endDate: string; limit: number },
): Promise<AttendanceState[]> {
  const sameDay = await some(enrollment, context, { ...filter, date, id: { $gt: id } }, limit);
  if (sameDay.length === limit) return sameDay;
  const later = { ...filter, date: { $gt: date, $lte: endDate } };
  return [...sameDay, ...(await some(enrollment, context, later, limit - sameDay.length))];
}

const some = ({ attendance }: Enrollment, context: CallContext, filter: Filter, limit: number) =>
  attendance.all(context, filter, { date: 1, id: 1 }, undefined, limit);

function readCursor(cursor: string): { date: string; id: string } {
  const [date = '', id = ''] = cursor.split('/');
  if (!isDay(date) || !id) throw invalidField('cursor', 'is none that was given');
  return { date, id };
}

async function rowsOf(
  { attendance, students, customers, cycles, branches, log }: Enrollment,
  context: CallContext,
  records: readonly AttendanceState[],
): Promise<messages.AttendanceReportRow[]> {
  const places = await attendance
    .documents<AttendanceStanding>()
    .find({ _id: { $in: records.map(({ id }) => documentKey(context, id)) } } as never, { id: 1, _branchId: 1 })
    .lean<(AttendanceStanding & { id: string })[]>();
  const branchOf = new Map(places.map(({ id, _branchId }) => [id, _branchId]));
  const known = new Map(
    (
      await students.named(
        context,
        idsOf(records, ({ studentId }) => studentId),
      )
    ).map(byId),
  );
  const owners = idsOf([...known.values()], ({ customerId }) => customerId);
  const payers = new Map((await customers.named(context, owners)).map(byId));
  const cycleNames = await copiedNames(
    cycles,
    context,
    idsOf(records, ({ cycleId }) => cycleId),
    log,
  );
  const branchNames = await copiedNames(
    branches,
    context,
    idsOf(places, ({ _branchId }) => _branchId),
    log,
  );
  return records.map((record) => {
    const student = known.get(record.studentId ?? '');
    const customer = payers.get(student?.customerId ?? '');
    const { date, meetingId, cycleId, studentId, guestName, status, isTrial, notes, timeIn, timeOut } = record;
    const branchId = branchOf.get(record.id);
    return {
      ...{ date, meetingId, cycleId, studentId, status, isTrial, notes, timeIn, timeOut, branchId },
      cycleName: cycleNames.get(cycleId ?? ''),
      branchName: branchNames.get(branchId ?? ''),
      attendeeName: student?.name ?? guestName ?? '',
      isGuest: studentId === undefined,
      customerName: customer?.name,
      customerPhone: customer?.phone,
    };
  });
}

const byId = <E extends { id: string }>(entity: E): [string, E] => [entity.id, entity];

const idsOf = <T>(items: readonly T[], id: (item: T) => string | undefined): string[] => [
  ...new Set(items.map(id).filter((found) => found !== undefined)),
];
