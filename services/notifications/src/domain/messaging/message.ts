import type { MessageReason, MessageState, MessageStatus } from '@roster/contracts';

const week = 7 * 24 * 3_600_000;

/**
 * When a message is of no use any more: when the meeting begins. That a whole cycle is cancelled is still news a week after
 * the first lesson that is not held.
 */
export const usefulUntil = ({ kind, meetingStartsAt }: Pick<MessageState, 'kind' | 'meetingStartsAt'>): Date =>
  new Date(Date.parse(meetingStartsAt) + (kind === 'cycle_cancellation' ? week : 0));

/** Reasons why a message was not sent, for programs; the sentence beside it is for people. */
export const reasons = {
  no_phone: 'There is no phone number',
  invalid_phone: 'The phone number is not one that can be called',
  opted_out: 'The family asked for no messages',
  no_integration: 'The organization is not linked to WhatsApp',
  kind_disabled: 'Messages of this kind are switched off',
  reminders_off: 'The cycle sends no reminders any more',
  cycle_ended: 'The cycle is not active any more',
  cycle_cancelled: 'The whole cycle was cancelled, which has a message of its own',
  cycle_on_again: 'The cycle is on again',
  meeting_gone: 'The meeting was removed',
  meeting_cancelled: 'The meeting was cancelled',
  meeting_postponed: 'The meeting was postponed',
  meeting_completed: 'The meeting was held already',
  meeting_moved: 'The meeting was moved to another time',
  meeting_on_again: 'The meeting is on again',
  not_registered: 'None of the family’s children is registered any more',
  too_late: 'The meeting had begun',
  no_allowed_time: 'There was no time before the meeting at which messages may be sent',
  refused: 'WhatsApp refused it',
  undelivered: 'WhatsApp could not deliver it',
  gave_up: 'It could not be sent before the meeting began',
  unconfirmed: 'It was handed to WhatsApp, which did not confirm it',
} as const;
export type ReasonCode = keyof typeof reasons;

/** Why nothing can be sent to a family. @param to their number, E.164 */
export function unreachable(phone: string, to: string | undefined, optedOut: boolean): ReasonCode | undefined {
  if (to === undefined) return phone.trim() === '' ? 'no_phone' : 'invalid_phone';
  return optedOut ? 'opted_out' : undefined;
}

/** @param detail what somebody else said of it */
export function reasonOf(code: ReasonCode, detail?: string): MessageReason {
  return detail === undefined ? { code, message: reasons[code] } : { code, message: `${reasons[code]}: ${detail}` };
}

const waits = {
  quiet_hours: 'Nothing is sent in quiet hours',
  sabbath: 'Nothing is sent on the Sabbath',
  closure: 'Nothing is sent on closure days',
} as const;

/** Why a message waits that might not be sent when its turn came. */
export const waitsFor = (time: keyof typeof waits): MessageReason => ({ code: time, message: waits[time] });

/** Beyond this nobody reads it: an outage of hours has some thirty entries. */
const longestHistory = 100;

/** The next state of a message, with what happened in its history. */
export function became(
  message: MessageState,
  status: MessageStatus,
  at: Date,
  facts: { reason?: MessageReason; providerMessageId?: string } = {},
): MessageState {
  const { reason: _earlier, ...rest } = message;
  const { reason, providerMessageId } = facts;
  const entry = { status, at: at.toISOString(), ...(reason === undefined ? {} : { reason }) };
  const first = message.history.slice(0, 1);
  return {
    ...rest,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(providerMessageId === undefined ? {} : { providerMessageId }),
    history: [...first, ...message.history.slice(1).slice(-(longestHistory - 2)), entry],
  };
}

/** Reasons of the meeting's or the family's own, which may pass: then the family is told after all. */
const passing: readonly string[] = [
  'reminders_off',
  'cycle_ended',
  'cycle_cancelled',
  'cycle_on_again',
  'meeting_cancelled',
  'meeting_postponed',
  'meeting_moved',
  'meeting_on_again',
  'not_registered',
  'kind_disabled',
] satisfies ReasonCode[];

/** True where a family was told with this message, is about to be, or cannot be. */
export const wasTold = ({ status, reason }: MessageState): boolean =>
  status !== 'skipped' || !passing.includes(reason?.code ?? '');

/** How far on a message is, by what the provider tells; what it tells later of an earlier stage changes nothing. */
const stages: Partial<Record<MessageStatus, number>> = { accepted: 1, sent: 2, delivered: 3, read: 4 };

/**
 * The next state after the provider told of a message, in whatever order it tells: each status is recorded once, and a
 * message never goes back.
 *
 * @returns undefined where it is known
 */
export function toldByProvider(
  message: MessageState,
  told: {
    status: 'sent' | 'delivered' | 'read' | 'failed';
    at: Date;
    reason?: MessageReason;
    providerMessageId: string;
  },
): MessageState | undefined {
  if (message.history.some(({ status, toldBy }) => status === told.status && toldBy === 'provider')) return undefined;
  const { status, at, providerMessageId } = told;
  const entry = {
    status,
    at: at.toISOString(),
    toldBy: 'provider' as const,
    ...(told.reason === undefined ? {} : { reason: told.reason }),
  };
  const history = [...message.history, entry];
  const known = { ...message, providerMessageId, history };
  const stage = stages[message.status] ?? 0;
  // Who has it on their telephone has it, whatever else was said.
  if (status === 'failed')
    return stage >= 3 ? known : { ...known, status, reason: told.reason ?? reasonOf('undelivered') };
  if (message.status === 'failed' && status === 'sent') return known;
  if ((stages[status] ?? 0) <= stage) return known;
  const { reason: _no, ...rest } = known;
  return { ...rest, status };
}

/** How others are told that a message went out. */
export const sentEvent = ({ kind }: MessageState): 'reminder.sent' | 'message.sent' =>
  kind === 'reminder' ? 'reminder.sent' : 'message.sent';

/** True where it did not go out, or nobody knows that it did: others are told, with its reason. */
export const isNotSent = ({ status }: MessageState): boolean =>
  status === 'failed' || status === 'skipped' || status === 'unconfirmed';

/** True while something may still happen to it without a person's doing. */
export const isUnderWay = ({ status }: MessageState): boolean => status === 'queued' || status === 'sending';
