import { type CallContext, type Check, notFound, onlyOwn } from '@roster/service-kit';
import { isOver, statusAt } from '../domain/export-job';
import type { OwnedJob } from '../store/exports';
import type { ExportDeps } from './export-deps';

/** Below the kit's ten seconds for a call. */
const maxWaitMs = 8_000;
/** How often to look where another process does the work. */
const lookMs = 250;

/** @throws AppError `invalid` naming `waitMs` */
export function checkWait(check: Check, waitMs: number): Check {
  return check.integer('waitMs', waitMs, 0, maxWaitMs);
}

/**
 * The caller's export: at once where it is over, else when that is so or the time has passed.
 *
 * @throws AppError `not_found` where there is none that the caller may know of
 */
export async function awaitExport(
  deps: ExportDeps,
  context: CallContext,
  id: string,
  waitMs: number,
): Promise<OwnedJob> {
  const until = Math.min(Date.now() + waitMs, context.deadline);
  for (;;) {
    const bell = deps.over.listen();
    try {
      const job = await findExport(deps, context, id);
      const leftMs = until - Date.now();
      if (leftMs <= 0 || isOver(statusAt(job, deps.clock.now()))) return job;
      await bell.wait(Math.min(leftMs, lookMs));
    } finally {
      bell.stop();
    }
  }
}

/** @throws AppError `not_found` where there is none that the caller may know of */
export async function findExport(
  { exports }: Pick<ExportDeps, 'exports'>,
  context: CallContext,
  id: string,
): Promise<OwnedJob> {
  const job = await exports.find(context, id);
  if (!job || !mayKnowOf(context, job)) throw notFound('Export');
  return job;
}

/** Who runs the business sees every export, the others those that they started. */
function mayKnowOf({ principal }: CallContext, { origin }: OwnedJob): boolean {
  if (principal.kind === 'anonymous') return false;
  if (onlyOwn(principal) === undefined && !(principal.kind === 'user' && principal.role === 'client')) return true;
  return origin.principal.kind === 'user' && principal.kind === 'user' && origin.principal.id === principal.id;
}
