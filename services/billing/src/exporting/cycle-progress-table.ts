import type { ReportTable, RowBatch, TableDeps, TableRequest } from './report-rows';

const pageSize = 100;

/** How far cycles are, a row for each; scheduling tells. */
export function cycleProgressTable({ peers }: TableDeps, { call, parameters, word }: TableRequest): ReportTable {
  const { status, branchId, courseId, instructorId } = parameters;
  async function* batches(): AsyncGenerator<RowBatch> {
    for (let offset = 0; ; offset += pageSize) {
      const page = { limit: pageSize, offset, sortBy: 'name', descending: false };
      const request = { page, status, branchId, courseId, instructorId };
      const { cycles, total } = await peers.scheduling.getCycleProgressReport(call(), request);
      const rows = cycles.map(({ counts, ...cycle }) => [
        cycle.name,
        cycle.course?.name,
        cycle.branch?.name,
        cycle.instructor?.name,
        word(cycle.status),
        cycle.startDate,
        cycle.endDate,
        counts?.planned,
        counts?.completed,
        counts?.cancelled,
        counts?.postponed,
        counts?.scheduled,
        counts?.percent,
        cycle.nextMeetingDate,
        cycle.lastMeetingDate,
      ]);
      yield { rows, done: total > 0 ? Math.min(1, (offset + rows.length) / total) : 1 };
      if (rows.length < pageSize || offset + rows.length >= total) return;
    }
  }
  return {
    columns: [
      'cycle',
      'course',
      'branch',
      'instructor',
      'status',
      'startDate',
      'endDate',
      'planned',
      'completedMeetings',
      'cancelledMeetings',
      'postponedMeetings',
      'scheduledMeetings',
      'progress',
      'nextMeeting',
      'lastMeeting',
    ],
    batches: batches(),
  };
}
