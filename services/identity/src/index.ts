export type { FirstAdministrator } from './app/first-administrator';
export { type IdentityConfig, identitySettings } from './config';
export { type IdentityOptions, identityService } from './service';
