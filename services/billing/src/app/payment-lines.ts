import type { FinancialsState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { type NamedCopies, namesOf } from './names-of';
import type { SettleDeps } from './settle-meetings';

/** One meeting's payment. */
export interface PaymentLine {
  meetingId: string;
  date: string;
  instructorId: string;
  instructorName: string;
  cycleId?: string;
  /** Empty where there is none. */
  cycleName: string;
  branchName: string;
  courseName: string;
  activityType: string;
  minutes: number;
  paymentMinor: number;
  state: FinancialsState['state'];
}

/** Figures as lines of a list of payments: with the names of what they are about. */
export async function presentPaymentLines(
  { replicas, log }: Pick<SettleDeps, 'replicas' | 'log'>,
  context: CallContext,
  financials: readonly FinancialsState[],
): Promise<PaymentLine[]> {
  const named = async (copies: NamedCopies, of: (one: FinancialsState) => string | undefined) => {
    const names = await namesOf(log, context, copies, financials.map(of));
    return (id: string | undefined): string => (id === undefined ? '' : (names.get(id)?.name ?? ''));
  };
  const [instructor, cycle, branch, course] = await Promise.all([
    named(replicas.instructors, ({ instructorId }) => instructorId),
    named(replicas.cycles, ({ cycleId }) => cycleId),
    named(replicas.branches, ({ branchId }) => branchId),
    named(replicas.courses, ({ courseId }) => courseId),
  ]);
  return financials.map((one) => ({
    meetingId: one.meetingId,
    date: one.date,
    instructorId: one.instructorId,
    instructorName: instructor(one.instructorId),
    ...(one.cycleId === undefined ? {} : { cycleId: one.cycleId }),
    cycleName: cycle(one.cycleId),
    branchName: branch(one.branchId),
    courseName: course(one.courseId),
    activityType: one.activityType ?? '',
    minutes: one.minutes ?? 0,
    paymentMinor: one.instructorPaymentMinor,
    state: one.state,
  }));
}
