import type { ActivityType, FinancialState } from '@roster/contracts';
import type { Cell } from './report';
import { addStateSums, noStateSums, type StateSums } from './rollup';

/** What instructors earned is actual, what they are going to earn is forecast; what carries nothing is no payment. */
export type PaymentState = Exclude<FinancialState, 'void'>;
export const paymentStates = ['actual', 'forecast'] as const satisfies PaymentState[];

/** The activity of figures that were settled before it was kept with them. */
export const unknownActivity = '' as const;

/** One instructor's payments, as a whole and by activity. */
export interface InstructorPayments extends StateSums {
  instructorId: string;
  byActivity: Map<ActivityType | typeof unknownActivity, StateSums>;
}

/**
 * Adds the sums of instructors and activities up, in the order of the instructors' ids.
 *
 * @param state only what was earned, or only what is expected; who has none of it is left out
 */
export function groupPayments(cells: readonly Cell[], state?: PaymentState): InstructorPayments[] {
  const found = new Map<string, InstructorPayments>();
  for (const cell of cells) {
    const sums = state ? { [state]: cell[state] } : { actual: cell.actual, forecast: cell.forecast };
    if (state && cell[state].meetings === 0) continue;
    const { instructorId = '' } = cell;
    let payments = found.get(instructorId);
    if (!payments) {
      payments = { instructorId, ...noStateSums(), byActivity: new Map() };
      found.set(instructorId, payments);
    }
    addStateSums(payments, sums);
    const activity = (cell.activityType ?? unknownActivity) as ActivityType | typeof unknownActivity;
    const ofActivity = payments.byActivity.get(activity) ?? noStateSums();
    payments.byActivity.set(activity, ofActivity);
    addStateSums(ofActivity, sums);
  }
  return [...found.values()].sort((a, b) => (a.instructorId < b.instructorId ? -1 : 1));
}
