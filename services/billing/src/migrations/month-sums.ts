import { blankScope, type Migration, type ServiceRuntime, systemContext } from '@roster/service-kit';
import type { Ledger } from '../store/ledger';
import type { Rollups } from '../store/rollups';

/** Recomputing a month of a large organization takes longer than a call may. */
const monthTimeoutMs = 5 * 60_000;

/**
 * Makes the reports' sums from the figures of meetings, in the shape of decision 104. Each month of each organization is
 * recomputed in a transaction that meets any settlement of the same month as a write conflict, so it may run twice, and
 * while this version serves. Settlements by a version that does not keep these sums yet are not in them: where one still
 * runs, run it again when that has ended (`roster-data migrate --again 0001-month-sums billing`), and then 0002, which makes
 * years of these months.
 */
export function monthSums({
  ledger,
  rollups,
  unitOfWork,
}: {
  ledger: Ledger;
  rollups: Rollups;
  unitOfWork: ServiceRuntime['unitOfWork'];
}): Migration {
  return {
    name: '0001-month-sums',
    run: async ({ log, stopAsked }) => {
      let months = 0;
      for await (const { organizationId, month } of ledger.months()) {
        if (stopAsked?.aborted) throw new Error('told to stop between two months');
        const origin = { requestId: `month-sums-${month}` };
        const context = systemContext('billing', blankScope(organizationId), origin, monthTimeoutMs);
        await unitOfWork.run(context, async (tx) => {
          await rollups.replaceMonth(tx, month, await ledger.figuresOf(tx, month));
        });
        months++;
      }
      if (months > 0) log.info({ months }, 'the sums of reports were made anew');
    },
  };
}
