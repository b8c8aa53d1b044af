import { randomBytes } from 'node:crypto';
import type { identity } from '@roster/contracts';
import { type CallContext, Check } from '@roster/service-kit';
import { hintOf, keyBytes, keyText, longestGraceSeconds, rotationGraceSeconds } from '../domain/api-key';
import { administratorsOnly } from './administrators-only';
import type { IssuedKey } from './create-api-key';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'apiKeys' | 'keySecrets' | 'keyEnvironment' | 'unitOfWork'>;

/**
 * Gives a key a new secret. The one before works on for a day, so that an integration can be changed over while it
 * runs; a `graceSeconds` of 0, for a key that has leaked, ends it at once.
 *
 * @throws AppError `forbidden`, `not_found`, `stale`; `invalid` that names `graceSeconds`
 */
export async function rotateApiKey(
  { apiKeys, keySecrets, keyEnvironment, unitOfWork }: Needs,
  context: CallContext,
  { id, graceSeconds = rotationGraceSeconds, expectedVersion }: identity.RotateApiKeyRequest__Output,
): Promise<IssuedKey> {
  administratorsOnly(context.principal);
  new Check().integer('graceSeconds', graceSeconds, 0, longestGraceSeconds).throwIfAny();
  const key = keyText(keyEnvironment, randomBytes(keyBytes));
  return unitOfWork.run(context, async (tx) => {
    const { before, after } = await apiKeys.update(tx, id, expectedVersion, (current) => ({
      ...current,
      hint: hintOf(key),
    }));
    if (graceSeconds === 0) await keySecrets.remove(tx, id);
    else await keySecrets.retire(tx, id, new Date(tx.now.getTime() + graceSeconds * 1000));
    await keySecrets.add(tx, id, key);
    tx.emit('apikey.updated', { before, after });
    return { apiKey: after, key };
  });
}
