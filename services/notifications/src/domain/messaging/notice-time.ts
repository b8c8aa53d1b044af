import type { MessageState } from '@roster/contracts';
import { type ReasonCode, usefulUntil } from './message';
import { forbiddenBecause, nextAllowed, reminderAt, type SendingRules } from './sending-time';

type Timed = Pick<MessageState, 'kind' | 'meetingDate' | 'meetingStartsAt'>;

/** Why families are not told yet: the hour of reminders, or a time at which nothing is sent. */
export type WaitsFor = 'hour' | NonNullable<ReturnType<typeof forbiddenBecause>>;

/** When families are told, seen from an instant: then, later (milliseconds since the epoch), or never. */
export type NoticeTime =
  | { is: 'now' }
  | { is: 'later'; at: number; because: WaitsFor }
  | { is: 'never'; why: ReasonCode };

/** What is late is told of at the next allowed time that is of use. */
export function noticeTime(notice: Timed, rules: SendingRules, now: number): NoticeTime {
  if (notice.kind === 'reminder') {
    const at = reminderAt(notice.meetingDate, rules);
    if (at !== undefined && at > now) return { is: 'later', at, because: 'hour' };
  }
  const because = forbiddenBecause(now, rules);
  if (because === undefined) return { is: 'now' };
  const next = nextAllowed(now, rules);
  return next === undefined || next >= usefulUntil(notice).getTime()
    ? { is: 'never', why: 'no_allowed_time' }
    : { is: 'later', at: next, because };
}

/** What will become of a notice that is looked at next at an instant, as things stand. */
export interface Outlook {
  /** Milliseconds since the epoch; absent: never. */
  sendAt?: number;
  waitsFor?: WaitsFor;
  why?: ReasonCode;
}

/** @param dueAt when it is looked at next; nothing happens to it before */
export function outlookOf(notice: Timed, rules: SendingRules, now: number, dueAt: number): Outlook {
  const looked = Math.max(now, dueAt);
  if (looked >= usefulUntil(notice).getTime()) return { why: 'too_late' };
  const then = noticeTime(notice, rules, looked);
  if (then.is === 'never') return { why: then.why };
  const sendAt = then.is === 'later' ? then.at : looked;
  if (sendAt === now) return { sendAt };
  const today = noticeTime(notice, rules, now);
  // Where it might be sent now it is asleep until it is looked at: what it waited for has changed meanwhile.
  return today.is === 'later' ? { sendAt, waitsFor: today.because } : { sendAt };
}
