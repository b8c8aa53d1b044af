import type { identity, UserState } from '@roster/contracts';
import { type CallContext, notFound } from '@roster/service-kit';
import { changedBy, endsSessions, losesAdministrator, type UserChange } from '../domain/user-changes';
import { administratorsOnly } from './administrators-only';
import { checkUser } from './check-user';
import type { Parts } from './parts';
import { userTaken } from './user-refusals';

type Needs = Pick<
  Parts,
  'users' | 'credentials' | 'sessions' | 'instructors' | 'administrators' | 'unitOfWork' | 'clock'
>;

/**
 * Changes a user. What their tokens say of them no longer being so, their sessions end; an administrator who changes
 * themselves stays signed in.
 *
 * @throws AppError `forbidden`, `not_found`, `stale`, `invalid`; `conflict`: `user.last_admin`, `user.email_taken`,
 *   `user.instructor_taken`
 */
export async function updateUser(
  parts: Needs,
  context: CallContext,
  { id, expectedVersion, ...asked }: identity.UpdateUserRequest__Output,
): Promise<UserState> {
  administratorsOnly(context.principal);
  const change: UserChange = await checkUser(parts, context, asked);
  const { users, credentials, sessions, administrators, unitOfWork, clock } = parts;
  // Before the work of hashing, which is done outside of any transaction.
  if (!(await users.find(context, id))) throw notFound('User');
  const writePassword = asked.password === undefined ? undefined : await credentials.hashed(asked.password);
  if (writePassword) change.passwordChangedAt = clock.now().toISOString();
  const own = context.principal.kind === 'user' && context.principal.id === id ? context.principal : undefined;
  try {
    return await unitOfWork.run(
      context,
      async (tx) => {
        const { before, after, changed } = await users.update(tx, id, expectedVersion, (current) =>
          changedBy(current, change, tx.now),
        );
        if (!changed) return after;
        if (losesAdministrator(before, after)) await administrators.mustRemain(tx);
        await writePassword?.(tx, id);
        const ended = endsSessions(before, after) && (await sessions.endAllOf(tx, id, own?.sessionId));
        tx.emit('user.updated', { before, after, ...(ended ? { sessionsEnded: ended } : {}) });
        return after;
      },
      { queueOn: 'users' },
    );
  } catch (error) {
    throw userTaken(error);
  }
}
