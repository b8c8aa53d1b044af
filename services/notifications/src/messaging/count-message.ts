import type { MessageState, MessageStatus } from '@roster/contracts';
import { count } from '@roster/service-kit';
import { type ReasonCode, reasons } from '../domain/messaging/message';

/** How messages travel; there is one way as yet. */
const channel = 'whatsapp';

const told: readonly MessageStatus[] = ['accepted', 'delivered', 'read', 'failed', 'unconfirmed', 'skipped'];

/** Tells what became of a message, once it is committed; of stages on the way there nothing. */
export function countMessage({ kind, status, reason }: Pick<MessageState, 'kind' | 'status' | 'reason'>): void {
  if (!told.includes(status)) return;
  count('roster.message.outcomes', { channel, kind, outcome: status, reason: wordOf(reason?.code) });
}

/** What a provider made up has no place among the words of a label. */
const wordOf = (code: string | undefined): ReasonCode | 'none' | 'other' => {
  if (code === undefined) return 'none';
  return code in reasons ? (code as ReasonCode) : 'other';
};
