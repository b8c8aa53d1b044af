import { type identity, roles, type UserState, userStatuses } from '@roster/contracts';
import { type CallContext, Check, type Found, readPage, searchFilter } from '@roster/service-kit';
import { administratorsOnly } from './administrators-only';
import type { Parts } from './parts';

/**
 * The organization's users, for administrators.
 *
 * @throws AppError `forbidden`, `invalid`
 */
export async function listUsers(
  { users }: Pick<Parts, 'users'>,
  context: CallContext,
  { page: asked, search, role, status }: identity.ListUsersRequest__Output,
): Promise<Found<UserState>> {
  administratorsOnly(context.principal);
  new Check()
    .text('search', search, { max: 200 })
    .oneOf('role', role || undefined, roles)
    .oneOf('status', status || undefined, userStatuses)
    .throwIfAny();
  const { page, sort } = readPage(asked, ['createdAt', 'name', 'email', 'role', 'status']);
  const filter = { ...(search ? searchFilter(search) : {}), ...(role ? { role } : {}), ...(status ? { status } : {}) };
  return users.page(context, filter, sort, page);
}
