import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { ReportFilters, RowRange } from '../domain/report';
import { type RollupRow, rowKey, type Sums } from '../domain/rollup';

type Stored = RollupRow & { _id: string; organizationId: string };

const sums = { meetings: Number, revenueMinor: Number, instructorPaymentMinor: Number };

/** The sums that reports are made of. They only ever change in the transaction that changes the figures. */
export class Rollups {
  private readonly model: Model<Stored>;

  constructor(database: Database) {
    this.model = database.collection<Stored>({
      name: 'rollups',
      fields: {
        organizationId: { type: String, required: true },
        unit: String,
        family: String,
        period: String,
        branchId: String,
        courseId: String,
        instructorId: String,
        actual: sums,
        forecast: sums,
      },
      indexes: [
        { keys: { organizationId: 1, family: 1, unit: 1, period: 1 } },
        ...['branchId', 'courseId', 'instructorId'].map((dimension) => ({
          keys: {
            organizationId: 1 as const,
            family: 1 as const,
            unit: 1 as const,
            [dimension]: 1 as const,
            period: 1 as const,
          },
        })),
      ],
    });
  }

  /** Adds to rows; those that do not exist begin at zero. */
  async add(tx: Transaction, deltas: readonly RollupRow[]): Promise<void> {
    if (deltas.length === 0) return;
    const organizationId = tx.context.organization.id;
    const writes = deltas.map((delta) => {
      const { actual, forecast, ...place } = delta;
      return {
        updateOne: {
          filter: { _id: `${organizationId}/${rowKey(delta)}` },
          update: {
            $setOnInsert: { organizationId, ...place },
            $inc: { ...steps('actual', actual), ...steps('forecast', forecast) },
          },
          upsert: true,
        },
      };
    });
    await this.model.bulkWrite(writes as never, { session: tx.session });
  }

  /** The rows of a range that fit the filters. */
  async read(
    { organization }: CallContext,
    { unit, family, from, to }: RowRange,
    filters: ReportFilters,
  ): Promise<RollupRow[]> {
    const filter = { organizationId: organization.id, family, unit, ...filters, period: { $gte: from, $lte: to } };
    return this.model.find(filter as never, { _id: 0, organizationId: 0, unit: 0, family: 0 }).lean<RollupRow[]>();
  }
}

function steps(
  state: 'actual' | 'forecast',
  { meetings, revenueMinor, instructorPaymentMinor }: Sums,
): Record<string, number> {
  return {
    [`${state}.meetings`]: meetings,
    [`${state}.revenueMinor`]: revenueMinor,
    [`${state}.instructorPaymentMinor`]: instructorPaymentMinor,
  };
}
