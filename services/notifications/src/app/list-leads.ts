import { type LeadState, leadStatuses, type notifications } from '@roster/contracts';
import {
  type CallContext,
  Check,
  type Filter,
  type Found,
  isManager,
  readPage,
  searchFilter,
} from '@roster/service-kit';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

/**
 * An organization's leads, newest first; none for those who do not run the business.
 *
 * @throws AppError `invalid` that names `status`, `from`, `to` or the paging field
 */
export async function listLeads(
  { leads }: Dependencies,
  context: CallContext,
  request: notifications.ListLeadsRequest__Output,
): Promise<Found<LeadState>> {
  const { page, sort } = readPage(request.page, ['createdAt', 'lastReceivedAt', 'name'], { createdAt: -1 });
  const check = new Check().oneOf('status', request.status, leadStatuses);
  const createdAt = readPeriod(check, request);
  check.throwIfAny();
  if (!isManager(context.principal)) return { items: [], total: 0 };
  const filter: Filter = {};
  if (request.status !== undefined) filter.status = request.status;
  if (request.customerId !== undefined) filter.customerId = request.customerId;
  if (createdAt !== undefined) filter.createdAt = createdAt;
  if (request.search) Object.assign(filter, searchFilter(request.search));
  return leads.page(context, filter, sort, page);
}
