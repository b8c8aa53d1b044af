import { blankScope, type Migration, type ServiceRuntime, systemContext } from '@roster/service-kit';
import type { YearFamily } from '../domain/attendance-sums';
import { type AttendanceSums, attendanceQueue } from '../store/attendance-sums';

/** Some ten thousands of rows of one organization. */
const yearTimeoutMs = 5 * 60_000;

interface Deps {
  attendanceSums: AttendanceSums;
  unitOfWork: ServiceRuntime['unitOfWork'];
}

/** Makes the yearly sums of cycles' attendance from their months (decision 124). */
export const yearsOfCycles = (deps: Deps): Migration => yearsOf('cycleYear', '0001-years-of-cycles', deps);

/** Makes the yearly sums of branches' attendance from their months (decision 187). */
export const yearsOfBranches = (deps: Deps): Migration => yearsOf('branchYear', '0002-years-of-branches', deps);

/**
 * Whoever records attendance meanwhile moves the same rows, so one of the two begins anew. Records of a version that does not
 * keep years yet are not in them: where one still runs, run it again when that has ended
 * (`roster-data migrate --again 0002-years-of-branches enrollment`).
 */
function yearsOf(family: YearFamily, name: string, { attendanceSums, unitOfWork }: Deps): Migration {
  return {
    name,
    run: async ({ log, stopAsked }) => {
      let years = 0;
      for await (const { organizationId, year } of attendanceSums.years(family)) {
        if (stopAsked?.aborted) throw new Error('told to stop between two years');
        const context = systemContext(
          'enrollment',
          blankScope(organizationId),
          { requestId: `${name}-${year}` },
          yearTimeoutMs,
        );
        await unitOfWork.run(context, (tx) => attendanceSums.replaceYear(tx, family, year), {
          queueOn: attendanceQueue,
        });
        years++;
      }
      if (years > 0) log.info({ years, migration: name }, 'yearly sums of attendance were made');
    },
  };
}
