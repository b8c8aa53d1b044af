import type { identity } from '@roster/contracts';
import { type CallContext, Check, forbidden, invalidField } from '@roster/service-kit';
import { longestPassword, passwordProblem } from '../domain/password';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'users' | 'credentials' | 'sessions' | 'gate' | 'unitOfWork'>;

/**
 * Changes the caller's own password and ends their other sessions (seed 1, `PUT /auth/password`).
 *
 * @throws AppError `forbidden` where the caller is no user; `invalid` that names `currentPassword` or `newPassword`;
 *   `throttled` (`login.throttled`): wrong guesses here count as those at the login do
 */
export async function changePassword(
  parts: Needs,
  context: CallContext,
  request: identity.ChangePasswordRequest__Output,
): Promise<void> {
  const { principal } = context;
  if (principal.kind !== 'user') throw forbidden('password.users_only', 'Only users have a password');
  const check = new Check().text('currentPassword', request.currentPassword, { max: longestPassword });
  const problem = passwordProblem(request.newPassword);
  if (problem) check.add('newPassword', problem);
  check.throwIfAny();

  const { users, credentials, sessions, gate, unitOfWork } = parts;
  const user = await users.get(context, principal.id);
  const admitted = await gate.admit(context, { email: user.email, user, password: request.currentPassword });
  if (!admitted) throw invalidField('currentPassword', 'is not the current password');
  const write = await credentials.hashed(request.newPassword);
  await unitOfWork.run(context, async (tx) => {
    await write(tx, user.id);
    const sessionsEnded = await sessions.endAllOf(tx, user.id, principal.sessionId);
    const { before, after } = await users.update(tx, user.id, undefined, (current) => ({
      ...current,
      passwordChangedAt: tx.now.toISOString(),
    }));
    tx.emit('user.updated', { before, after, sessionsEnded });
  });
}
