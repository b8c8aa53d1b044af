import { checkCustomer } from './check-customer';
import type { Enrollment, UseCase } from './enrollment';

/** Adds a customer. @throws AppError `invalid` */
export function createCustomer({ customers, unitOfWork }: Enrollment): UseCase<'CreateCustomer'> {
  return async (context, request) => {
    checkCustomer(request);
    const { name, phone, email, address, city, notes } = request;
    const customer = await unitOfWork.run(context, async (tx) => {
      const after = await customers.insert(tx, { name, phone, email, address, city, notes });
      tx.emit('customer.created', { after });
      return after;
    });
    return { customer };
  };
}
