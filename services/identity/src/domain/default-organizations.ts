import type { EntityState, OrganizationState } from '@roster/contracts';
import { isOrganizationId } from './organization-settings';

/** An organization as it is first set up; its id is its own scope. */
export type OrganizationSetup = { id: string } & Omit<OrganizationState, keyof EntityState>;

/** The organizations that exist from the first start on: one for each edition that is served. */
export const defaultOrganizations: readonly OrganizationSetup[] = [
  {
    id: 'haitech',
    name: 'HaiTech',
    idStyle: 'uuid',
    timeZone: 'Asia/Jerusalem',
    currency: 'ILS',
    locale: 'he-IL',
    onCancel: 'keep',
  },
];

/**
 * The organizations of a deployment: the default ones and its own. One of the same id takes the default one's place.
 *
 * @throws RangeError where an id is none
 */
export function organizationsOf(own: readonly OrganizationSetup[]): OrganizationSetup[] {
  for (const { id } of own) {
    if (!isOrganizationId(id)) throw new RangeError(`${JSON.stringify(id)} cannot be an organization's id`);
  }
  return [...new Map([...defaultOrganizations, ...own].map((setup) => [setup.id, setup])).values()];
}
