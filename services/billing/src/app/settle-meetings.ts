import type { CallContext, ServiceRuntime, Transaction } from '@roster/service-kit';
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

export interface SettleDeps extends Pick<ServiceRuntime, 'unitOfWork' | 'log'> {
  replicas: Replicas;
  ledger: Ledger;
  rollups: Rollups;
}

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
    const entries = await settleChunk(deps, context, meetingIds.slice(start, start + chunkSize), how);
    for (const [id, entry] of entries) settled.set(id, entry);
  }
  return settled;
}

async function settleChunk(
  deps: SettleDeps,
  context: CallContext,
  meetingIds: readonly string[],
  how: Settling,
): Promise<Map<string, Entry>> {
  if (how.afresh) await askForInputs(deps, context, meetingIds);
  else await gatherInputs(deps, context, meetingIds, how.entries);
  const settled = new Map<string, Entry>();
  for (let pending = meetingIds, now = how; pending.length > 0; now = {}) {
    const ids = pending;
    // All of an organization's meetings add to the same few rows: in turn, rather than in conflict.
    const outcome = await deps.unitOfWork.run(context, (tx) => write(deps, tx, ids, now), { queueOn: 'financials' });
    for (const [id, entry] of outcome.entries) settled.set(id, entry);
    // Whoever follows a change of price looks for the open entries that it moves, and could not see these yet: look again.
    pending = outcome.changes.filter(isNewlyOpen).map(({ after }) => after.financials.id);
  }
  return settled;
}

interface Outcome {
  changes: EntryChange[];
  /** As they are after the changes. */
  entries: Map<string, Entry>;
}

async function write(
  deps: SettleDeps,
  tx: Transaction,
  meetingIds: readonly string[],
  how: Settling,
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
      tx.emit('financials.settled', before ? { before, after } : { after });
  }
  return outcome;
}

/** Reads entries and copies as of one snapshot, one query for each kind, and decides. */
async function decide(
  { replicas, ledger }: SettleDeps,
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
