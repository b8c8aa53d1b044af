import type { identity } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { administratorsOnly } from './administrators-only';
import type { Parts } from './parts';

/**
 * Revokes a key (seed 1, `DELETE /api-keys/:id`). Its secrets are removed; what it was stays, for the audit log.
 *
 * @throws AppError `forbidden`, `not_found`, `stale`
 */
export async function deleteApiKey(
  { apiKeys, keySecrets, unitOfWork }: Pick<Parts, 'apiKeys' | 'keySecrets' | 'unitOfWork'>,
  context: CallContext,
  { id, expectedVersion }: identity.DeleteApiKeyRequest__Output,
): Promise<void> {
  administratorsOnly(context.principal);
  await unitOfWork.run(context, async (tx) => {
    const revoked = await apiKeys.softDelete(tx, id, expectedVersion);
    await keySecrets.remove(tx, id);
    tx.emit('apikey.revoked', revoked);
  });
}
