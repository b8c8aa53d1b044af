import type { Enrollment, UseCase } from './enrollment';

/** @throws AppError `customer.not_found` */
export function getCustomer({ customers }: Enrollment): UseCase<'GetCustomer'> {
  return async (context, { id }) => ({ customer: await customers.show(context, id) });
}
