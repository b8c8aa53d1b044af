import type { RpcHandlers } from '@roster/service-kit';
import { createUser } from '../app/create-user';
import { deactivateUser } from '../app/deactivate-user';
import { getUser } from '../app/get-user';
import { listUsers } from '../app/list-users';
import type { Parts } from '../app/parts';
import { updateUser } from '../app/update-user';

type UserMethods = 'GetUser' | 'ListUsers' | 'CreateUser' | 'UpdateUser' | 'DeactivateUser';

export function userHandlers(parts: Parts): Pick<RpcHandlers<'identity'>, UserMethods> {
  return {
    GetUser: async (context, request) => ({ user: await getUser(parts, context, request) }),
    async ListUsers(context, request) {
      const { items, total } = await listUsers(parts, context, request);
      return { users: items, total };
    },
    CreateUser: async (context, request) => ({ user: await createUser(parts, context, request) }),
    UpdateUser: async (context, request) => ({ user: await updateUser(parts, context, request) }),
    DeactivateUser: async (context, request) => ({ user: await deactivateUser(parts, context, request) }),
  };
}
