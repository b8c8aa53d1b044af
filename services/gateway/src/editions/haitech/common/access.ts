import type { Access } from '../../../http/route';

/** Who may do what (seed 1, the "Access" lines). "Authenticated" is everybody who works here; clients are no users of HaiTech's. */

type Resource =
  | 'customers'
  | 'students'
  | 'courses'
  | 'branches'
  | 'instructors'
  | 'cycles'
  | 'meetings'
  | 'registrations'
  | 'attendance'
  | 'reports';

const everyone = ['admin', 'manager', 'instructor'] as const;
const managers = ['admin', 'manager'] as const;
const admins = ['admin'] as const;

const scoped = (roles: Exclude<Access, 'public'>['roles'], scope: string): Access => ({ roles, scope });

export const reading = (resource: Resource): Access => scoped(everyone, `read:${resource}`);
export const writing = (resource: Resource): Access => scoped(everyone, `write:${resource}`);
export const managersReading = (resource: Resource): Access => scoped(managers, `read:${resource}`);
export const managersWriting = (resource: Resource): Access => scoped(managers, `write:${resource}`);
export const adminsWriting = (resource: Resource): Access => scoped(admins, `write:${resource}`);
/** No API key does these. */
export const adminsOnly: Access = { roles: admins };
/** For signing out, and other things that everybody does to themselves. */
export const anyUser: Access = { roles: ['admin', 'manager', 'instructor', 'client'] };
