import type { identity, UserState } from '@roster/contracts';
import { type CallContext, isManager, notFound } from '@roster/service-kit';
import type { Parts } from './parts';

/**
 * A user, for themselves and for those who run the business.
 *
 * @throws AppError `not_found`, for everybody else too
 */
export async function getUser(
  { users }: Pick<Parts, 'users'>,
  context: CallContext,
  { id }: identity.GetUserRequest__Output,
): Promise<UserState> {
  const { principal } = context;
  const isOwn = principal.kind === 'user' && principal.id === id;
  if (!isOwn && !isManager(principal)) throw notFound('User');
  return users.get(context, id);
}
