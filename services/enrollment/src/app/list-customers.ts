import { type Filter, readPage, searchFilter } from '@roster/service-kit';
import type { Enrollment, UseCase } from './enrollment';

const sortable = ['name', 'city', 'email', 'phone', 'createdAt', 'updatedAt'];

/** Customers that the caller may see, found by any part of name, e-mail address or phone number. */
export function listCustomers({ customers }: Enrollment): UseCase<'ListCustomers'> {
  return async (context, request) => {
    const { page, sort } = readPage(request.page, sortable);
    const filter: Filter = {};
    if (request.city !== undefined) filter.city = request.city;
    // Absent is how "none" is stored: a customer is born without a registration.
    if (request.hasActiveRegistration !== undefined) {
      filter._hasActiveRegistration = request.hasActiveRegistration ? true : null;
    }
    if (request.search) Object.assign(filter, searchFilter(request.search));
    const { items, total } = await customers.list(context, filter, sort, page);
    return { customers: items, total };
  };
}
