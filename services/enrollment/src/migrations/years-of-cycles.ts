import { blankScope, type Migration, type ServiceRuntime, systemContext } from '@roster/service-kit';
import { type AttendanceSums, attendanceQueue } from '../store/attendance-sums';

/** Some ten thousands of rows of one organization. */
const yearTimeoutMs = 5 * 60_000;

/**
 * Makes the yearly sums of cycles' attendance from their months (decision 124). Whoever records attendance meanwhile moves
 * the same rows, so one of the two begins anew. Records of a version that does not keep years yet are not in them: where one
 * still runs, run it again when that has ended (`roster-data migrate --again 0001-years-of-cycles enrollment`).
 */
export function yearsOfCycles({
  attendanceSums,
  unitOfWork,
}: {
  attendanceSums: AttendanceSums;
  unitOfWork: ServiceRuntime['unitOfWork'];
}): Migration {
  return {
    name: '0001-years-of-cycles',
    run: async ({ log, stopAsked }) => {
      let years = 0;
      for await (const { organizationId, year } of attendanceSums.years()) {
        if (stopAsked?.aborted) throw new Error('told to stop between two years');
        const origin = { requestId: `years-of-cycles-${year}` };
        const context = systemContext('enrollment', blankScope(organizationId), origin, yearTimeoutMs);
        await unitOfWork.run(context, (tx) => attendanceSums.replaceYear(tx, year), { queueOn: attendanceQueue });
        years++;
      }
      if (years > 0) log.info({ years }, "the yearly sums of cycles' attendance were made");
    },
  };
}
