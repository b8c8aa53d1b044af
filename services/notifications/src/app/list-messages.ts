import { type MessageState, messageKinds, messageStatuses, type notifications } from '@roster/contracts';
import { type CallContext, Check, type Filter, type Found, isManager, readPage } from '@roster/service-kit';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

/**
 * Messages to families, the newest first; none for those who do not run the business.
 *
 * @throws AppError `invalid` that names `status`, `kind`, `from`, `to` or the paging field
 */
export async function listMessages(
  { messaging }: Dependencies,
  context: CallContext,
  request: notifications.ListMessagesRequest__Output,
): Promise<Found<MessageState>> {
  const { page, sort } = readPage(request.page, ['createdAt'], { createdAt: -1 });
  const check = new Check().oneOf('status', request.status, messageStatuses).oneOf('kind', request.kind, messageKinds);
  const createdAt = readPeriod(check, request);
  check.throwIfAny();
  if (!isManager(context.principal)) return { items: [], total: 0 };
  const filter: Filter = createdAt === undefined ? {} : { createdAt };
  for (const field of ['customerId', 'meetingId', 'status', 'kind'] as const) {
    if (request[field] !== undefined) filter[field] = request[field];
  }
  if (request.studentId !== undefined) filter.studentIds = request.studentId;
  return messaging.messages.records.page(context, filter, sort, page);
}
