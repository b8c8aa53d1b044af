import type { MessageState } from '@roster/contracts';
import { JobKind, type NewJob, noPayload } from '@roster/service-kit';
import { usefulUntil } from '../domain/messaging/message';

/** The work of handing a message over; the job's key is the message's id. */
export const sendKind = new JobKind('message.send', noPayload);

/** The job of sending a message, for as long as it is of use. */
export const sendJob = (message: MessageState, dueAt: Date): NewJob =>
  sendKind.job({
    organizationId: message.organizationId,
    key: message.id,
    dueAt,
    giveUpAt: usefulUntil(message),
    payload: {},
  });
