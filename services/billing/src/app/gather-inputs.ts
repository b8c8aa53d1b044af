import type { CallContext, ServiceRuntime } from '@roster/service-kit';
import { dependsOnRoster } from '../domain/meeting-revenue';
import { isNewCompletion } from '../domain/settle';
import type { MeetingFacts } from '../domain/terms';
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
export async function gatherInputs(deps: Deps, context: CallContext, meetingIds: readonly string[]): Promise<void> {
  const { replicas, ledger, log } = deps;
  await whereOwnersAnswer(log, 'meetings', () => replicas.meetings.findMany(context, meetingIds));
  const meetings = [...(await replicas.meetings.held(context, meetingIds)).values()];
  const entries = await ledger.byMeeting(context, meetingIds);
  const mattering = meetings.filter(({ status }) => status === 'scheduled' || status === 'completed');
  const completed = mattering.filter((meeting) => isNewCompletion(entries.get(meeting.id), meeting));
  const expected = mattering.filter((meeting) => !completed.includes(meeting));

  await whereOwnersAnswer(log, 'instructors', async () => {
    const fresh = instructorsOf(completed);
    await replicas.instructors.refresh(context, fresh);
    await replicas.instructors.findMany(context, without(instructorsOf(expected), fresh));
  });
  await whereOwnersAnswer(log, 'cycles', async () => {
    const fresh = cyclesOf(completed);
    await replicas.cycles.refresh(context, fresh);
    await replicas.cycles.findMany(context, without(cyclesOf(expected), fresh));
  });
  const cycles = await replicas.cycles.held(context, cyclesOf(mattering));
  const priced = (ids: string[]): string[] => ids.filter((id) => mayDependOnRoster(cycles.get(id)));
  await whereOwnersAnswer(log, 'rosters', async () => {
    const fresh = priced(cyclesOf(completed));
    await replicas.rosters.refresh(context, fresh);
    await replicas.rosters.findMany(context, without(priced(cyclesOf(expected)), fresh));
  });
}

/** A cycle that is not known yet may turn out to. */
const mayDependOnRoster = (cycle: Parameters<typeof dependsOnRoster>[0] | undefined): boolean =>
  !cycle || dependsOnRoster(cycle);

const instructorsOf = (meetings: readonly MeetingFacts[]): string[] => [
  ...new Set(meetings.map(({ instructorId }) => instructorId)),
];

const cyclesOf = (meetings: readonly MeetingFacts[]): string[] => [
  ...new Set(meetings.flatMap(({ cycleId }) => cycleId ?? [])),
];

const without = (ids: string[], others: string[]): string[] => ids.filter((id) => !others.includes(id));
