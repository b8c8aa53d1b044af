import type { CycleState } from '@roster/contracts';
import type { CallContext, Filter, Repository, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { MeetingCounts } from '../domain/progress';

/** Beside a cycle, shown by reports only. Absent where the cycle never had a meeting. */
interface CountedCycle {
  _id: string;
  id: string;
  _scheduled?: number;
  _cancelled?: number;
  _postponed?: number;
  _scheduledDays?: string[];
  _lastHeldDay?: string;
}

/** What the meetings of many cycles add up to. */
export interface Totals {
  planned: number;
  completed: number;
  cancelled: number;
  postponed: number;
  scheduled: number;
}

const none: MeetingCounts = { scheduled: 0, cancelled: 0, postponed: 0, scheduledDays: [] };
const noTotals: Totals = { planned: 0, completed: 0, cancelled: 0, postponed: 0, scheduled: 0 };

/**
 * What a cycle's meetings add up to, kept in hidden fields of the cycle's document in the transactions that change its
 * meetings. They spend no version and appear in no event.
 */
export class ProgressStore {
  private readonly cycles: Model<CountedCycle>;

  constructor(cycles: Repository<CycleState>) {
    // The same documents, seen with their hidden fields, which are in the schema and not in the entity's type.
    this.cycles = cycles.model as unknown as Model<CountedCycle>;
  }

  async save(tx: Transaction, cycleId: string, counts: MeetingCounts): Promise<void> {
    const { scheduled, cancelled, postponed, scheduledDays, lastHeldDay } = counts;
    const set = { _scheduled: scheduled, _cancelled: cancelled, _postponed: postponed, _scheduledDays: scheduledDays };
    const update =
      lastHeldDay === undefined
        ? { $set: set, $unset: { _lastHeldDay: '' } }
        : { $set: { ...set, _lastHeldDay: lastHeldDay } };
    await this.cycles.updateOne({ _id: `${tx.context.organization.id}/${cycleId}` }, update as never, {
      session: tx.session,
    });
  }

  async ofCycles(context: CallContext, ids: readonly string[]): Promise<(id: string) => MeetingCounts> {
    const keys = ids.map((id) => `${context.organization.id}/${id}`);
    const found = await this.cycles.find({ _id: { $in: keys } }, hidden).lean<CountedCycle[]>();
    const byId = new Map(found.map((cycle) => [cycle.id, countsOf(cycle)]));
    return (id) => byId.get(id) ?? none;
  }

  /** Sums over every live cycle that matches, from the counts: no meeting is read. */
  async totals(context: CallContext, filter: Filter): Promise<Totals> {
    const match = { ...filter, organizationId: context.organization.id, _live: true };
    const [sums] = await this.cycles.aggregate<Totals>([
      { $match: match },
      {
        $group: {
          _id: null,
          planned: { $sum: '$totalMeetings' },
          completed: { $sum: '$completedMeetings' },
          cancelled: { $sum: '$_cancelled' },
          postponed: { $sum: '$_postponed' },
          scheduled: { $sum: '$_scheduled' },
        },
      },
    ]);
    if (!sums) return noTotals;
    const { planned, completed, cancelled, postponed, scheduled } = sums;
    return { planned, completed, cancelled, postponed, scheduled };
  }
}

const hidden = { id: 1, _scheduled: 1, _cancelled: 1, _postponed: 1, _scheduledDays: 1, _lastHeldDay: 1 } as const;

function countsOf(cycle: CountedCycle): MeetingCounts {
  return {
    scheduled: cycle._scheduled ?? 0,
    cancelled: cycle._cancelled ?? 0,
    postponed: cycle._postponed ?? 0,
    scheduledDays: cycle._scheduledDays ?? [],
    ...(cycle._lastHeldDay === undefined ? {} : { lastHeldDay: cycle._lastHeldDay }),
  };
}
