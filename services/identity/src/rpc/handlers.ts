import type { RpcHandlers } from '@roster/service-kit';
import { activateUser } from '../app/activate-user';
import { changePassword } from '../app/change-password';
import { getOrganization } from '../app/get-organization';
import { getSigningKeys } from '../app/get-signing-keys';
import { login } from '../app/login';
import { logout } from '../app/logout';
import type { Parts } from '../app/parts';
import { provisionInstructorLogin } from '../app/provision-instructor-login';
import { refreshSession } from '../app/refresh-session';
import { updateOrganization } from '../app/update-organization';
import { apiKeyHandlers } from './api-keys';
import { auditHandlers } from './audit';
import { userHandlers } from './users';

/** The service's surface, one use case for each RPC. */
export function handlers(parts: Parts): RpcHandlers<'identity'> {
  return {
    ...apiKeyHandlers(parts),
    ...auditHandlers(parts),
    ...userHandlers(parts),
    Login: (context, request) => login(parts, context, request),
    RefreshSession: (context, request) => refreshSession(parts, context, request),
    async Logout(context, request) {
      await logout(parts, context, request);
      return {};
    },
    async ChangePassword(context, request) {
      await changePassword(parts, context, request);
      return {};
    },
    ProvisionInstructorLogin: async (context, request) => ({
      user: await provisionInstructorLogin(parts, context, request),
    }),
    ActivateUser: async (context, request) => ({ user: await activateUser(parts, context, request) }),
    GetSigningKeys: async () => ({ jwksJson: await getSigningKeys(parts) }),
    GetOrganization: async (context, request) => ({ organization: await getOrganization(parts, context, request) }),
    UpdateOrganization: async (context, request) => ({
      organization: await updateOrganization(parts, context, request),
    }),
  };
}
