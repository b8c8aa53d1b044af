import type { identity, UserState } from '@roster/contracts';
import { type CallContext, Check } from '@roster/service-kit';
import { administratorsOnly } from './administrators-only';
import { checkUser } from './check-user';
import type { Parts } from './parts';
import { userTaken } from './user-refusals';

type Needs = Pick<Parts, 'users' | 'credentials' | 'instructors' | 'unitOfWork'>;

/**
 * Makes a login for somebody who works here.
 *
 * @throws AppError `forbidden`; `invalid`; `conflict`: `user.email_taken`, `user.instructor_taken`
 */
export async function createUser(
  parts: Needs,
  context: CallContext,
  request: identity.CreateUserRequest__Output,
): Promise<UserState> {
  administratorsOnly(context.principal);
  const { name = '', email = '', role = 'manager', instructorId } = await checkUser(parts, context, request);
  const check = new Check();
  if (role === 'instructor' && instructorId === undefined) check.add('instructorId', 'is required for an instructor');
  if (role !== 'instructor' && instructorId !== undefined) check.add('instructorId', 'is for instructors only');
  check.throwIfAny();
  const { users, credentials, unitOfWork } = parts;
  const writePassword = await credentials.hashed(request.password);
  try {
    return await unitOfWork.run(context, async (tx) => {
      const after = await users.insert(tx, { email, name, role, status: 'active', instructorId });
      await writePassword(tx, after.id);
      tx.emit('user.created', { after });
      return after;
    });
  } catch (error) {
    throw userTaken(error);
  }
}
