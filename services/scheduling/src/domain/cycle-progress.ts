import type { CycleState, MeetingState, OnCancel } from '@roster/contracts';

type Progress = Pick<CycleState, 'totalMeetings' | 'onCancel'>;

/**
 * True where every planned meeting of a cycle is done: none is still to come, at least one was held, and those held
 * make up the planned number, together with those cancelled for good (under `extend` none is: each is made up for).
 * See docs/decisions/0021.
 */
export function allDone({ totalMeetings, onCancel }: Progress, meetings: readonly MeetingState[]): boolean {
  let held = 0;
  let cancelled = 0;
  for (const { status } of meetings) {
    if (status === 'scheduled') return false;
    if (status === 'completed') held++;
    if (status === 'cancelled') cancelled++;
  }
  return held > 0 && held + (onCancel === 'keep' ? cancelled : 0) >= totalMeetings;
}

/** The day of the last meeting; under `keep` a cancelled one's slot stays in the schedule and counts. */
export function lastMeetingDay(onCancel: OnCancel, meetings: readonly MeetingState[]): string | undefined {
  let last: string | undefined;
  for (const { status, scheduledDate } of meetings) {
    if (status === 'postponed' || (status === 'cancelled' && onCancel === 'extend')) continue;
    if (last === undefined || scheduledDate > last) last = scheduledDate;
  }
  return last;
}

/**
 * The cycle after a change of its meetings: held ones recounted, the end date following the last one, and the status
 * following where the change was what finished or unfinished it. An end date that lies beyond the meetings (not all of
 * them generated yet) stays; `generated` says that now they are.
 *
 * @returns undefined where nothing about the cycle changes
 */
export function followMeetings(
  cycle: CycleState,
  before: readonly MeetingState[],
  after: readonly MeetingState[],
  generated = false,
): CycleState | undefined {
  const completedMeetings = after.filter(({ status }) => status === 'completed').length;
  const endDate = endDateAfter(cycle, before, after, generated);
  const status = statusAfter(cycle, allDone(cycle, before), allDone(cycle, after));
  const same = completedMeetings === cycle.completedMeetings && endDate === cycle.endDate && status === cycle.status;
  return same ? undefined : { ...cycle, completedMeetings, endDate, status };
}

function endDateAfter(
  { endDate, onCancel }: CycleState,
  before: readonly MeetingState[],
  after: readonly MeetingState[],
  generated: boolean,
): string {
  const last = lastMeetingDay(onCancel, after);
  if (last === undefined) return endDate;
  const inStep = generated || lastMeetingDay(onCancel, before) === endDate;
  return inStep || last > endDate ? last : endDate;
}

function statusAfter({ status }: CycleState, wasDone: boolean, isDone: boolean): CycleState['status'] {
  if (status === 'active' && isDone && !wasDone) return 'completed';
  if (status === 'completed' && wasDone && !isDone) return 'active';
  return status;
}
