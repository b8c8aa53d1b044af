import type { scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { checkIds, forEach } from './all-or-none';
import { removeAlone } from './delete-meeting';
import { followMeetings } from './follow-meetings';
import { type Scheduling, staffFor } from './scheduling';

/**
 * Removes meetings (seed 1, "POST /meetings/bulk-delete"): all or none.
 *
 * @returns how many
 * @throws AppError `invalid` or `forbidden` that names each bad id by its index
 */
export async function bulkDeleteMeetings(
  app: Scheduling,
  context: CallContext,
  { ids }: scheduling.BulkDeleteMeetingsRequest__Output,
): Promise<number> {
  const actor = staffFor(context);
  checkIds(ids);
  return app.unitOfWork.run(context, async (tx) => {
    const steps = await forEach(ids, (id) => removeAlone(app, tx, actor, id));
    await followMeetings(app, tx, steps, () => undefined);
    return steps.length;
  });
}
