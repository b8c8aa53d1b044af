import { blankScope, type Migration, type ServiceRuntime, systemContext } from '@roster/service-kit';
import type { Rollups } from '../store/rollups';

/** Some thousands of rows of one organization. */
const yearTimeoutMs = 5 * 60_000;

interface Deps {
  rollups: Rollups;
  unitOfWork: ServiceRuntime['unitOfWork'];
}

/** Makes the yearly sums of instructors from their months (decision 105). */
export const yearsOfInstructors = (deps: Deps): Migration => makeYears('0002-years-of-instructors', deps);

/** Makes them once more, with what terms add up to (decision 188). */
export const termsOfInstructors = (deps: Deps): Migration => makeYears('0003-terms-of-instructors', deps);

/**
 * Whoever settles a meeting meanwhile moves the same rows, so one of the two begins anew. Settlements by a version that does
 * not keep years, or terms, yet are not in them: where one still runs, run it again when that has ended
 * (`roster-data migrate --again 0003-terms-of-instructors billing`); likewise after the months were made anew.
 */
function makeYears(name: string, { rollups, unitOfWork }: Deps): Migration {
  return {
    name,
    run: async ({ log, stopAsked }) => {
      let years = 0;
      for await (const { organizationId, year } of rollups.years()) {
        if (stopAsked?.aborted) throw new Error('told to stop between two years');
        const context = systemContext(
          'billing',
          blankScope(organizationId),
          { requestId: `${name}-${year}` },
          yearTimeoutMs,
        );
        await unitOfWork.run(context, (tx) => rollups.replaceYear(tx, year));
        years++;
      }
      if (years > 0) log.info({ years, migration: name }, 'the yearly sums of instructors were made');
    },
  };
}
