import { type CycleState, cancelledWithCycle, type MeetingState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import { carriedOver, concernsMeetings } from '../domain/carry-over';
import { cancel, isMoved, meetingEvent } from '../domain/meeting-transitions';
import { countMeetings } from '../domain/progress';
import { dayIn, instantsOf } from '../time/wall-clock';
import { openCalendar } from './cycle-calendar';
import type { Scheduling } from './scheduling';

/**
 * Lets the meetings on the calendar follow a change of their cycle: a cancelled cycle's scheduled meetings are
 * cancelled; a new instructor, time or activity is taken over by those from today on that still had the old one
 * (docs/decisions/0082).
 *
 * @returns the meetings that were moved, whose time is yet to be booked
 */
export async function followCycle(
  app: Scheduling,
  tx: Transaction,
  before: CycleState,
  after: CycleState,
): Promise<MeetingState[]> {
  if (before.status !== 'cancelled' && after.status === 'cancelled') {
    await cancelScheduled(app, tx, after.id);
    return [];
  }
  return concernsMeetings(before, after) ? carryOver(app, tx, before, after) : [];
}

/** The end date stays: it says what was planned. Under `extend` nothing is made up for. */
async function cancelScheduled(app: Scheduling, tx: Transaction, cycleId: string): Promise<void> {
  const calendar = await openCalendar(app, tx, cycleId);
  const off = calendar
    .filter(({ status }) => status === 'scheduled')
    .map((before) => ({ before, next: cancel(before, cancelledWithCycle) }));
  const steps = await app.meetings.updateMany(tx, off);
  for (const step of steps) tx.emit('meeting.cancelled', step);
  const cancelled = new Map(steps.map(({ after }) => [after.id, after]));
  await app.progress.save(tx, cycleId, countMeetings(calendar.map((meeting) => cancelled.get(meeting.id) ?? meeting)));
}

async function carryOver(
  app: Scheduling,
  tx: Transaction,
  before: CycleState,
  after: CycleState,
): Promise<MeetingState[]> {
  const calendar = await openCalendar(app, tx, after.id);
  const changes = calendar.flatMap((meeting) => {
    if (meeting.status !== 'scheduled' || meeting.scheduledDate < dayIn(meeting.timeZone, tx.now)) return [];
    const next = carriedOver(before, after, meeting);
    return next ? [{ before: meeting, next: placed(meeting, next) }] : [];
  });
  const steps = await app.meetings.updateMany(tx, changes);
  for (const step of steps) tx.emit(meetingEvent(step.before, step.after), step);
  return steps.filter((step) => isMoved(step.before, step.after)).map((step) => step.after);
}

const placed = (meeting: MeetingState, next: MeetingState): MeetingState =>
  isMoved(meeting, next) ? { ...next, ...instantsOf(next) } : next;
