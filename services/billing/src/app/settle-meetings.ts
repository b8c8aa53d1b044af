import {
  AppError,
  type CallContext,
  isPassing,
  JoinedWork,
  raiseMark,
  type ServiceRuntime,
  type Transaction,
} from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import { rollupDeltas } from '../domain/rollup';
import { type Entry, type Known, sameFigures, settle } from '../domain/settle';
import { cycleTerms, instructorRates, rosterTerms } from '../domain/terms';
import type { Replicas } from '../events/replicas';
import type { EntryChange, Ledger } from '../store/ledger';
import type { Rollups } from '../store/rollups';
import { askForInputs, gatherInputs, mayDependOnRoster } from './gather-inputs';

/** Meetings for each transaction: a large recomputation is many small ones, each whole in itself. */
const chunkSize = 100;

interface SettleParts extends Pick<ServiceRuntime, 'unitOfWork' | 'log'> {
  replicas: Replicas;
  ledger: Ledger;
  rollups: Rollups;
}

export interface SettleDeps extends SettleParts {
  /** Settles what several ask for in one transaction, by organization. */
  settling: JoinedWork<Settlement, Map<string, Entry>>;
}

/** Meetings that somebody wants to be settled. */
interface Settlement {
  context: CallContext;
  meetingIds: readonly string[];
  how: Settling;
}

/** All of an organization's meetings add to the same few rows: who would wait for the others is settled with them. */
export const joinSettlements = (parts: SettleParts): SettleDeps['settling'] =>
  new JoinedWork({
    most: chunkSize,
    sizeOf: ({ meetingIds }) => meetingIds.length,
    work: (settlements) => settleTogether(parts, settlements),
    isShared: isPassing,
  });

/** How meetings are settled. */
export interface Settling {
  /** What was fixed is fixed anew, under what the owners answer now; where one of them is away, nothing happens. */
  afresh?: boolean;
  /** What the caller has read of the meetings' entries a moment ago, so that it need not be read again to begin with. */
  entries?: ReadonlyMap<string, Entry>;
}

/**
 * Brings the figures of meetings, and the reports' sums with them, up to what is known now. The one way by which
 * figures change, whoever asks: safe to repeat, to interrupt and to run at several places at once.
 *
 * @returns the meetings' entries as they are now, of those that billing knows
 * @throws AppError `unavailable` or `timeout` where owners are away and the settling is `afresh`
 */
export async function settleMeetings(
  deps: SettleDeps,
  context: CallContext,
  meetingIds: readonly string[],
  how: Settling = {},
): Promise<Map<string, Entry>> {
  const settled = new Map<string, Entry>();
  for (let start = 0; start < meetingIds.length; start += chunkSize) {
    const ids = meetingIds.slice(start, start + chunkSize);
    const chunk: Settlement = { context, meetingIds: ids, how };
    // What is fixed anew is one caller's wish, who hears whether it could be.
    const entries = how.afresh
      ? await settleTogether(deps, [chunk])
      : await deps.settling.run(context.organization.id, chunk);
    for (const id of ids) {
      const entry = entries.get(id);
      if (entry) settled.set(id, entry);
    }
  }
  return settled;
}

/** Settles what one caller wants, or several: each event is told as of the call that it is for. */
async function settleTogether(
  deps: SettleParts,
  settlements: readonly [Settlement, ...Settlement[]],
): Promise<Map<string, Entry>> {
  const [{ how }] = settlements;
  const context = commonContext(settlements);
  const causes = new Map<string, CallContext>();
  const known = new Map<string, Entry>();
  for (const { context: cause, meetingIds, how: own } of settlements) {
    for (const id of meetingIds) if (!causes.has(id)) causes.set(id, cause);
    for (const [id, entry] of own.entries ?? []) known.set(id, entry);
  }
  const meetingIds = [...causes.keys()];
  if (how.afresh) await askForInputs(deps, context, meetingIds);
  else await gatherInputs(deps, context, meetingIds, known);
  const settled = new Map<string, Entry>();
  for (let pending = meetingIds, now = how; pending.length > 0; now = {}) {
    const ids = pending;
    // What is settled afresh has its turn here, rather than a conflict.
    const outcome = await deps.unitOfWork.run(context, (tx) => write(deps, tx, ids, now, causes), {
      queueOn: 'financials',
    });
    for (const [id, entry] of outcome.entries) settled.set(id, entry);
    // Whoever follows a change of price looks for the open entries that it moves, and could not see these yet: look again.
    pending = outcome.changes.filter(isNewlyOpen).map(({ after }) => after.financials.id);
  }
  return settled;
}

