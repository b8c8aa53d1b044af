import type { identity, OrganizationState } from '@roster/contracts';
import { applyPatch, type CallContext, Check } from '@roster/service-kit';
import { canonicalLocale, isCurrency, isTimeZone } from '../domain/organization-settings';
import { administratorsOnly } from './administrators-only';
import type { Parts } from './parts';

const patchable = ['name', 'timeZone', 'currency', 'locale'] as const satisfies (keyof OrganizationState)[];

/**
 * Changes the settings of the call's organization. What was planned or reckoned before keeps the time zone and the
 * currency that it has.
 *
 * @throws AppError `forbidden`, `not_found`, `stale`; `invalid` that names every wrong field
 */
export async function updateOrganization(
  { organizations, unitOfWork }: Pick<Parts, 'organizations' | 'unitOfWork'>,
  context: CallContext,
  { expectedVersion, name, timeZone, currency, locale: tag }: identity.UpdateOrganizationRequest__Output,
): Promise<OrganizationState> {
  administratorsOnly(context.principal);
  const check = new Check().text('name', name, { min: 1, max: 200 });
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    check.add('timeZone', 'must be an IANA time zone, for example Asia/Jerusalem');
  }
  if (currency !== undefined && !isCurrency(currency)) {
    check.add('currency', 'must be an ISO 4217 code, for example ILS');
  }
  const locale = tag === undefined ? undefined : canonicalLocale(tag);
  if (tag !== undefined && locale === undefined) check.add('locale', 'must be a BCP 47 tag, for example he-IL');
  check.throwIfAny();
  const patch = { name: name?.trim(), timeZone, currency, locale, clear: [] };
  return unitOfWork.run(context, async (tx) => {
    const { before, after, changed } = await organizations.update(
      tx,
      context.organization.id,
      expectedVersion,
      (current) => applyPatch(current, patch, patchable, patchable),
    );
    if (changed) tx.emit('organization.updated', { before, after });
    return after;
  });
}
