import { randomBytes } from 'node:crypto';
import { type ApiKeyState, defaultApiKeyScopes, type identity } from '@roster/contracts';
import { type CallContext, invalidField } from '@roster/service-kit';
import { hintOf, keyBytes, keyText, rateLimits } from '../domain/api-key';
import { administratorsOnly } from './administrators-only';
import { checkApiKey } from './check-api-key';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'apiKeys' | 'keySecrets' | 'keyEnvironment' | 'unitOfWork'>;

/** A key as it is shown once. */
export interface IssuedKey {
  apiKey: ApiKeyState;
  key: string;
}

/**
 * Makes an API key (seed 1, `POST /api-keys`). The answer is the only place where the key ever is.
 *
 * @throws AppError `forbidden`; `invalid`
 */
export async function createApiKey(
  { apiKeys, keySecrets, keyEnvironment, unitOfWork }: Needs,
  context: CallContext,
  request: identity.CreateApiKeyRequest__Output,
): Promise<IssuedKey> {
  administratorsOnly(context.principal);
  const { name, ...fields } = checkApiKey(request);
  if (name === undefined) throw invalidField('name', 'is required');
  const key = keyText(keyEnvironment, randomBytes(keyBytes));
  return unitOfWork.run(context, async (tx) => {
    const after = await apiKeys.insert(tx, {
      name,
      scopes: [...defaultApiKeyScopes],
      rateLimit: rateLimits.standard,
      isActive: request.isActive ?? true,
      hint: hintOf(key),
      ...fields,
    });
    await keySecrets.add(tx, after.id, key);
    tx.emit('apikey.created', { after });
    return { apiKey: after, key };
  });
}
