import { forbidden, type Principal } from '@roster/service-kit';

/**
 * For what decides who may come in. An API key may not, whatever its scopes: whoever got hold of one could make
 * themselves another, and stay when the first is revoked.
 *
 * @throws AppError `forbidden` (`administrators.only`)
 */
export function administratorsOnly(principal: Principal): void {
  if (principal.kind === 'service' || (principal.kind === 'user' && principal.role === 'admin')) return;
  throw forbidden('administrators.only', 'Only administrators may do this');
}
