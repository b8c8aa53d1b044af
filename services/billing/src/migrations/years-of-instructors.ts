import { blankScope, type Migration, type ServiceRuntime, systemContext } from '@roster/service-kit';
import type { Rollups } from '../store/rollups';

/** Some thousands of rows of one organization. */
const yearTimeoutMs = 5 * 60_000;

/**
 * Makes the yearly sums of instructors from their months (decision 105). Whoever settles a meeting meanwhile moves the same
 * rows, so one of the two begins anew. Settlements by a version that does not keep years yet are not in them: where one
 * still runs, run it again when that has ended (`roster-data migrate --again 0002-years-of-instructors billing`); likewise
 * after the months were made anew.
 */
export function yearsOfInstructors({
  rollups,
  unitOfWork,
}: {
  rollups: Rollups;
  unitOfWork: ServiceRuntime['unitOfWork'];
}): Migration {
  return {
    name: '0002-years-of-instructors',
    run: async ({ log, stopAsked }) => {
      let years = 0;
      for await (const { organizationId, year } of rollups.years()) {
        if (stopAsked?.aborted) throw new Error('told to stop between two years');
        const origin = { requestId: `years-of-instructors-${year}` };
        const context = systemContext('billing', blankScope(organizationId), origin, yearTimeoutMs);
        await unitOfWork.run(context, (tx) => rollups.replaceYear(tx, year));
        years++;
      }
      if (years > 0) log.info({ years }, 'the yearly sums of instructors were made');
    },
  };
}
