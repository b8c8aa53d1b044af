import type { CycleState, scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { allDone } from '../domain/cycle-progress';
import { cycleEvent } from '../domain/cycle-status';
import { checkOwn } from '../domain/meeting-access';
import { countMeetings, recounted } from '../domain/progress';
import { openCalendar } from './cycle-calendar';
import { visibleCycle } from './find-visible';
import { queueOfCycle, type Scheduling, staffFor } from './scheduling';

/**
 * Counts a cycle's meetings anew (seed 1, "POST /cycles/:id/sync-progress"). Needed by nobody as long as every change
 * keeps the count; for whoever doubts it, and after data came in by other ways.
 *
 * @throws AppError `not_found`
 */
export async function syncProgress(
  app: Scheduling,
  context: CallContext,
  { cycleId }: scheduling.SyncProgressRequest__Output,
): Promise<{ cycle: CycleState; changed: boolean }> {
  const actor = staffFor(context);
  await visibleCycle(app, context, cycleId);
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const calendar = await openCalendar(app, tx, cycleId);
      const { before, after, changed } = await app.progress.change(tx, cycleId, countMeetings(calendar), (cycle) => {
        checkOwn(actor, 'Cycle', cycle);
        return recounted(cycle, calendar, allDone(cycle, calendar));
      });
      if (changed) tx.emit(cycleEvent(before, after), { before, after });
      return { cycle: after, changed };
    },
    queueOfCycle(cycleId),
  );
}
