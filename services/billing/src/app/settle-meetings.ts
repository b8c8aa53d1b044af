import type { CallContext, ServiceRuntime, Transaction } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import { rollupDeltas } from '../domain/rollup';
import { type Entry, type Known, sameFigures, settle } from '../domain/settle';
import { cycleTerms, instructorRates, rosterTerms } from '../domain/terms';
import type { Replicas } from '../events/replicas';
import type { EntryChange, Ledger } from '../store/ledger';
import type { Rollups } from '../store/rollups';
import { gatherInputs, mayDependOnRoster } from './gather-inputs';

/** Meetings for each transaction: a large recomputation is many small ones, each whole in itself. */
const chunkSize = 100;

export interface SettleDeps extends Pick<ServiceRuntime, 'unitOfWork' | 'log'> {
  replicas: Replicas;
  ledger: Ledger;
  rollups: Rollups;
}

/**
 * Brings the figures of meetings, and the reports' sums with them, up to what is known now. The one way by which
 * figures change, whoever asks: safe to repeat, to interrupt and to run at several places at once.
 */
export async function settleMeetings(
  deps: SettleDeps,
  context: CallContext,
  meetingIds: readonly string[],
): Promise<void> {
  for (let start = 0; start < meetingIds.length; start += chunkSize) {
    await settleChunk(deps, context, meetingIds.slice(start, start + chunkSize));
  }
}

async function settleChunk(deps: SettleDeps, context: CallContext, meetingIds: readonly string[]): Promise<void> {
  await gatherInputs(deps, context, meetingIds);
  for (let pending = meetingIds; pending.length > 0; ) {
    const ids = pending;
    // All of an organization's meetings add to the same few rows: in turn, rather than in conflict.
    const changes = await deps.unitOfWork.run(context, (tx) => write(deps, tx, ids), { queueOn: 'financials' });
    // Whoever follows a change of price looks for the open entries that it moves, and could not see these yet: look again.
    pending = changes.filter(isNewlyOpen).map(({ after }) => after.financials.id);
  }
}

async function write(deps: SettleDeps, tx: Transaction, meetingIds: readonly string[]): Promise<EntryChange[]> {
  const changes = await changesOf(deps, tx.context, meetingIds, tx.now, tx.session);
  if (changes.length === 0) return changes;
  await deps.ledger.write(tx, changes);
  const figures = changes.map(({ before, after }) => ({
    ...(before ? { before: before.financials } : {}),
    after: after.financials,
  }));
  await deps.rollups.add(tx, rollupDeltas(figures));
  for (const { before, after } of figures) {
    const settled = before?.state === 'actual' || after.state === 'actual';
    if (settled && !(before && sameFigures(before, after)))
      tx.emit('financials.settled', before ? { before, after } : { after });
  }
  return changes;
}

/** Reads entries and copies as of one snapshot, one query for each kind, and decides. */
async function changesOf(
  { replicas, ledger }: SettleDeps,
  context: CallContext,
  meetingIds: readonly string[],
  now: Date,
  session: ClientSession,
): Promise<EntryChange[]> {
  const entries = await ledger.byMeeting(context, meetingIds, session);
  const meetings = [...(await replicas.meetings.stored(context, meetingIds, session)).values()];
  const cycleIds = meetings.flatMap(({ cycleId }) => cycleId ?? []);
  const cycles = await replicas.cycles.stored(context, cycleIds, session);
  const priced = cycleIds.filter((id) => mayDependOnRoster(cycles.get(id)));
  const rosters = await replicas.rosters.stored(context, priced, session);
  const instructorIds = meetings.map(({ instructorId }) => instructorId);
  const instructors = await replicas.instructors.stored(context, instructorIds, session);

  return meetings.flatMap((meeting) => {
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
    const after = settle(before, known, context.organization, now);
    return after ? [before ? { before, after } : { after }] : [];
  });
}

function isNewlyOpen({ before, after }: EntryChange): boolean {
  if (!after.open) return false;
  return !before?.open || !sameInputsAskedFor(before, after);
}

const sameInputsAskedFor = (a: Entry, b: Entry): boolean =>
  a.financials.cycleId === b.financials.cycleId && a.financials.instructorId === b.financials.instructorId;
