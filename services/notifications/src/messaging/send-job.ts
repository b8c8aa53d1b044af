import type { MessageState } from '@roster/contracts';
import type { NewJob } from '@roster/service-kit';

export const sendKind = 'message.send';

/** The job of sending a message: of no use once the meeting that it is about has begun. */
export const sendJob = (message: MessageState, dueAt: Date): NewJob => ({
  kind: sendKind,
  organizationId: message.organizationId,
  key: message.id,
  dueAt,
  giveUpAt: new Date(message.meetingStartsAt),
});
