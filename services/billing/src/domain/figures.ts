import type { FinancialState, MeetingStatus } from '@roster/contracts';
import { instructorPayment, minutesOf } from './instructor-payment';
import { dependsOnRoster, meetingRevenue } from './meeting-revenue';
import type { Inputs, MeetingFacts } from './terms';

/** What one meeting brings and costs, in minor units; profit = revenue - instructor payment. */
export interface MeetingFigures {
  state: FinancialState;
  minutes: number;
  revenueMinor: number;
  instructorPaymentMinor: number;
  profitMinor: number;
}

/** A scheduled meeting shows what it is expected to bring, a completed one what it did; the others carry nothing. */
export const stateOf: Record<MeetingStatus, FinancialState> = {
  scheduled: 'forecast',
  completed: 'actual',
  cancelled: 'void',
  postponed: 'void',
};

const nobody = { activeRegistrations: 0, activeAmountMinor: 0 };

/** A meeting's figures under the given inputs. A meeting without a cycle has no price of its own. */
export function figuresOf(meeting: MeetingFacts, { cycle, roster, instructor }: Inputs): MeetingFigures {
  const state = stateOf[meeting.status];
  if (state === 'void') return nothing(state);
  const revenueMinor = cycle ? meetingRevenue(cycle, roster ?? nobody) : 0;
  const instructorPaymentMinor = instructor ? instructorPayment(meeting, instructor, cycle?.preparationMinutes) : 0;
  const profitMinor = revenueMinor - instructorPaymentMinor;
  return { state, minutes: minutesOf(meeting), revenueMinor, instructorPaymentMinor, profitMinor };
}

export const nothing = (state: FinancialState): MeetingFigures => ({
  state,
  minutes: 0,
  revenueMinor: 0,
  instructorPaymentMinor: 0,
  profitMinor: 0,
});

/** True where something that the figures need is not known. */
export function lacks(meeting: MeetingFacts, { cycle, roster, instructor }: Inputs): boolean {
  if (!instructor) return true;
  if (meeting.cycleId === undefined) return false;
  return !cycle || (dependsOnRoster(cycle) && !roster);
}
