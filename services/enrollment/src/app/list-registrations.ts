import { paymentStatuses, registrationStatuses } from '@roster/contracts';
import { Check, readPage } from '@roster/service-kit';
import { dayRange } from './day-range';
import type { Enrollment, UseCase } from './enrollment';

const filters = ['studentId', 'cycleId', 'customerId', 'status', 'paymentStatus'] as const;

const sortable = ['registrationDate', 'status', 'paymentStatus', 'amountMinor', 'createdAt', 'updatedAt'];

/** Registrations that the caller may see. */
export function listRegistrations({ registrations, summaries }: Enrollment): UseCase<'ListRegistrations'> {
  return async (context, request) => {
    new Check()
      .oneOf('status', request.status, registrationStatuses)
      .oneOf('paymentStatus', request.paymentStatus, paymentStatuses)
      .throwIfAny();
    const { page, sort } = readPage(request.page, sortable);
    const filter = dayRange('registrationDate', request);
    for (const field of filters) if (request[field] !== undefined) filter[field] = request[field];
    const { items, total } = await registrations.list(context, filter, sort, page);
    return { registrations: await summaries.ofRegistrations(context, items), total };
  };
}
