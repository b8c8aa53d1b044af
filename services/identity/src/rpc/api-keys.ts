import type { MethodName } from '@roster/contracts';
import type { RpcHandlers } from '@roster/service-kit';
import { createApiKey } from '../app/create-api-key';
import { deleteApiKey } from '../app/delete-api-key';
import { getApiKey } from '../app/get-api-key';
import { listApiKeys } from '../app/list-api-keys';
import type { Parts } from '../app/parts';
import { rotateApiKey } from '../app/rotate-api-key';
import { updateApiKey } from '../app/update-api-key';
import { verifyApiKey } from '../app/verify-api-key';

type ApiKeyMethods = Extract<MethodName<'identity'>, `${string}ApiKey` | 'ListApiKeys'>;

export function apiKeyHandlers(parts: Parts): Pick<RpcHandlers<'identity'>, ApiKeyMethods> {
  return {
    CreateApiKey: (context, request) => createApiKey(parts, context, request),
    GetApiKey: async (context, request) => ({ apiKey: await getApiKey(parts, context, request) }),
    async ListApiKeys(context, request) {
      const { items, total } = await listApiKeys(parts, context, request);
      return { apiKeys: items, total };
    },
    UpdateApiKey: async (context, request) => ({ apiKey: await updateApiKey(parts, context, request) }),
    async DeleteApiKey(context, request) {
      await deleteApiKey(parts, context, request);
      return {};
    },
    RotateApiKey: (context, request) => rotateApiKey(parts, context, request),
    VerifyApiKey: (context, request) => verifyApiKey(parts, context, request),
  };
}
