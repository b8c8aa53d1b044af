import type { identity, UserState } from '@roster/contracts';
import { type CallContext, forbidden, isManager } from '@roster/service-kit';
import { activated } from '../domain/instructor-login';
import type { Parts } from './parts';

/**
 * Makes a provisional user active; one who is active or inactive stays so, however often it is called.
 *
 * @throws AppError `forbidden`, `not_found`
 */
export async function activateUser(
  { users, unitOfWork }: Pick<Parts, 'users' | 'unitOfWork'>,
  context: CallContext,
  { id }: identity.ActivateUserRequest__Output,
): Promise<UserState> {
  if (!isManager(context.principal)) throw forbidden('user.managers_only', 'Only managers may activate users');
  return unitOfWork.run(context, async (tx) => {
    const { before, after, changed } = await users.update(tx, id, undefined, activated);
    if (changed) tx.emit('user.updated', { before, after });
    return after;
  });
}
