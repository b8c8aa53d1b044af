import type { CallContext, Copies, ServiceRuntime } from '@roster/service-kit';
import { dependsOnRoster } from '../domain/meeting-revenue';
import { isNewCompletion } from '../domain/settle';
import type { CycleTerms, MeetingFacts } from '../domain/terms';
import type { Replicas } from '../events/replicas';
import type { Ledger } from '../store/ledger';
import { whereOwnersAnswer } from './where-owners-answer';

interface Deps {
  replicas: Replicas;
  ledger: Ledger;
  log: ServiceRuntime['log'];
}

/**
 * Sees to it that what the meetings' figures need is held, before a transaction reads it: asks the owners for what is
 * missing or older than the caller has seen. Events of different topics arrive in any order, so for a meeting that was
 * just completed they are asked in any case: its figures are about to be fixed. One call to each owner for all meetings.
 * Where an owner is away, what is held has to do.
 */
export async function gatherInputs(
  { replicas, ledger, log }: Deps,
  context: CallContext,
  meetingIds: readonly string[],
): Promise<void> {
  const newest = <T extends object>(what: string, copies: Copies<T>, fresh: string[], ids: string[]) =>
    whereOwnersAnswer(
      log,
      what,
      async () =>
        new Map([...(await copies.findMany(context, without(ids, fresh))), ...(await copies.refresh(context, fresh))]),
      () => copies.held(context, ids),
    );

  const meetings = [...(await newest('meetings', replicas.meetings, [], [...meetingIds])).values()];
  const mattering = meetings.filter(({ status }) => status === 'scheduled' || status === 'completed');
  const completed = await newlyCompleted(ledger, context, mattering);

  await newest('instructors', replicas.instructors, instructorsOf(completed), instructorsOf(mattering));
  const cycles = await newest('cycles', replicas.cycles, cyclesOf(completed), cyclesOf(mattering));
  const priced = (ids: string[]): string[] => ids.filter((id) => mayDependOnRoster(cycles.get(id)));
  await newest('rosters', replicas.rosters, priced(cyclesOf(completed)), priced(cyclesOf(mattering)));
}

async function newlyCompleted(
  ledger: Ledger,
  context: CallContext,
  meetings: readonly MeetingFacts[],
): Promise<MeetingFacts[]> {
  const completed = meetings.filter(({ status }) => status === 'completed');
  const entries = await ledger.byMeeting(
    context,
    completed.map(({ id }) => id),
  );
  return completed.filter((meeting) => isNewCompletion(entries.get(meeting.id), meeting));
}

/** A cycle that is not known yet may turn out to. */
export const mayDependOnRoster = (cycle: CycleTerms | undefined): boolean => !cycle || dependsOnRoster(cycle);

const instructorsOf = (meetings: readonly MeetingFacts[]): string[] => [
  ...new Set(meetings.map(({ instructorId }) => instructorId)),
];

const cyclesOf = (meetings: readonly MeetingFacts[]): string[] => [
  ...new Set(meetings.flatMap(({ cycleId }) => cycleId ?? [])),
];

const without = (ids: string[], others: string[]): string[] => ids.filter((id) => !others.includes(id));
