import type { identity, OrganizationState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import type { Parts } from './parts';

/**
 * An organization's settings, for anybody: they are asked for before there is a context, to make one. The organization
 * of the call does not matter.
 *
 * @throws AppError `not_found`
 */
export async function getOrganization(
  { organizations }: Pick<Parts, 'organizations'>,
  context: CallContext,
  { id }: identity.GetOrganizationRequest__Output,
): Promise<OrganizationState> {
  const itsOwn = { ...context, organization: { ...context.organization, id } };
  return organizations.get(itsOwn, id);
}
