import type { MessageState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { became, isNotSent, sentEvent } from '../domain/messaging/message';
import { countMessage } from './count-message';
import type { Messaging } from './messaging';

/** What becomes of a message. */
export interface Settlement {
  status: MessageState['status'];
  reason?: NonNullable<MessageState['reason']>;
  /** Only where it is in one of these states: elsewhere somebody else has settled it. */
  from: readonly MessageState['status'][];
  /** What is written down of it besides. */
  fields?: Partial<MessageState>;
}

/** @returns false where it was in none of the states */
export async function settleMessage(
  { unitOfWork, messages }: Pick<Messaging, 'unitOfWork' | 'messages'>,
  context: CallContext,
  id: string,
  { status, reason, from, fields = {} }: Settlement,
): Promise<boolean> {
  const settled = await unitOfWork.run(context, async (tx) => {
    const { before, after, changed } = await messages.records.update(tx, id, undefined, (current) =>
      from.includes(current.status)
        ? { ...became(current, status, tx.now, reason === undefined ? {} : { reason }), ...fields }
        : undefined,
    );
    if (!changed) return undefined;
    if (isNotSent(after)) tx.emit('message.failed', { before, after });
    else tx.wrote('message', id, after.version);
    return after;
  });
  if (settled) countMessage(settled);
  return settled !== undefined;
}

/** WhatsApp took it, and may have told more of it already, before its answer was read. */
export async function acceptMessage(
  { unitOfWork, messages }: Pick<Messaging, 'unitOfWork' | 'messages'>,
  context: CallContext,
  { id, kind }: MessageState,
  providerMessageId: string,
) {
  await unitOfWork.run(context, async (tx) => {
    const { before, after } = await messages.records.update(tx, id, undefined, (current) => ({
      ...became(current, 'accepted', tx.now, { providerMessageId }),
      ...(current.status === 'sending'
        ? {}
        : { status: current.status, ...(current.reason ? { reason: current.reason } : {}) }),
    }));
    tx.emit(sentEvent(after), { before, after });
  });
  countMessage({ kind, status: 'accepted' });
}
