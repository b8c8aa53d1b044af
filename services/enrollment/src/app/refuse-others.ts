import { type CallContext, forbidden, isManager } from '@roster/service-kit';

/**
 * For what only those may do who run the business. Whoever may not know of a thing has heard `not_found` before.
 *
 * @throws AppError forbidden `managers.only`
 */
export function refuseOthers({ principal }: CallContext): void {
  if (!isManager(principal)) throw forbidden('managers.only', 'Only managers may do this');
}
