import type { ApiKeyState, identity } from '@roster/contracts';
import { type AppError, type CallContext, unauthenticated } from '@roster/service-kit';
import { looksLikeKey, works } from '../domain/api-key';
import type { KeySecret } from '../store/key-secrets';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'apiKeys' | 'keySecrets' | 'keyUses' | 'clock'>;

/**
 * Whose key this is and what it may do. The key alone tells, whatever organization the call names.
 *
 * @throws AppError `unauthenticated` (`api_key.invalid`), the same for a key that is unknown, revoked, switched off,
 *   expired or rotated away
 */
export async function verifyApiKey(
  { apiKeys, keySecrets, keyUses, clock }: Needs,
  context: CallContext,
  { key }: identity.VerifyApiKeyRequest__Output,
): Promise<identity.VerifyApiKeyResponse> {
  const now = clock.now();
  const secret = looksLikeKey(key) ? await keySecrets.find(key) : undefined;
  if (!secret || (secret.validUntil && secret.validUntil <= now)) throw notValid();
  const itsOwn = { ...context, organization: { ...context.organization, id: secret.organizationId } };
  const [found] = await apiKeys.getMany(itsOwn, [secret.keyId]);
  if (!found || !works(found, now)) throw notValid();
  keyUses.note(found.organizationId, found.id, now);
  const validUntil = endOf(found, secret);
  return {
    id: found.id,
    organizationId: found.organizationId,
    scopes: found.scopes,
    rateLimit: found.rateLimit,
    ...(validUntil === undefined ? {} : { validUntil }),
  };
}

/** The earlier of the key's expiry and the end of this secret's grace. */
function endOf({ expiresAt }: ApiKeyState, { validUntil }: KeySecret): string | undefined {
  const ends = [expiresAt, validUntil?.toISOString()].filter((end) => end !== undefined);
  return ends.sort()[0];
}

const notValid = (): AppError => unauthenticated('api_key.invalid', 'The API key is not valid');
