import type { MessageState } from '@roster/contracts';
import { type CallContext, isManager, notFound } from '@roster/service-kit';
import type { Dependencies } from './dependencies';

/** A message with its whole history. @throws AppError `message.not_found` */
export async function getMessage({ messaging }: Dependencies, context: CallContext, id: string): Promise<MessageState> {
  if (!isManager(context.principal)) throw notFound('Message');
  return messaging.messages.records.get(context, id);
}
