import type { MeetingState } from '@roster/contracts';
import { forbidden, notFound } from '@roster/service-kit/errors';

/** What the rules need to know of a caller. */
export interface Actor {
  /** Set where the caller is an instructor: they see and touch only what is theirs. */
  ownInstructorId?: string | undefined;
  manager: boolean;
}

/** @throws AppError `not_found`: a thing that the caller may not know of is not there */
export function checkOwn(actor: Actor, kind: 'Cycle' | 'Meeting', { instructorId }: { instructorId: string }): void {
  if (actor.ownInstructorId !== undefined && actor.ownInstructorId !== instructorId) throw notFound(kind);
}

/**
 * An instructor may change a meeting, or complete it, on its own day only (seed 1, "PUT /meetings/:id").
 *
 * @param today YYYY-MM-DD in the meeting's time zone
 * @throws AppError `forbidden` with the slug `meeting.not_today`
 */
export function checkOnItsDay(actor: Actor, meeting: MeetingState, today: string): void {
  if (actor.ownInstructorId !== undefined && meeting.scheduledDate !== today) {
    throw forbidden('meeting.not_today', 'An instructor may change a meeting on its own day only');
  }
}

/**
 * What only managers change: who teaches, on which day, and the status but for completing.
 *
 * @throws AppError `forbidden` with the slug `meeting.managers_only`
 */
export function checkManagersFields(actor: Actor, before: MeetingState, after: MeetingState): void {
  if (actor.manager) return;
  const moved = before.instructorId !== after.instructorId || before.scheduledDate !== after.scheduledDate;
  const completed = before.status === 'scheduled' && after.status === 'completed';
  if (moved || (before.status !== after.status && !completed)) {
    throw forbidden('meeting.managers_only', 'Only a manager may change the instructor, the day or the status');
  }
}

/** @throws AppError `forbidden` with the slug `force.forbidden`: only managers put a meeting over another */
export function checkForce(actor: Actor, force: boolean): void {
  if (force && !actor.manager) throw forbidden('force.forbidden', 'Only a manager may book over a conflict');
}

/** @throws AppError `forbidden` with the slug `instructor.not_own`: an instructor plans their own work only */
export function checkPlansFor(actor: Actor, instructorId: string | undefined): void {
  if (instructorId !== undefined && actor.ownInstructorId !== undefined && actor.ownInstructorId !== instructorId) {
    throw forbidden('instructor.not_own', 'An instructor may plan only their own meetings');
  }
}

/** @throws AppError `forbidden` with the slug `meeting.managers_only`: what was on the calendar is removed by managers */
export function checkManages(actor: Actor): void {
  if (!actor.manager) throw forbidden('meeting.managers_only', 'Only a manager may remove a meeting');
}
