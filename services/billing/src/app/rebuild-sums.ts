import type { ServiceRuntime } from '@roster/service-kit';
import type { Ledger } from '../store/ledger';
import type { Rollups } from '../store/rollups';

/**
 * Makes the reports' sums from the figures of meetings where they are not kept yet in the shape that this version reads:
 * once, before anything is served. A death in between begins it anew.
 */
export async function rebuildSums({
  ledger,
  rollups,
  log,
}: {
  ledger: Ledger;
  rollups: Rollups;
  log: ServiceRuntime['log'];
}): Promise<void> {
  if (await rollups.isBuilt()) return;
  await rollups.clear();
  let meetings = 0;
  for await (const { organizationId, figures } of ledger.months()) {
    await rollups.put(organizationId, figures);
    meetings += figures.length;
  }
  await rollups.markBuilt();
  if (meetings > 0) log.info({ meetings }, 'the sums of reports were made anew');
}
