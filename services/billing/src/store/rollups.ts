import type { FinancialsState } from '@roster/contracts';
import { type CallContext, type Database, KeptSums, type SumDocument, type Transaction } from '@roster/service-kit';
import type { ClientSession, mongo } from 'mongoose';
import { yearOf } from '../domain/days';
import type { ReportFilters, RowRange } from '../domain/report';
import {
  noStateSums,
  type RollupPlace,
  type RollupRow,
  rollupDeltas,
  rollupFamilies,
  rowKey,
  type StateSums,
  yearFamily,
  yearsOf,
} from '../domain/rollup';

/**
 * A day's sums in its month's document: `05ar` is what the 5th has of actual (a, or f for forecast) revenue (r; n meetings,
 * t minutes, p instructor payments). Short and flat, since a year by day reads some thousands of them.
 */
const states = { a: 'actual', f: 'forecast' } as const;
const names = { n: 'meetings', t: 'minutes', r: 'revenueMinor', p: 'instructorPaymentMinor' } as const;
type StateLetter = keyof typeof states;
type NameLetter = keyof typeof names;
const stateLetters = Object.keys(states) as StateLetter[];
const nameLetters = Object.keys(names) as NameLetter[];

/** Sums that were never moved are absent. */
type Stored = SumDocument &
  RollupPlace & {
    /** Of the whole month: `ar`, `fn`... */
    total?: Record<string, number>;
    days?: Record<string, number>;
    /** Of a year: `3ar` is what its third term has of actual revenue. */
    terms?: Record<string, number>;
  };

const organization = { organizationId: 1, family: 1 } as const;

/**
 * The sums that reports are made of: a document for each month of each family's places, with its days inside, and for each
 * year of an instructor's activity, with its months. They only ever change in the transaction that changes the figures.
 */
export class Rollups {
  private readonly sums: KeptSums<Stored>;

  constructor(database: Database) {
    this.sums = new KeptSums<Stored>(database, {
      name: 'month_sums',
      fields: {
        family: String,
        month: String,
        branchId: String,
        courseId: String,
        instructorId: String,
        activityType: String,
        total: Object,
        days: Object,
        terms: Object,
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
    await this.sums.move(
      tx,
      deltas.map((delta) => {
        const { actual, forecast, days, terms, ...about } = delta;
        const steps = stepsOf('total.', { actual, forecast });
        for (const [day, sums] of days) Object.assign(steps, stepsOf(`days.${day}`, sums));
        for (const [term, sums] of terms ?? []) Object.assign(steps, stepsOf(`terms.${term}`, sums));
        return { key: rowKey(delta), about, steps };
      }),
    );
  }

  /** Makes a month's rows of the transaction's organization anew: from these figures, which are all that the month has. */
  async replaceMonth(tx: Transaction, month: string, figures: readonly FinancialsState[]): Promise<void> {
    const organizationId = tx.context.organization.id;
    const filter = { organizationId, family: { $in: [...rollupFamilies] }, month };
    await this.sums.rows.deleteMany(filter, { session: tx.session });
    const rows = rollupDeltas(figures.map((after) => ({ after })));
    // Years are made of months, once these are all there.
    await this.add(
      tx,
      rows.filter(({ family }) => family !== yearFamily.years),
    );
  }

  /** The years, by organization, of which there are rows of months that rows of years are made of. */
  async *years(): AsyncGenerator<{ organizationId: string; year: string }> {
    const family = yearFamily.months;
    for (const organizationId of await this.sums.rows.distinct('organizationId', { family })) {
      const months = await this.sums.rows.distinct('month', { organizationId, family });
      for (const year of new Set(months.map(yearOf))) yield { organizationId, year };
    }
  }

  /** Makes a year's rows of the transaction's organization anew, from those of its months. */
  async replaceYear(tx: Transaction, year: string): Promise<void> {
    const organizationId = tx.context.organization.id;
    await this.sums.rows.deleteMany({ organizationId, family: yearFamily.years, month: year }, { session: tx.session });
    const month = { $gte: `${year}-01`, $lte: `${year}-12` };
    const months = await this.find({ organizationId, family: yearFamily.months, month }, { session: tx.session });
    await this.add(tx, yearsOf(months));
  }

  /** The rows of a range that fit the filters; days, or terms, only where the range asks for them. */
  async read(
    context: CallContext,
    { family, from, to, days, terms }: RowRange,
    filters: ReportFilters,
  ): Promise<RollupRow[]> {
    const filter = { organizationId: context.organization.id, family, ...filters, month: { $gte: from, $lte: to } };
    return this.find(filter, { ...(days ? { days } : {}), ...(terms ? { terms } : {}) });
  }

  private async find(
    filter: mongo.Filter<Stored>,
    { days, terms, session }: Pick<RowRange, 'days' | 'terms'> & { session?: ClientSession },
  ): Promise<RollupRow[]> {
    const hidden = { ...(days ? {} : { days: 0 }), ...(terms ? { total: 0 } : { terms: 0 }) };
    const options = { projection: { _id: 0, organizationId: 0, ...hidden }, ...(session ? { session } : {}) };
    const rows = await this.sums.rows.find<Omit<Stored, '_id' | 'organizationId'>>(filter, options).toArray();
    return rows.map(({ total = {}, days: stored = {}, terms: inTerms = {}, ...place }) => {
      const row: RollupRow = { ...place, ...noStateSums(), days: new Map() };
      for (const [key, sum] of Object.entries(total)) put(row, key, sum);
      const [first, last] = partsWithin(place.month, days);
      for (const [key, sum] of Object.entries(stored)) {
        const day = key.slice(0, 2);
        if (day < first || day > last) continue;
        const sums = row.days.get(day) ?? noStateSums();
        row.days.set(day, sums);
        put(sums, key.slice(2), sum);
      }
      if (terms) row.terms = termsOf(inTerms, terms);
      return row;
    });
  }
}

function termsOf(stored: Record<string, number>, { from, to }: { from: string; to: string }): Map<string, StateSums> {
  const found = new Map<string, StateSums>();
  for (const [key, sum] of Object.entries(stored)) {
    const term = key.slice(0, 1);
    if (term < from || term > to) continue;
    const sums = found.get(term) ?? noStateSums();
    found.set(term, sums);
    put(sums, key.slice(1), sum);
  }
  return found;
}

/** The first and the last of a row's days (or months) that a range is about: the rest need not be made sums of. */
function partsWithin(month: string, days: RowRange['days']): [string, string] {
  const within = (bound: string | undefined): string | undefined =>
    bound?.startsWith(month) ? bound.slice(month.length + 1) : undefined;
  return [within(days?.from) ?? '00', within(days?.to) ?? '99'];
}

/** What moves, by path; sums that stand still are not written. */
function stepsOf(path: string, sums: StateSums): Record<string, number> {
  const steps: Record<string, number> = {};
  for (const state of stateLetters) {
    for (const name of nameLetters) {
      const by = sums[states[state]][names[name]];
      if (by !== 0) steps[`${path}${state}${name}`] = by;
    }
  }
  return steps;
}

/** @param key `ar`; one that a later version writes and this one does not know is passed over */
function put(sums: StateSums, key: string, sum: number): void {
  const state = states[key[0] as StateLetter] as (typeof states)[StateLetter] | undefined;
  const name = names[key[1] as NameLetter] as (typeof names)[NameLetter] | undefined;
  if (state && name) sums[state][name] = sum;
}
