import type { CycleState, CycleStatus } from '@roster/contracts';
import { type CallContext, type Database, laneOf, type Repository, type Transaction } from '@roster/service-kit';
import type { mongo } from 'mongoose';
import type { MeetingCounts } from '../domain/progress';
import { type Move, movesOf, progressLanes, type Share, sameShare } from '../domain/progress-sums';
import type { ProgressSumStore } from './progress-sums';

/** What is kept in hidden fields of a cycle's document. The counts are absent where it never had a meeting. */
interface Kept {
  _scheduled?: number;
  _cancelled?: number;
  _postponed?: number;
  _scheduledDays?: string[];
  _lastHeldDay?: string;
  /** What the sums have of it. */
  _summed?: Share;
}

/** A cycle's document with what reports show of it. */
interface CountedCycle extends Kept {
  _id: string;
  id: string;
  organizationId: string;
  _live?: boolean;
  status: CycleStatus;
  courseId: string;
  branchId: string;
  instructorId: string;
  totalMeetings: number;
  completedMeetings: number;
}

const none: MeetingCounts = { scheduled: 0, cancelled: 0, postponed: 0, scheduledDays: [] };

/**
 * What a cycle's meetings add up to, kept in hidden fields of the cycle's document in the transactions that change its
 * meetings, and what cycles add up to. They spend no version and appear in no event.
 */
export class ProgressStore {
  /** The same documents as the repository's, seen with their hidden fields, which are not in the entity's type. */
  private readonly cycles: mongo.Collection<CountedCycle>;

  constructor(
    database: Database,
    private readonly repository: Repository<CycleState>,
    private readonly sums: ProgressSumStore,
  ) {
    this.cycles = database.plain<CountedCycle>('cycles');
  }

  /**
   * Changes a cycle with its meetings: the cycle, the counts and the sums, the document read once and written once.
   *
   * @param decide pure; undefined where only the counts may have changed
   * @throws AppError `not_found`
   */
  async change(
    tx: Transaction,
    cycleId: string,
    counts: MeetingCounts,
    decide: (current: CycleState) => CycleState | undefined,
  ): Promise<{ before: CycleState; after: CycleState; changed: boolean }> {
    let moves: Move[] = [];
    const step = await this.repository.updateBeside<Kept>(tx, cycleId, decide, {
      fields: keptFields,
      decide: (after, { _summed: before }) => {
        const kept = keptOf(counts);
        const share = shareOf({ ...after, ...kept, _live: true });
        moves = sameShare(before, share) ? [] : movesOf(laneOf(cycleId, progressLanes), before, share);
        return { ...kept, _summed: share };
      },
    });
    await this.sums.move(tx, moves);
    return step;
  }

  /** Keeps the counts of a cycle's meetings, and lets the sums follow. */
  async save(tx: Transaction, cycleId: string, counts: MeetingCounts): Promise<void> {
    const kept = keptOf(counts);
    const update =
      kept._lastHeldDay === undefined ? { $set: kept, $unset: { _lastHeldDay: '' as const } } : { $set: kept };
    await this.cycles.updateOne({ _id: `${tx.context.organization.id}/${cycleId}` }, update, { session: tx.session });
    await this.follow(tx, [cycleId]);
  }

  /**
   * Lets the sums follow cycles as they are in this transaction: each document says what the sums have of it, and they
   * move by the difference. To be called after every change of a cycle; where nothing is new, it changes nothing.
   */
  async follow(tx: Transaction, cycleIds: readonly string[]): Promise<void> {
    const keys = cycleIds.map((id) => `${tx.context.organization.id}/${id}`);
    const cycles = await this.cycles
      .find({ _id: { $in: keys } }, { projection: summed, session: tx.session })
      .toArray();
    const changed = cycles
      .map((cycle) => ({ cycle, before: cycle._summed, after: shareOf(cycle) }))
      .filter(({ before, after }) => !sameShare(before, after));
    if (changed.length === 0) return;
    await this.cycles.bulkWrite(
      changed.map(({ cycle: { _id }, after }) => ({
        updateOne: {
          filter: { _id },
          update: after ? { $set: { _summed: after } } : { $unset: { _summed: '' as const } },
        },
      })),
      { session: tx.session },
    );
    await this.sums.move(
      tx,
      changed.flatMap(({ cycle, before, after }) => movesOf(laneOf(cycle.id, progressLanes), before, after)),
    );
  }

  async ofCycles(context: CallContext, ids: readonly string[]): Promise<(id: string) => MeetingCounts> {
    const keys = ids.map((id) => `${context.organization.id}/${id}`);
    const found = await this.cycles.find({ _id: { $in: keys } }, { projection: counted }).toArray();
    const byId = new Map(found.map((cycle) => [cycle.id, countsOf(cycle)]));
    return (id) => byId.get(id) ?? none;
  }

  /** The ids of all cycles there are or were, some hundreds of one organization at a time. */
  async *batches(): AsyncGenerator<{ organizationId: string; ids: string[] }> {
    const projection = { organizationId: 1, id: 1 } as const;
    let after = '';
    for (;;) {
      const found = await this.cycles
        .find({ _id: { $gt: after } }, { projection })
        .sort({ _id: 1 })
        .limit(batchSize)
        .toArray();
      const [first] = found;
      if (!first) return;
      const { organizationId } = first;
      const same = found.filter((cycle) => cycle.organizationId === organizationId);
      yield { organizationId, ids: same.map(({ id }) => id) };
      after = same.at(-1)?._id ?? first._id;
    }
  }
}

const keptFields = [
  '_scheduled',
  '_cancelled',
  '_postponed',
  '_scheduledDays',
  '_lastHeldDay',
  '_summed',
] as const satisfies (keyof Kept)[];

const keptOf = ({ scheduled, cancelled, postponed, scheduledDays, lastHeldDay }: MeetingCounts): Kept => ({
  _scheduled: scheduled,
  _cancelled: cancelled,
  _postponed: postponed,
  _scheduledDays: scheduledDays,
  ...(lastHeldDay === undefined ? {} : { _lastHeldDay: lastHeldDay }),
});

const batchSize = 200;
const counted = { id: 1, _scheduled: 1, _cancelled: 1, _postponed: 1, _scheduledDays: 1, _lastHeldDay: 1 } as const;
const summed = {
  id: 1,
  _live: 1,
  status: 1,
  courseId: 1,
  branchId: 1,
  instructorId: 1,
  totalMeetings: 1,
  completedMeetings: 1,
  _scheduled: 1,
  _cancelled: 1,
  _postponed: 1,
  _summed: 1,
} as const;

/** @returns undefined for a deleted cycle, which is in no sum */
function shareOf(cycle: Omit<CountedCycle, '_id'>): Share | undefined {
  if (!cycle._live) return undefined;
  const { status, courseId, branchId, instructorId } = cycle;
  return {
    status,
    courseId,
    branchId,
    instructorId,
    cycles: 1,
    planned: cycle.totalMeetings,
    completed: cycle.completedMeetings,
    cancelled: cycle._cancelled ?? 0,
    postponed: cycle._postponed ?? 0,
    scheduled: cycle._scheduled ?? 0,
  };
}

function countsOf(cycle: CountedCycle): MeetingCounts {
  return {
    scheduled: cycle._scheduled ?? 0,
    cancelled: cycle._cancelled ?? 0,
    postponed: cycle._postponed ?? 0,
    scheduledDays: cycle._scheduledDays ?? [],
    ...(cycle._lastHeldDay === undefined ? {} : { lastHeldDay: cycle._lastHeldDay }),
  };
}
