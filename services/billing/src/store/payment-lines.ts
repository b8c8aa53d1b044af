import type { FinancialsState } from '@roster/contracts';
import type { CallContext, Database, Found, Page } from '@roster/service-kit';
import type { mongo } from 'mongoose';
import { type PaymentState, paymentStates } from '../domain/payments';
import { figuresCollection } from './ledger';

/** Whose payments, of which days. */
export interface PaymentQuestion {
  startDate: string;
  endDate: string;
  instructorId?: string;
  state?: PaymentState;
}

/** Where a page ended. */
export interface PaymentPlace {
  date: string;
  id: string;
}

type Line = FinancialsState & { _id: string };

const order = { date: 1, id: 1 } as const;
const projection = { _id: 0, _used: 0, _completedAt: 0, _inputs: 0, _open: 0 } as const;

/** The figures of meetings as lists of what is paid for them, in the order of days. Never writes. */
export class PaymentLines {
  private readonly figures: mongo.Collection<Line>;

  constructor(database: Database) {
    this.figures = database.plain<Line>(figuresCollection);
  }

  /** One page, and how many there are. */
  async page(
    context: CallContext,
    question: PaymentQuestion,
    { offset, limit }: Page,
  ): Promise<Found<FinancialsState>> {
    const filter = filterOf(context, question);
    const [items, total] = await Promise.all([
      this.figures.find<FinancialsState>(filter, { projection }).sort(order).skip(offset).limit(limit).toArray(),
      this.figures.countDocuments(filter),
    ]);
    return { items, total };
  }

  /** Those after the last one of the page before, however many came before it. */
  after(
    context: CallContext,
    question: PaymentQuestion,
    place: PaymentPlace | undefined,
    limit: number,
  ): Promise<FinancialsState[]> {
    const filter = filterOf(context, question);
    const further = place && {
      date: { $gte: place.date, $lte: question.endDate },
      $or: [{ date: place.date, id: { $gt: place.id } }, { date: { $gt: place.date } }],
    };
    return this.figures
      .find<FinancialsState>({ ...filter, ...further }, { projection })
      .sort(order)
      .limit(limit)
      .toArray();
  }
}

function filterOf({ organization }: CallContext, { startDate, endDate, instructorId, state }: PaymentQuestion) {
  return {
    organizationId: organization.id,
    ...(instructorId === undefined ? {} : { instructorId }),
    date: { $gte: startDate, $lte: endDate },
    // What was deleted is void as well.
    state: state ?? { $in: [...paymentStates] },
  };
}
