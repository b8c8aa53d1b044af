import type { RequiredScope } from '@roster/contracts';
import type { Access } from '../../../http/route';

/** Who may do what (seed 1, the "Access" lines). "Authenticated" is everybody who works here; clients are no users of HaiTech's. */

type Readable = RequiredScope extends infer S ? (S extends `read:${infer R}` ? R : never) : never;
type Writable = RequiredScope extends infer S ? (S extends `write:${infer R}` ? R : never) : never;

const everyone = ['admin', 'manager', 'instructor'] as const;
const managers = ['admin', 'manager'] as const;
const admins = ['admin'] as const;

const scoped = (roles: Exclude<Access, 'public'>['roles'], scope: RequiredScope): Access => ({ roles, scope });

export const reading = (resource: Readable): Access => scoped(everyone, `read:${resource}`);
export const writing = (resource: Writable): Access => scoped(everyone, `write:${resource}`);
export const managersReading = (resource: Readable): Access => scoped(managers, `read:${resource}`);
export const managersWriting = (resource: Writable): Access => scoped(managers, `write:${resource}`);
export const adminsWriting = (resource: Writable): Access => scoped(admins, `write:${resource}`);
export const managersOnly: Access = { roles: managers };
/** No API key does these, whatever its scopes: a key that could make keys would outlive its own end. */
export const adminsOnly: Access = { roles: admins };
/** For signing out, and other things that everybody does to themselves. */
export const anyUser: Access = { roles: ['admin', 'manager', 'instructor', 'client'] };
