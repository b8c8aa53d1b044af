import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { ReportFilters, RowRange } from '../domain/report';
import {
  addStateSums,
  noStateSums,
  type RollupPlace,
  type RollupRow,
  rowKey,
  type StateSums,
  type Sums,
} from '../domain/rollup';

/** Sums that were never moved are absent. */
type StoredSums = Partial<Record<keyof StateSums, Partial<Sums>>>;
type Stored = RollupPlace &
  StoredSums & {
    _id: string;
    organizationId: string;
    /** `d01` to `d31`: a name that is all digits would read as a place in a list. */
    days?: Record<string, StoredSums>;
  };

const organization = { organizationId: 1, family: 1 } as const;

/**
 * The sums that reports are made of: a document for each month of each family's places, with its days inside. They only
 * ever change in the transaction that changes the figures.
 */
export class Rollups {
  private readonly model: Model<Stored>;

  constructor(database: Database) {
    this.model = database.collection<Stored>({
      name: 'month_sums',
      fields: {
        organizationId: { type: String, required: true },
        family: String,
        month: String,
        branchId: String,
        courseId: String,
        instructorId: String,
        activityType: String,
        actual: Object,
        forecast: Object,
        days: Object,
      },
      indexes: [
        { keys: { ...organization, month: 1 } },
        { keys: { ...organization, branchId: 1, month: 1 } },
        { keys: { ...organization, courseId: 1, month: 1 } },
        { keys: { ...organization, instructorId: 1, month: 1 } },
      ],
    });
  }

  /** Adds to rows; those that do not exist begin at zero. */
  async add(tx: Transaction, deltas: readonly RollupRow[]): Promise<void> {
    if (deltas.length === 0) return;
    const organizationId = tx.context.organization.id;
    const writes = deltas.map((delta) => {
      const { actual, forecast, days, ...place } = delta;
      const steps = stepsOf('', { actual, forecast });
      for (const [day, sums] of days) Object.assign(steps, stepsOf(`days.d${day}.`, sums));
      return {
        updateOne: {
          filter: { _id: `${organizationId}/${rowKey(delta)}` },
          update: { $setOnInsert: { organizationId, ...place }, $inc: steps },
          upsert: true,
        },
      };
    });
    await this.model.bulkWrite(writes as never, { session: tx.session });
  }

  /** The rows of a range that fit the filters; days only where the range asks for them. */
  async read(context: CallContext, { family, from, to, days }: RowRange, filters: ReportFilters): Promise<RollupRow[]> {
    const filter = { organizationId: context.organization.id, family, ...filters, month: { $gte: from, $lte: to } };
    const rows = await this.model
      .find(filter as never, { _id: 0, organizationId: 0, ...(days ? {} : { days: 0 }) })
      .lean<Omit<Stored, '_id' | 'organizationId'>[]>();
    return rows.map(({ actual, forecast, days: stored, ...place }) => ({
      ...place,
      ...complete({ ...(actual && { actual }), ...(forecast && { forecast }) }),
      days: new Map(Object.entries(stored ?? {}).map(([day, sums]) => [day.slice(1), complete(sums)])),
    }));
  }
}

function complete(stored: StoredSums): StateSums {
  const sums = noStateSums();
  addStateSums(sums, stored);
  return sums;
}

/** What moves, by path; sums that stand still are not written. */
function stepsOf(path: string, { actual, forecast }: StateSums): Record<string, number> {
  const steps: Record<string, number> = {};
  for (const [state, sums] of Object.entries({ actual, forecast })) {
    for (const [name, by] of Object.entries(sums)) if (by !== 0) steps[`${path}${state}.${name}`] = by;
  }
  return steps;
}
