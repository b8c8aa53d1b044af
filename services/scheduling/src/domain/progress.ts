import type { CycleState, MeetingState } from '@roster/contracts';

/** What the meetings of a cycle add up to, beside its own count of those completed. Days are YYYY-MM-DD. */
export interface MeetingCounts {
  scheduled: number;
  cancelled: number;
  postponed: number;
  /** Of those scheduled, in order; a day can be there twice. */
  scheduledDays: string[];
  /** Of the last one completed. */
  lastHeldDay?: string;
}

export function countMeetings(meetings: readonly MeetingState[]): MeetingCounts {
  const counts: MeetingCounts = { scheduled: 0, cancelled: 0, postponed: 0, scheduledDays: [] };
  for (const { status, scheduledDate } of meetings) {
    if (status === 'completed') {
      if (counts.lastHeldDay === undefined || scheduledDate > counts.lastHeldDay) counts.lastHeldDay = scheduledDate;
      continue;
    }
    counts[status]++;
    if (status === 'scheduled') counts.scheduledDays.push(scheduledDate);
  }
  counts.scheduledDays.sort();
  return counts;
}

/** The day of the next meeting: scheduled, today or later. One that was never completed is not coming any more. */
export const nextDay = ({ scheduledDays }: Pick<MeetingCounts, 'scheduledDays'>, today: string): string | undefined =>
  scheduledDays.find((day) => day >= today);

/** How much of the plan was held, in per cent with one decimal; extra meetings do not make it more than all. */
export const percentOf = (completed: number, planned: number): number =>
  planned === 0 ? 0 : Math.min(100, Math.round((completed / planned) * 1000) / 10);

/**
 * A cycle counted anew (seed 1, "sync-progress"). One whose meetings are all done becomes completed; one that is
 * completed stays so, since it may have been ended early by hand.
 *
 * @param done `allDone` of the cycle and its meetings
 * @returns undefined where the count was right
 */
export function recounted(cycle: CycleState, meetings: readonly MeetingState[], done: boolean): CycleState | undefined {
  const completedMeetings = meetings.filter(({ status }) => status === 'completed').length;
  const status = cycle.status === 'active' && done ? 'completed' : cycle.status;
  if (completedMeetings === cycle.completedMeetings && status === cycle.status) return undefined;
  return { ...cycle, completedMeetings, status };
}