/**
 * One caller's context, or one in which what several have seen is seen, and which lasts as long as any of them waits.
 *
 * @throws AppError `timeout` where nobody does any more
 */
function commonContext(settlements: readonly [Settlement, ...Settlement[]]): CallContext {
  const [{ context }, ...others] = settlements;
  if (others.length === 0) return context;
  const seen = new Map(context.seen);
  let { deadline } = context;
  for (const { context: other } of others) {
    deadline = Math.max(deadline, other.deadline);
    for (const [mark, version] of other.seen) raiseMark(seen, mark, version);
  }
  if (Date.now() > deadline) throw new AppError('timeout', 'request.timeout', 'The request ran out of time');
  return { ...context, deadline, seen, wrote: new Map() };
}

interface Outcome {
  changes: EntryChange[];
  /** As they are after the changes. */
  entries: Map<string, Entry>;
}

async function write(
  deps: SettleParts,
  tx: Transaction,
  meetingIds: readonly string[],
  how: Settling,
  causes: ReadonlyMap<string, CallContext>,
): Promise<Outcome> {
  const outcome = await decide(deps, tx.context, meetingIds, tx.now, tx.session, how);
  if (outcome.changes.length === 0) return outcome;
  await deps.ledger.write(tx, outcome.changes);
  const figures = outcome.changes.map(({ before, after }) => ({
    ...(before ? { before: before.financials } : {}),
    after: after.financials,
  }));
  await deps.rollups.add(tx, rollupDeltas(figures));
  for (const { before, after } of figures) {
    const settled = how.afresh || before?.state === 'actual' || after.state === 'actual';
    if (settled && !(before && sameFigures(before, after)))
      tx.emit('financials.settled', before ? { before, after } : { after }, causes.get(after.id));
  }
  return outcome;
}

/** Reads entries and copies as of one snapshot, one query for each kind, and decides. */
async function decide(
  { replicas, ledger }: SettleParts,
  context: CallContext,
  meetingIds: readonly string[],
  now: Date,
  session: ClientSession,
  how: Settling,
): Promise<Outcome> {
  const entries = await ledger.byMeeting(context, meetingIds, session);
  const meetings = [...(await replicas.meetings.stored(context, meetingIds, session)).values()];
  const cycleIds = meetings.flatMap(({ cycleId }) => cycleId ?? []);
  const cycles = await replicas.cycles.stored(context, cycleIds, session);
  const priced = cycleIds.filter((id) => mayDependOnRoster(cycles.get(id)));
  const rosters = await replicas.rosters.stored(context, priced, session);
  const instructorIds = meetings.map(({ instructorId }) => instructorId);
  const instructors = await replicas.instructors.stored(context, instructorIds, session);

  const changes: EntryChange[] = [];
  for (const meeting of meetings) {
    const cycle = cycles.get(meeting.cycleId ?? '');
    const roster = rosters.get(meeting.cycleId ?? '');
    const instructor = instructors.get(meeting.instructorId);
    const known: Known = { meeting, inputs: {}, versions: {} };
    if (cycle) [known.inputs.cycle, known.versions.cycle] = [cycleTerms(cycle), cycle.version];
    if (roster) [known.inputs.roster, known.versions.roster] = [rosterTerms(roster), roster.version];
    if (instructor) {
      [known.inputs.instructor, known.versions.instructor] = [instructorRates(instructor), instructor.version];
    }
    const before = entries.get(meeting.id);
    const after = settle(before, known, context.organization, now, how);
    if (!after) continue;
    changes.push(before ? { before, after } : { after });
    entries.set(meeting.id, after);
  }
  return { changes, entries };
}

function isNewlyOpen({ before, after }: EntryChange): boolean {
  if (!after.open) return false;
  return !before?.open || !sameInputsAskedFor(before, after);
}

const sameInputsAskedFor = (a: Entry, b: Entry): boolean =>
  a.financials.cycleId === b.financials.cycleId && a.financials.instructorId === b.financials.instructorId;
