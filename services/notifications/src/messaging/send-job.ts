import type { MessageState } from '@roster/contracts';
import type { NewJob } from '@roster/service-kit';
import { usefulUntil } from '../domain/messaging/message';

export const sendKind = 'message.send';

/** The job of sending a message, for as long as it is of use. */
export const sendJob = (message: MessageState, dueAt: Date): NewJob => ({
  kind: sendKind,
  organizationId: message.organizationId,
  key: message.id,
  dueAt,
  giveUpAt: usefulUntil(message),
});
