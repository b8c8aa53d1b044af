import type { EntityState, OrganizationState } from '@roster/contracts';

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

/** The organization whose first administrator the settings name. */
export const administeredOrganization = 'haitech';
