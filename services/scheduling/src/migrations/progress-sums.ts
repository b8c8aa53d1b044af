import { blankScope, type Migration, type ServiceRuntime, systemContext } from '@roster/service-kit';
import type { ProgressStore } from '../store/progress';

/** Some hundred cycles of one organization. */
const batchTimeoutMs = 5 * 60_000;

/**
 * Makes the sums of cycles that a version without them has kept (decision 107). Each cycle says what the sums have of it,
 * so whoever changes one meanwhile, and a second run, count nothing twice. What a version without sums still changes is not
 * in them: where one still runs, run it again when that has ended (`roster-data migrate --again 0001-progress-sums scheduling`).
 */
export function progressSums({
  progress,
  unitOfWork,
}: {
  progress: ProgressStore;
  unitOfWork: ServiceRuntime['unitOfWork'];
}): Migration {
  return {
    name: '0001-progress-sums',
    run: async ({ log, stopAsked }) => {
      let cycles = 0;
      for await (const { organizationId, ids } of progress.batches()) {
        if (stopAsked?.aborted) throw new Error('told to stop between two batches of cycles');
        const origin = { requestId: `progress-sums-${ids[0]}` };
        const context = systemContext('scheduling', blankScope(organizationId), origin, batchTimeoutMs);
        await unitOfWork.run(context, (tx) => progress.follow(tx, ids));
        cycles += ids.length;
      }
      if (cycles > 0) log.info({ cycles }, 'the sums of cycles were made');
    },
  };
}
