import type { FinancialsState } from '@roster/contracts';
import { figuresOf, lacks, nothing } from './figures';
import { type Inputs, type MeetingFacts, sameInputs } from './terms';

/** The versions of what figures were computed from. */
export interface UsedVersions {
  meeting: number;
  cycle?: number;
  roster?: number;
  instructor?: number;
}

/** A meeting's figures, with what they were computed from. */
export interface Entry {
  financials: FinancialsState;
  used: UsedVersions;
  /** Of a settled meeting: which completion this is, and the prices, seats and rates of that moment. */
  completedAt?: string;
  inputs?: Inputs;
  /** True while a change of prices, seats or rates still moves the figures. */
  open: boolean;
}

/** What is known of a meeting now. */
export interface Known {
  meeting: MeetingFacts & { deleted?: boolean };
  inputs: Inputs;
  versions: Omit<UsedVersions, 'meeting'>;
}

/**
 * The next entry of a meeting, from what is known now. A function of its arguments alone: called again with the same
 * knowledge it has nothing to say, so redelivery, reordering and crashes never count anything twice.
 *
 * - A scheduled meeting follows every input.
 * - Completing fixes prices, seats and rates. A later correction of the meeting itself (its length, its instructor)
 *   counts, under the fixed prices; the rates of another instructor are those of today.
 * - Reopened, it is a forecast again; cancelled or postponed, it carries zero; deleted, it is gone.
 * - A completed meeting that lacked an input stays open for it: a copy that comes late completes the figures.
 *
 * @param afresh what was fixed is fixed anew: at the prices, seats and rates of now
 * @returns undefined where nothing changes
 */
export function settle(
  stored: Entry | undefined,
  known: Known,
  organization: { id: string; currency: string },
  now: Date,
  { afresh = false }: { afresh?: boolean } = {},
): Entry | undefined {
  const { meeting } = known;
  if (stored && stored.used.meeting > meeting.version) return undefined;
  if (meeting.deleted) return stored && !stored.financials.deletedAt ? removed(stored, meeting, now) : undefined;

  const inputs = inputsFor(stored, known, afresh);
  const figures = figuresOf(meeting, inputs);
  const next: Entry = {
    financials: {
      id: meeting.id,
      organizationId: organization.id,
      ...following(stored?.financials, now),
      meetingId: meeting.id,
      ...optional('cycleId', meeting.cycleId),
      instructorId: meeting.instructorId,
      ...optional('branchId', meeting.branchId ?? inputs.cycle?.branchId),
      ...optional('courseId', meeting.courseId ?? inputs.cycle?.courseId),
      date: meeting.scheduledDate,
      activityType: meeting.activityType,
      ...figures,
      currency: stored?.financials.currency ?? organization.currency,
    },
    used: { meeting: meeting.version, ...(figures.state === 'void' ? {} : known.versions) },
    open: figures.state === 'forecast' || (figures.state === 'actual' && lacks(meeting, inputs)),
  };
  if (figures.state === 'actual') {
    next.inputs = inputs;
    if (meeting.completedAt !== undefined) next.completedAt = meeting.completedAt;
  }
  return stored && sameEntry(stored, next) ? undefined : next;
}

/** True where the meeting was completed and that is not in the books yet: then prices are to be asked for afresh. */
export function isNewCompletion(stored: Entry | undefined, meeting: MeetingFacts): boolean {
  if (meeting.status !== 'completed') return false;
  if (stored?.financials.state !== 'actual' || stored.financials.deletedAt !== undefined) return true;
  // Reopened and completed again, of which only the end was heard.
  return stored.completedAt !== meeting.completedAt;
}

function inputsFor(stored: Entry | undefined, { meeting, inputs: current }: Known, afresh: boolean): Inputs {
  if (meeting.status !== 'completed' || isNewCompletion(stored, meeting)) return current;
  const { cycle, roster, instructor } = stored?.inputs ?? {};
  const sameCycle = stored?.financials.cycleId === meeting.cycleId;
  const sameInstructor = stored?.financials.instructorId === meeting.instructorId;
  const fixed: Inputs = {
    ...(sameCycle ? { ...optional('cycle', cycle), ...optional('roster', roster) } : {}),
    ...(sameInstructor ? optional('instructor', instructor) : {}),
  };
  return afresh ? { ...fixed, ...current } : { ...current, ...fixed };
}

function removed(stored: Entry, meeting: MeetingFacts, now: Date): Entry {
  const next = following(stored.financials, now);
  const financials = { ...stored.financials, ...next, ...nothing('void'), deletedAt: next.updatedAt };
  return { financials, used: { meeting: meeting.version }, open: false };
}

/** Version and times of the next state; `updatedAt` never runs backwards. */
function following(before: FinancialsState | undefined, now: Date) {
  const at = new Date(Math.max(now.getTime(), before ? Date.parse(before.updatedAt) + 1 : 0)).toISOString();
  return { version: (before?.version ?? 0) + 1, createdAt: before?.createdAt ?? at, updatedAt: at };
}

/** Versions of inputs alone are no change: they move with every renamed cycle. */
function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a.used.meeting === b.used.meeting &&
    a.open === b.open &&
    a.completedAt === b.completedAt &&
    sameInputs(a.inputs, b.inputs) &&
    sameFigures(a.financials, b.financials)
  );
}

const shown = [
  'cycleId',
  'instructorId',
  'branchId',
  'courseId',
  'date',
  'activityType',
  'state',
  'minutes',
  'revenueMinor',
  'instructorPaymentMinor',
  'currency',
  'deletedAt',
] as const satisfies (keyof FinancialsState)[];

/** True where the two say the same of a meeting. */
export const sameFigures = (a: FinancialsState, b: FinancialsState): boolean =>
  shown.every((field) => a[field] === b[field]);

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
