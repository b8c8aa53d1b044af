import { applyPatch } from '@roster/service-kit';
import { checkCustomer } from './check-customer';
import type { Enrollment, UseCase } from './enrollment';

const patchable = ['name', 'phone', 'email', 'address', 'city', 'notes'] as const;

/** @throws AppError `invalid`, `customer.not_found`, `version.stale` */
export function updateCustomer({ customers, unitOfWork }: Enrollment): UseCase<'UpdateCustomer'> {
  return async (context, request) => {
    checkCustomer(request);
    await customers.permit(context, request.id);
    const customer = await unitOfWork.run(context, async (tx) => {
      const { before, after, changed } = await customers.update(tx, request.id, request.expectedVersion, (current) =>
        applyPatch(current, request, patchable, ['name', 'phone']),
      );
      if (changed) tx.emit('customer.updated', { before, after });
      return after;
    });
    return { customer };
  };
}
