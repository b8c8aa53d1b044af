import type { MessageState } from '@roster/contracts';
import { type CallContext, conflict, unprocessable } from '@roster/service-kit';
import { isUnderWay, usefulUntil } from '../domain/messaging/message';
import { sendJob } from '../messaging/send-job';
import type { Dependencies } from './dependencies';
import { getMessage } from './get-message';

/**
 * Sends a message once more, because a person wants it: a new message, to which everything applies that applies to others
 * (who wants no messages gets none, and at quiet hours it waits), but not that a family is told once.
 *
 * @throws AppError `message.not_found`; `message.under_way`; `message.useless`
 */
export async function resendMessage(
  dependencies: Dependencies,
  context: CallContext,
  id: string,
): Promise<MessageState> {
  const { messages, jobs, unitOfWork, wakeJobs } = dependencies.messaging;
  const original = await getMessage(dependencies, context, id);
  if (isUnderWay(original)) throw conflict('message.under_way', 'The message is under way');
  const made = await unitOfWork.run(
    context,
    async (tx) => {
      if (usefulUntil(original) <= tx.now) {
        throw unprocessable('message.useless', 'The meeting has begun');
      }
      const earlier = await messages.records.all(tx.context, { meetingId: original.meetingId }, {}, tx.session);
      const again = earlier.filter(({ resendOf }) => resendOf === id);
      if (again.some(isUnderWay)) throw conflict('message.under_way', 'The message is being sent once more already');
      const { kind, meetingId, cycleId, customerId, customerName, studentIds, meetingDate, meetingStartsAt } = original;
      const message = await messages.records.insert(tx, {
        ...{ kind, meetingId, customerId, customerName, studentIds, meetingDate, meetingStartsAt },
        ...(cycleId === undefined ? {} : { cycleId }),
        ...(original.to === undefined ? {} : { to: original.to }),
        occasion: `resend/${id}/${again.length + 1}`,
        resendOf: id,
        status: 'queued',
        history: [{ status: 'queued', at: tx.now.toISOString() }],
      });
      await jobs.add([sendJob(message, tx.now)], tx.session);
      tx.wrote('message', message.id, message.version);
      return message;
    },
    { queueOn: `notice/${original.meetingId}` },
  );
  wakeJobs();
  return made;
}
