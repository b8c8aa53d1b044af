import type { CycleState, scheduling } from '@roster/contracts';
import { AppError, type CallContext, invalid, invalidField } from '@roster/service-kit';
import { checkFree } from '../domain/conflicts';
import { checkIds, forEach } from './all-or-none';
import { visibleCycle } from './find-visible';
import type { Scheduling } from './scheduling';
import { applyUpdate, checkNewReferences, checkUpdate, closuresForUpdate, countsForUpdate } from './update-cycle';

/**
 * Changes cycles alike (seed 1, "POST /cycles/bulk-update"): all or none, each as a change of its own would.
 *
 * @throws AppError `invalid`, `conflict` or `forbidden`; names each bad id by its index, and what is wrong for all of
 *   them as `data.<field>`
 */
export async function bulkUpdateCycles(
  app: Scheduling,
  context: CallContext,
  { ids, data }: scheduling.BulkUpdateCyclesRequest__Output,
): Promise<CycleState[]> {
  checkIds(ids);
  if (!data) throw invalidField('data', 'is required');
  if (data.expectedVersion !== undefined) throw invalidField('data.expectedVersion', 'is for one cycle only');
  const actor = await inData(async () => checkUpdate(context, data));
  const current = await forEach(ids, (id) => visibleCycle(app, context, id));
  await inData(() => checkNewReferences(app, context, current, data));
  const closures = await forEach(ids, (_id, index) => {
    const cycle = current[index];
    return cycle ? closuresForUpdate(app, context, cycle, data) : Promise.resolve(new Map());
  });
  const counts = await countsForUpdate(app, context, current, data);
  return app.unitOfWork.run(context, async (tx) => {
    const updated = await forEach(ids, (id, index) =>
      applyUpdate(app, tx, actor, id, data, closures[index] ?? new Map(), counts),
    );
    // Booked when all have moved: one cycle may take the time that another leaves.
    const moved = updated.map((each) => each.moved);
    const others = await app.bookings.othersOf(tx, moved.flat(), data.force);
    await forEach(ids, async (_id, index) => checkFree(moved[index] ?? [], others));
    return updated.map(({ cycle }) => cycle);
  });
}

/** Names bad fields as they stand in the request. */
async function inData<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.category !== 'invalid') throw error;
    throw invalid(error.fields.map(({ field, message }) => ({ field: `data.${field}`, message })));
  }
}
