import type { ApiKeyState, identity } from '@roster/contracts';
import { applyPatch, type CallContext } from '@roster/service-kit';
import { administratorsOnly } from './administrators-only';
import { checkApiKey } from './check-api-key';
import type { Parts } from './parts';

const patchable = ['name', 'scopes', 'rateLimit', 'expiresAt', 'isActive'] as const satisfies (keyof ApiKeyState)[];
const required = ['name', 'scopes', 'rateLimit', 'isActive'] as const;

/**
 * Changes what a key may do (seed 1, `PUT /api-keys/:id`); clearing `expiresAt` makes it last for ever.
 *
 * @throws AppError `forbidden`, `not_found`, `stale`, `invalid`
 */
export async function updateApiKey(
  { apiKeys, unitOfWork }: Pick<Parts, 'apiKeys' | 'unitOfWork'>,
  context: CallContext,
  { id, expectedVersion, isActive, clear, ...asked }: identity.UpdateApiKeyRequest__Output,
): Promise<ApiKeyState> {
  administratorsOnly(context.principal);
  const patch = { ...checkApiKey(asked), clear, ...(isActive === undefined ? {} : { isActive }) };
  return unitOfWork.run(context, async (tx) => {
    const { before, after, changed } = await apiKeys.update(tx, id, expectedVersion, (current) =>
      applyPatch(current, patch, patchable, required),
    );
    if (changed) tx.emit('apikey.updated', { before, after });
    return after;
  });
}
