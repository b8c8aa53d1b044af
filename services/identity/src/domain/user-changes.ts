import type { UserState } from '@roster/contracts';
import { invalidField } from '@roster/service-kit/errors';

/** The roles that an administrator gives; clients come by their own ways. */
export const administeredRoles = ['admin', 'manager', 'instructor'] as const;
export type AdministeredRole = (typeof administeredRoles)[number];

/** What an administrator changes of a user. Absent: it stays. */
export interface UserChange {
  name?: string | undefined;
  email?: string | undefined;
  role?: AdministeredRole | undefined;
  status?: 'active' | 'inactive' | undefined;
  instructorId?: string | undefined;
  passwordChangedAt?: string | undefined;
}

/**
 * The user after an administrator's change; undefined where nothing changes.
 *
 * @throws AppError `invalid` that names `instructorId`: an instructor's login has one, and no other has
 */
export function changedBy(user: UserState, change: UserChange, now: Date): UserState | undefined {
  const next: UserState = { ...user };
  for (const [field, value] of Object.entries(change)) {
    if (value !== undefined) Object.assign(next, { [field]: value });
  }
  if (next.role !== 'instructor') {
    if (change.instructorId !== undefined) throw invalidField('instructorId', 'is for instructors only');
    delete next.instructorId;
  } else if (next.instructorId === undefined) throw invalidField('instructorId', 'is required for an instructor');
  if (change.status === 'inactive') next.deactivatedAt = user.deactivatedAt ?? now.toISOString();
  if (change.status === 'active') delete next.deactivatedAt;
  const fields = new Set([...Object.keys(user), ...Object.keys(next)]) as Set<keyof UserState>;
  return [...fields].some((field) => next[field] !== user[field]) ? next : undefined;
}

const isWorkingAdministrator = ({ role, status, deletedAt }: UserState): boolean =>
  role === 'admin' && status === 'active' && deletedAt === undefined;

/** True where an organization has one working administrator fewer after a change. */
export const losesAdministrator = (before: UserState, after: UserState): boolean =>
  isWorkingAdministrator(before) && !isWorkingAdministrator(after);

/** True where tokens that the user holds say what is so no longer. */
export const endsSessions = (before: UserState, after: UserState): boolean =>
  after.status !== 'active' ||
  before.role !== after.role ||
  before.instructorId !== after.instructorId ||
  before.passwordChangedAt !== after.passwordChangedAt;
