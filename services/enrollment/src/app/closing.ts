import type { CallContext, Transaction, UnitOfWork } from '@roster/service-kit';
import { closingOf, type Closing as End, meetingDeleted, type Place, placeKey } from '../domain/registration';
import type { CycleReplica, MeetingReplica } from '../events/replicas';
import { attendanceQueue } from '../store/attendance-sums';
import type { Repositories } from '../store/repositories';
import { endedAtOnce, endRegistrations } from './end-registrations';

/** How many records one transaction removes at most. */
const removedAtOnce = 100;

type Kept = Pick<Repositories, 'registrations' | 'rosters' | 'families' | 'attendance' | 'attendanceSums'>;

/**
 * What follows for registrations and attendance when a cycle ends or a meeting is removed. It compares what is stored
 * with what the replicas hold, so it is safe to repeat, and goes on where an earlier run was cut short.
 */
export class Closing {
  constructor(
    private readonly kept: Kept,
    private readonly cycles: CycleReplica,
    private readonly meetings: MeetingReplica,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Open registrations of cycles that were cancelled or deleted are cancelled; of completed ones, completed. */
  async closeCycles(context: CallContext, cycleIds: readonly string[]): Promise<void> {
    const copies = await this.cycles.stored(context, cycleIds);
    for (const cycle of copies.values()) {
      const end = closingOf(cycle);
      if (end) await this.endAll(context, { kind: 'cycle', id: cycle.id }, end);
    }
  }

  /** The attendance of meetings that were deleted is removed; registrations for a meeting that stood alone are cancelled. */
  async closeMeetings(context: CallContext, meetingIds: readonly string[]): Promise<void> {
    const copies = await this.meetings.stored(context, meetingIds);
    for (const { id, cycleId, deleted } of copies.values()) {
      if (!deleted) continue;
      await this.repeat(context, attendanceQueue, (tx) => this.removeSome(tx, id), removedAtOnce);
      if (cycleId === undefined) await this.endAll(context, { kind: 'meeting', id }, meetingDeleted);
    }
  }

  private endAll(context: CallContext, place: Place, end: End): Promise<void> {
    const where = place.kind === 'cycle' ? { cycleId: place.id } : { meetingId: place.id };
    const work = (tx: Transaction) => endRegistrations(this.kept, tx, where, end);
    return this.repeat(context, `roster/${placeKey(place)}`, work, endedAtOnce);
  }

  private async removeSome(tx: Transaction, meetingId: string): Promise<number> {
    const { attendance, attendanceSums } = this.kept;
    const some = await attendance.all(tx.context, { meetingId }, {}, tx.session, removedAtOnce);
    if (some.length === 0) return 0;
    for (const { id } of some) tx.emit('attendance.removed', await attendance.softDelete(tx, id));
    await attendanceSums.apply(
      tx,
      meetingId,
      some.map((before) => ({ before })),
    );
    return some.length;
  }

  /** In transactions of a bounded size, until one of them is not filled. */
  private async repeat(
    context: CallContext,
    queueOn: string,
    work: (tx: Transaction) => Promise<number>,
    full: number,
  ): Promise<void> {
    for (let some = full; some === full; ) some = await this.unitOfWork.run(context, work, { queueOn });
  }
}
