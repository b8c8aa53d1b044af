import type { CallContext } from '@roster/service-kit';
import { statusFollowing, withStatus } from '../domain/instructor-login';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'users' | 'sessions' | 'instructors' | 'unitOfWork'>;

/**
 * Brings an instructor's login, if they have one, to where the instructor is: active, or inactive and signed out
 * everywhere. It goes by the instructor's state as last heard of and not by any one event, so events may come again, or
 * late. A login that an administrator has closed stays closed.
 */
export async function followInstructor(
  { users, sessions, instructors, unitOfWork }: Needs,
  context: CallContext,
  instructorId: string,
): Promise<void> {
  if (!(await users.ofInstructor(context, instructorId))) return;
  await unitOfWork.run(context, async (tx) => {
    const user = await users.ofInstructor(context, instructorId, tx.session);
    if (!user || user.deactivatedAt !== undefined) return;
    const copies = await instructors.stored(context, [instructorId], tx.session);
    const status = statusFollowing(copies.get(instructorId));
    const { before, after, changed } = await users.update(tx, user.id, undefined, (current) =>
      withStatus(current, status),
    );
    const ended = status === 'inactive' && (await sessions.endAllOf(tx, user.id));
    if (changed) tx.emit('user.updated', { before, after, ...(ended ? { sessionsEnded: ended } : {}) });
  });
}
