export type { FirstAdministrator } from './app/first-administrator';
export { type IdentityConfig, identitySettings } from './config';
export type { OrganizationSetup } from './domain/default-organizations';
export { type IdentityOptions, identityService } from './service';
