import type { FinancialsState } from '@roster/contracts';
import { type CallContext, conflict, type Database, type Transaction } from '@roster/service-kit';
import type { ClientSession, mongo } from 'mongoose';
import { firstDayOf, lastDayOf, monthOf } from '../domain/days';
import type { Entry, UsedVersions } from '../domain/settle';
import type { Inputs } from '../domain/terms';

type Stored = FinancialsState & {
  _id: string;
  _used: UsedVersions;
  _completedAt?: string;
  _inputs?: Inputs;
  /** Present while inputs still move the figures; the indexes hold only these. */
  _open?: true;
};

/** What an entry became. */
export interface EntryChange {
  before?: Entry;
  after: Entry;
}

/** Where the figures are kept; read elsewhere as lists. */
export const figuresCollection = 'financials';

const open = { partialFilterExpression: { _open: true } };

/** The figures of meetings, under the meetings' own ids: one document each. */
export class Ledger {
  private readonly figures: mongo.Collection<Stored>;

  constructor(database: Database) {
    database.collection<Stored>({
      name: figuresCollection,
      fields: {
        organizationId: { type: String, required: true },
        id: { type: String, required: true },
        version: { type: Number, required: true },
        createdAt: String,
        updatedAt: String,
        deletedAt: String,
        meetingId: String,
        cycleId: String,
        instructorId: String,
        branchId: String,
        courseId: String,
        date: String,
        activityType: String,
        state: String,
        minutes: Number,
        revenueMinor: Number,
        instructorPaymentMinor: Number,
        profitMinor: Number,
        currency: String,
        _used: Object,
        _completedAt: String,
        _inputs: Object,
        _open: Boolean,
      },
      indexes: [
        { keys: { organizationId: 1, cycleId: 1 }, options: open },
        { keys: { organizationId: 1, instructorId: 1, cycleId: 1 }, options: open },
        // The state comes last, so that a count needs the index alone.
        { keys: { organizationId: 1, date: 1, id: 1, state: 1 } },
        { keys: { organizationId: 1, instructorId: 1, date: 1, id: 1, state: 1 } },
      ],
    });
    this.figures = database.plain<Stored>(figuresCollection);
  }

  /** Entries by meeting, deleted ones among them: one query. */
  async byMeeting(
    { organization }: CallContext,
    meetingIds: readonly string[],
    session?: ClientSession,
  ): Promise<Map<string, Entry>> {
    const keys = meetingIds.map((id) => `${organization.id}/${id}`);
    if (keys.length === 0) return new Map();
    const stored = await this.figures.find({ _id: { $in: keys } }, session ? { session } : {}).toArray();
    return new Map(stored.map((document) => [document.id, toEntry(document)]));
  }

  /** The meetings of these cycles and instructors whose figures inputs still move, cycle by cycle. */
  async openMeetings(
    { organization }: CallContext,
    of: { cycleIds: readonly string[]; instructorIds: readonly string[] },
  ): Promise<string[]> {
    const found: { id: string }[] = [];
    for (const [field, ids] of [
      ['cycleId', of.cycleIds],
      ['instructorId', of.instructorIds],
    ] as const) {
      if (ids.length === 0) continue;
      const filter = { organizationId: organization.id, [field]: { $in: ids }, _open: true as const };
      const moved = this.figures.find<{ id: string }>(filter, { projection: { _id: 0, id: 1 } });
      found.push(...(await moved.sort({ cycleId: 1 }).toArray()));
    }
    return [...new Set(found.map(({ id }) => id))];
  }

  /** Every month of every organization that has figures, by seeks in an index. */
  async *months(): AsyncGenerator<{ organizationId: string; month: string }> {
    const next = (filter: mongo.Filter<Stored>) =>
      this.figures.findOne<{ organizationId: string; date: string }>(filter, {
        projection: { _id: 0, organizationId: 1, date: 1 },
        sort: { organizationId: 1, date: 1, id: 1 },
      });
    let found = await next({});
    while (found) {
      const { organizationId, date } = found;
      const month = monthOf(date);
      yield { organizationId, month };
      found =
        (await next({ organizationId, date: { $gt: lastDayOf(month) } })) ??
        (await next({ organizationId: { $gt: organizationId } }));
    }
  }

  /** All figures of a month of the transaction's organization. */
  figuresOf(tx: Transaction, month: string): Promise<FinancialsState[]> {
    const filter = {
      organizationId: tx.context.organization.id,
      date: { $gte: firstDayOf(month), $lte: lastDayOf(month) },
    };
    const projection = { _id: 0, _used: 0, _inputs: 0 };
    return this.figures.find<FinancialsState>(filter, { projection, session: tx.session }).toArray();
  }

  /** Writes entries as they became; a rival's write in between makes the transaction run again. */
  async write(tx: Transaction, changes: readonly EntryChange[]): Promise<void> {
    const organizationId = tx.context.organization.id;
    const writes = changes.map(({ before, after }) => {
      const document = toStored(organizationId, after);
      if (!before) return { insertOne: { document } };
      const filter = { _id: document._id, version: before.financials.version };
      return { replaceOne: { filter, replacement: document } };
    });
    const result = await this.figures.bulkWrite(writes, { session: tx.session });
    // Inside a transaction a rival's write is a write conflict; this is for a store that would let it pass.
    if (result.matchedCount + result.insertedCount !== changes.length) {
      throw conflict('write.contended', 'Too many changes at once; try again', { retryAfterSeconds: 1 });
    }
  }
}

function toStored(organizationId: string, { financials, used, completedAt, inputs, open: isOpen }: Entry): Stored {
  return {
    _id: `${organizationId}/${financials.id}`,
    ...financials,
    _used: used,
    ...(completedAt === undefined ? {} : { _completedAt: completedAt }),
    ...(inputs ? { _inputs: inputs } : {}),
    ...(isOpen ? { _open: true as const } : {}),
  };
}

function toEntry({ _id, _used, _completedAt, _inputs, _open, ...financials }: Stored): Entry {
  return {
    financials,
    used: _used,
    ...(_completedAt === undefined ? {} : { completedAt: _completedAt }),
    ...(_inputs ? { inputs: _inputs } : {}),
    open: _open === true,
  };
}
