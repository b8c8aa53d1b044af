import { type CallContext, Check } from '@roster/service-kit';
import { looksLikeEmail, normalizeEmail } from '../domain/email';
import { passwordProblem } from '../domain/password';
import { type AdministeredRole, administeredRoles } from '../domain/user-changes';
import type { Parts } from './parts';

interface UserFields {
  name?: string | undefined;
  email?: string | undefined;
  role?: string | undefined;
  status?: string | undefined;
  password?: string | undefined;
  instructorId?: string | undefined;
}

interface CheckedUser {
  name?: string | undefined;
  email?: string | undefined;
  role?: AdministeredRole | undefined;
  status?: 'active' | 'inactive' | undefined;
  instructorId?: string | undefined;
}

/**
 * Reads what an administrator says of a user. An instructor that is named must be there, and work.
 *
 * @throws AppError `invalid` that names every wrong field; `unavailable` where catalog is asked and away
 */
export async function checkUser(
  { instructors }: Pick<Parts, 'instructors'>,
  context: CallContext,
  { name, email, role, status, password, instructorId }: UserFields,
): Promise<CheckedUser> {
  const address = email === undefined ? undefined : normalizeEmail(email);
  const check = new Check()
    .text('name', name, { min: 1, max: 200 })
    .oneOf('role', role, administeredRoles)
    .oneOf('status', status, ['active', 'inactive']);
  if (address !== undefined && !looksLikeEmail(address)) check.add('email', 'must be an e-mail address');
  const problem = password === undefined ? undefined : passwordProblem(password);
  if (problem) check.add('password', problem);
  if (instructorId !== undefined && !(await instructors.find(context, instructorId))?.isActive) {
    check.add('instructorId', 'is not an active instructor');
  }
  check.throwIfAny();
  return {
    name: name?.trim(),
    email: address,
    role: role as AdministeredRole | undefined,
    status: status as CheckedUser['status'],
    instructorId,
  };
}
