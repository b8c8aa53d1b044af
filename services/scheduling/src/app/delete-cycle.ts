import type { scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { checkNothingHeld } from '../domain/cycle-status';
import { checkOwn } from '../domain/meeting-access';
import { openCalendar } from './cycle-calendar';
import { visibleCycle } from './find-visible';
import { queueOfCycle, type Scheduling, staffFor } from './scheduling';

/**
 * Removes a cycle and its meetings (seed 1, "DELETE /cycles/:id"), unless any was held.
 *
 * @returns how many meetings went with it
 * @throws AppError `conflict` with `cycle.has_held_meetings`; `not_found`; `stale`
 */
export async function deleteCycle(
  app: Scheduling,
  context: CallContext,
  { id, expectedVersion }: scheduling.DeleteCycleRequest__Output,
): Promise<number> {
  const actor = staffFor(context);
  await visibleCycle(app, context, id);
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const calendar = await openCalendar(app, tx, id);
      const deletedAt = tx.now.toISOString();
      const { before, after } = await app.cycles.update(tx, id, expectedVersion, (cycle) => {
        checkOwn(actor, 'Cycle', cycle);
        checkNothingHeld(calendar);
        return { ...cycle, deletedAt };
      });
      await app.progress.follow(tx, [id]);
      tx.emit('cycle.deleted', { before, after });
      const meetings = calendar.map((before) => ({ before, next: { ...before, deletedAt } }));
      for (const step of await app.meetings.updateMany(tx, meetings)) tx.emit('meeting.deleted', step);
      return calendar.length;
    },
    queueOfCycle(id),
  );
}
