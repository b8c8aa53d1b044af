import type { CallContext, Copies, Copy, ServiceRuntime } from '@roster/service-kit';
import { dependsOnRoster } from '../domain/meeting-revenue';
import { type Entry, isNewCompletion } from '../domain/settle';
import type { CycleTerms, MeetingFacts } from '../domain/terms';
import type { Replicas } from '../events/replicas';
import type { Ledger } from '../store/ledger';
import { whereOwnersAnswer } from './where-owners-answer';

interface Deps {
  replicas: Replicas;
  ledger: Ledger;
  log: ServiceRuntime['log'];
}

/** Copies of `ids`, of which `fresh` are asked for whatever is held. */
type Gather = <T extends object>(
  what: string,
  copies: Copies<T>,
  ids: string[],
  fresh: string[],
) => Promise<Map<string, Copy<T>>>;

/**
 * Sees to it that what the meetings' figures need is held, before a transaction reads it: asks the owners for what is
 * missing or older than the caller has seen. Events of different topics arrive in any order, so for a meeting that was
 * just completed they are asked in any case: its figures are about to be fixed. One call to each owner for all meetings.
 * Where an owner is away, what is held has to do.
 *
 * @param known entries that were read a moment ago
 */
export async function gatherInputs(
  deps: Deps,
  context: CallContext,
  meetingIds: readonly string[],
  known: ReadonlyMap<string, Entry> = new Map(),
): Promise<void> {
  const gather: Gather = (what, copies, ids, fresh) =>
    whereOwnersAnswer(
      deps.log,
      what,
      async () =>
        new Map([...(await copies.findMany(context, without(ids, fresh))), ...(await copies.refresh(context, fresh))]),
      () => copies.held(context, ids),
    );
  const [meetings, entries] = await Promise.all([
    gather('meetings', deps.replicas.meetings, [...meetingIds], []),
    deps.ledger.byMeeting(
      context,
      meetingIds.filter((id) => !known.has(id)),
    ),
  ]);
  const mattering = [...meetings.values()].filter(matters);
  const completed = mattering.filter((meeting) =>
    isNewCompletion(known.get(meeting.id) ?? entries.get(meeting.id), meeting),
  );
  await gatherAround(deps.replicas, gather, mattering, completed);
}

/**
 * Asks the owners for everything that the figures of meetings need besides the meetings, whatever is held.
 *
 * @throws AppError `unavailable` or `timeout` where one of them is away
 */
export async function askForInputs(
  { replicas }: Deps,
  context: CallContext,
  meetingIds: readonly string[],
): Promise<void> {
  const gather: Gather = (_what, copies, ids) => copies.refresh(context, ids);
  // Whoever wants this has just asked for the meetings themselves, to know whether they are there.
  const meetings = await replicas.meetings.held(context, meetingIds);
  const mattering = [...meetings.values()].filter(matters);
  await gatherAround(replicas, gather, mattering, mattering);
}

async function gatherAround(
  { instructors, cycles, rosters }: Replicas,
  gather: Gather,
  meetings: readonly MeetingFacts[],
  fresh: readonly MeetingFacts[],
): Promise<void> {
  const prices = async (): Promise<void> => {
    const terms = await gather('cycles', cycles, cyclesOf(meetings), cyclesOf(fresh));
    const priced = (ids: string[]): string[] => ids.filter((id) => mayDependOnRoster(terms.get(id)));
    await gather('rosters', rosters, priced(cyclesOf(meetings)), priced(cyclesOf(fresh)));
  };
  await Promise.all([gather('instructors', instructors, instructorsOf(meetings), instructorsOf(fresh)), prices()]);
}

const matters = ({ status }: MeetingFacts): boolean => status === 'scheduled' || status === 'completed';

/** A cycle that is not known yet may turn out to. */
export const mayDependOnRoster = (cycle: CycleTerms | undefined): boolean => !cycle || dependsOnRoster(cycle);

const instructorsOf = (meetings: readonly MeetingFacts[]): string[] => [
  ...new Set(meetings.map(({ instructorId }) => instructorId)),
];

const cyclesOf = (meetings: readonly MeetingFacts[]): string[] => [
  ...new Set(meetings.flatMap(({ cycleId }) => cycleId ?? [])),
];

const without = (ids: string[], others: string[]): string[] => ids.filter((id) => !others.includes(id));
