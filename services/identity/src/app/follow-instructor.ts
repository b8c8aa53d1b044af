import type { CallContext } from '@roster/service-kit';
import { statusFollowing, withStatus } from '../domain/instructor-login';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'users' | 'sessions' | 'unitOfWork'>;

/**
 * Brings an instructor's login to where the instructor is: active, or inactive and signed out everywhere. It goes by
 * the instructor's state as last heard of and not by any one event, so events may come again, or late.
 *
 * @param instructor undefined where there is none any more
 */
export async function followInstructor(
  { users, sessions, unitOfWork }: Needs,
  context: CallContext,
  login: { instructorId: string; userId: string },
  instructor: { isActive: boolean } | undefined,
): Promise<void> {
  const status = statusFollowing(instructor);
  await unitOfWork.run(context, async (tx) => {
    const user = await users.find(context, login.userId, tx.session);
    // Gone, or another instructor's by now: a login that was taken over.
    if (user?.instructorId !== login.instructorId) return;
    const { before, after, changed } = await users.update(tx, user.id, undefined, (current) =>
      withStatus(current, status),
    );
    if (status === 'inactive') await sessions.endAllOf(tx, user.id);
    if (changed) tx.emit('user.updated', { before, after });
  });
}
