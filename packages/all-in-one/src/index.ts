export type { OrganizationSetup } from '@roster/identity';
export { type Launched, launch } from './launch';
export { type System, type SystemOptions, startSystem } from './system';
