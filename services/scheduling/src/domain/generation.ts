import type { CycleState, MeetingState } from '@roster/contracts';
import { type ClosureDays, horizonOf, type Slot, walkSchedule } from './schedule';

export interface Skipped {
  date: string;
  reason: 'closure' | 'exists' | 'conflict';
  detail?: string;
  meetingNumber?: number;
}

export interface GenerationPlan {
  /** The slots to fill; `number` is the meeting's number in the cycle. */
  make: Slot[];
  skipped: Skipped[];
}

/**
 * What is missing of a cycle's meetings. A slot is known by its day: whatever became of its meeting (moved, cancelled,
 * postponed, held), the slot is not filled again, nor is a day on which the cycle has a meeting anyway. No more is
 * made than the planned number lacks. See docs/decisions/0020.
 *
 * @param meetings all of the cycle's
 * @param until the last day that `closures` cover
 */
export function planGeneration(
  cycle: CycleState,
  meetings: readonly MeetingState[],
  closures: ClosureDays,
  until: string,
): GenerationPlan {
  const { slots, closed } = walkSchedule(cycle, { atMost: slotsPromised(cycle, meetings), until }, closures);
  const taken = takenDays(meetings);
  const make: Slot[] = [];
  const skipped: Skipped[] = closed.map(({ date, name }) => ({ date, reason: 'closure', detail: name }));
  let missing = cycle.totalMeetings - meetings.filter((meeting) => fillsPlan(cycle, meeting)).length;
  for (const slot of slots) {
    const holder = taken.get(slot.date);
    if (holder) {
      skipped.push({ date: slot.date, reason: 'exists', ...numbered(holder.meetingNumber) });
    } else if (missing > 0) {
      make.push(slot);
      missing--;
    }
  }
  return { make: withNumbers(make, meetings), skipped };
}

/** How far the walk goes: under `extend` a cancelled meeting's slot is made up for by one more at the end. */
export function slotsPromised({ totalMeetings, onCancel }: CycleState, meetings: readonly MeetingState[]): number {
  if (onCancel === 'keep') return totalMeetings;
  return totalMeetings + meetings.filter(({ status }) => status === 'cancelled').length;
}

/** A day by which a cycle's slots end, those of its make-ups included where they are not absurdly many. */
export function generationHorizon(cycle: CycleState): string {
  return horizonOf(cycle, cycle.totalMeetings * 2);
}

function fillsPlan({ onCancel }: CycleState, { status }: MeetingState): boolean {
  return status === 'scheduled' || status === 'completed' || (status === 'cancelled' && onCancel === 'keep');
}

function takenDays(meetings: readonly MeetingState[]): Map<string, MeetingState> {
  const taken = new Map<string, MeetingState>();
  for (const meeting of meetings) taken.set(meeting.scheduledDate, meeting);
  for (const meeting of meetings) if (meeting.slot) taken.set(meeting.slot, meeting);
  return taken;
}

/** A slot's own number where it is free, else the lowest free one: numbers are never given twice. */
function withNumbers(slots: readonly Slot[], meetings: readonly MeetingState[]): Slot[] {
  const used = new Set(meetings.map(({ meetingNumber }) => meetingNumber));
  const own = new Set(slots.map(({ number }) => number).filter((number) => !used.has(number)));
  let free = 1;
  return slots.map(({ date, number }) => {
    if (!used.has(number)) return { date, number };
    while (used.has(free) || own.has(free)) free++;
    used.add(free);
    return { date, number: free };
  });
}

const numbered = (meetingNumber: number | undefined) => (meetingNumber === undefined ? {} : { meetingNumber });

/** The number of a meeting that is added after the others. */
export function nextNumber(meetings: readonly MeetingState[]): number {
  return Math.max(0, ...meetings.map(({ meetingNumber }) => meetingNumber ?? 0)) + 1;
}
