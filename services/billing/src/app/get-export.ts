import type { billing } from '@roster/contracts';
import { type CallContext, Check } from '@roster/service-kit';
import { awaitExport, checkWait } from './await-export';
import type { ExportDeps } from './export-deps';
import { presentExport } from './present-export';

/**
 * How far an export is; with `waitMs`, once it is over or that time has passed.
 *
 * @throws AppError `not_found`; `invalid` naming `waitMs`
 */
export async function getExport(
  deps: ExportDeps,
  context: CallContext,
  { id, waitMs }: billing.GetExportRequest__Output,
): Promise<billing.GetExportResponse> {
  checkWait(new Check(), waitMs).throwIfAny();
  return { export: presentExport(await awaitExport(deps, context, id, waitMs), deps.clock.now()) };
}
