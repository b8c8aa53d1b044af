import type { CallContext } from '@roster/service-kit';
import { statusFollowing, withStatus } from '../domain/instructor-login';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'users' | 'sessions' | 'instructors' | 'unitOfWork'>;

/**
 * Brings an instructor's login to where the instructor is: active, or inactive and signed out everywhere. It goes by
 * the instructor's state as last heard of and not by any one event, so events may come again, or late.
 */
export async function followInstructor(
  { users, sessions, instructors, unitOfWork }: Needs,
  context: CallContext,
  login: { instructorId: string; userId: string },
): Promise<void> {
  await unitOfWork.run(context, async (tx) => {
    const user = await users.find(context, login.userId, tx.session);
    // Gone, or another instructor's by now: a login that was taken over.
    if (user?.instructorId !== login.instructorId) return;
    const copies = await instructors.stored(context, [login.instructorId], tx.session);
    const status = statusFollowing(copies.get(login.instructorId));
    const { before, after, changed } = await users.update(tx, user.id, undefined, (current) =>
      withStatus(current, status),
    );
    if (status === 'inactive') await sessions.endAllOf(tx, user.id);
    if (changed) tx.emit('user.updated', { before, after });
  });
}
