import type { identity, UserState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { updateUser } from './update-user';

/**
 * Closes a login and ends its sessions. Nothing but an administrator opens it again, not even the instructor's return.
 *
 * @throws AppError `forbidden`, `not_found`, `stale`; `conflict` (`user.last_admin`)
 */
export function deactivateUser(
  parts: Parameters<typeof updateUser>[0],
  context: CallContext,
  { id, expectedVersion }: identity.DeactivateUserRequest__Output,
): Promise<UserState> {
  const request = { id, status: 'inactive', ...(expectedVersion === undefined ? {} : { expectedVersion }) };
  return updateUser(parts, context, request);
}
