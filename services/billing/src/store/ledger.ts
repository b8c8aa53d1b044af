import type { FinancialsState } from '@roster/contracts';
import {
  type CallContext,
  conflict,
  type Database,
  type Found,
  type Page,
  type Transaction,
} from '@roster/service-kit';
import type { ClientSession, Model } from 'mongoose';
import { type PaymentState, paymentStates } from '../domain/payments';
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

/** Whose payments, of which days. */
export interface PaymentQuestion {
  startDate: string;
  endDate: string;
  instructorId?: string;
  state?: PaymentState;
}

const shownOnly = { _id: 0, _used: 0, _completedAt: 0, _inputs: 0, _open: 0 } as const;

const paymentFilter = (
  { organization }: CallContext,
  { startDate, endDate, instructorId, state }: PaymentQuestion,
) => ({
  organizationId: organization.id,
  ...(instructorId === undefined ? {} : { instructorId }),
  date: { $gte: startDate, $lte: endDate },
  // What was deleted is void as well.
  state: state ?? { $in: [...paymentStates] },
});

const open = { partialFilterExpression: { _open: true } };

/** The figures of meetings, under the meetings' own ids: one document each. */
export class Ledger {
  private readonly model: Model<Stored>;

  constructor(database: Database) {
    this.model = database.collection<Stored>({
      name: 'financials',
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
  }

  /** Entries by meeting, deleted ones among them: one query. */
  async byMeeting(
    { organization }: CallContext,
    meetingIds: readonly string[],
    session?: ClientSession,
  ): Promise<Map<string, Entry>> {
    const keys = meetingIds.map((id) => `${organization.id}/${id}`);
    if (keys.length === 0) return new Map();
    const stored = await this.model.find({ _id: { $in: keys } }, null, session ? { session } : {}).lean<Stored[]>();
    return new Map(stored.map((document) => [document.id, toEntry(document)]));
  }

  /** The versions of meetings at which their figures are final: whatever inputs become, they stay as they are. */
  async closedAt({ organization }: CallContext, meetingIds: readonly string[]): Promise<Map<string, number>> {
    if (meetingIds.length === 0) return new Map();
    const _id = { $in: meetingIds.map((id) => `${organization.id}/${id}`) };
    const closed = await this.model
      .find({ _id, _open: { $exists: false } } as never, { id: 1, '_used.meeting': 1 })
      .lean<Pick<Stored, 'id' | '_used'>[]>();
    return new Map(closed.map(({ id, _used }) => [id, _used.meeting]));
  }

  /** One page of payments by day, and how many there are. */
  async payments(context: CallContext, question: PaymentQuestion, page: Page): Promise<Found<FinancialsState>> {
    const filter = paymentFilter(context, question);
    const [items, total] = await Promise.all([
      this.model
        .find(filter as never, shownOnly)
        .sort({ date: 1, id: 1 })
        .skip(page.offset)
        .limit(page.limit)
        .lean<FinancialsState[]>(),
      this.model.countDocuments(filter as never),
    ]);
    return { items, total };
  }

  /** The payments after the last one of the page before, however many came before it. */
  async paymentsAfter(
    context: CallContext,
    question: PaymentQuestion,
    after: { date: string; id: string } | undefined,
    limit: number,
  ): Promise<FinancialsState[]> {
    const filter = paymentFilter(context, question);
    const further = after && [{ date: after.date, id: { $gt: after.id } }, { date: { $gt: after.date } }];
    const from = after ? { ...filter, date: { ...filter.date, $gte: after.date }, $or: further } : filter;
    return this.model
      .find(from as never, shownOnly)
      .sort({ date: 1, id: 1 })
      .limit(limit)
      .lean<FinancialsState[]>();
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
      const filter = { organizationId: organization.id, [field]: { $in: ids }, _open: true };
      found.push(
        ...(await this.model
          .find(filter as never, { id: 1 })
          .sort({ cycleId: 1 })
          .lean<{ id: string }[]>()),
      );
    }
    return [...new Set(found.map(({ id }) => id))];
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
    const result = await this.model.bulkWrite(writes as never, { session: tx.session });
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
