import type { MeetingState, MeetingStatus } from '@roster/contracts';
import { conflict } from '@roster/service-kit/errors';

/** What may happen to a meeting, by where it leads. */
const transitions = {
  scheduled: { completed: 'complete', cancelled: 'cancel', postponed: 'postpone' },
  /** Takes the meeting's financials back. */
  completed: { scheduled: 'reopen' },
  cancelled: { scheduled: 'restore' },
  /** Final: its successor is what goes on. */
  postponed: {},
} as const satisfies Record<MeetingStatus, Partial<Record<MeetingStatus, string>>>;

export type Transition = 'complete' | 'cancel' | 'postpone' | 'reopen' | 'restore';

/**
 * The transition between two statuses.
 *
 * @throws AppError `conflict` with the slug `meeting.already_<status>`: completing is once only, and what was cancelled
 *   or postponed is not held
 */
export function transitionOf(from: MeetingStatus, to: MeetingStatus): Transition {
  const transition = (transitions[from] as Partial<Record<MeetingStatus, Transition>>)[to];
  if (transition) return transition;
  const message =
    from === to ? `The meeting is already ${from}` : `The meeting is already ${from} and cannot become ${to}`;
  throw conflict(`meeting.already_${from}`, message);
}

/** @param now RFC 3339 */
export function complete(meeting: MeetingState, now: string, notes?: string): MeetingState {
  transitionOf(meeting.status, 'completed');
  return { ...meeting, status: 'completed', completedAt: now, ...(notes === undefined ? {} : { notes }) };
}

export function cancel(meeting: MeetingState, reason?: string): MeetingState {
  transitionOf(meeting.status, 'cancelled');
  return { ...meeting, status: 'cancelled', ...(reason === undefined ? {} : { cancellationReason: reason }) };
}

export function postpone(meeting: MeetingState, successorId: string, notes?: string): MeetingState {
  transitionOf(meeting.status, 'postponed');
  return {
    ...meeting,
    status: 'postponed',
    rescheduledToId: successorId,
    ...(notes === undefined ? {} : { notes }),
  };
}

/** A completed or a cancelled meeting is on again. */
export function putBack(meeting: MeetingState): MeetingState {
  transitionOf(meeting.status, 'scheduled');
  const { completedAt: _, cancellationReason: __, ...rest } = meeting;
  return { ...rest, status: 'scheduled' };
}

/** A meeting as it goes under an explicit change of status; where the status is what it was, nothing happens. */
export function changeStatus(meeting: MeetingState, status: MeetingStatus, now: string): MeetingState {
  if (status === meeting.status) return meeting;
  switch (transitionOf(meeting.status, status)) {
    case 'complete':
      return complete(meeting, now);
    case 'cancel':
      return cancel(meeting);
    case 'reopen':
    case 'restore':
      return putBack(meeting);
    case 'postpone':
      throw conflict('meeting.needs_new_date', 'Postponing needs the new date: use the request for it');
  }
}

/** True where a meeting got another day, time or instructor. */
export function isMoved(before: MeetingState, after: MeetingState): boolean {
  return (['scheduledDate', 'startTime', 'endTime', 'instructorId'] as const).some(
    (field) => before[field] !== after[field],
  );
}

export type MeetingEvent =
  | 'meeting.updated'
  | 'meeting.moved'
  | 'meeting.completed'
  | 'meeting.cancelled'
  | 'meeting.postponed'
  | 'meeting.restored';

/** The one event that tells of a change: a new status says more than a new time, and that more than the rest. */
export function meetingEvent(before: MeetingState, after: MeetingState): MeetingEvent {
  if (before.status === after.status) return isMoved(before, after) ? 'meeting.moved' : 'meeting.updated';
  if (after.status !== 'scheduled') return `meeting.${after.status}`;
  return before.status === 'cancelled' ? 'meeting.restored' : 'meeting.updated';
}
