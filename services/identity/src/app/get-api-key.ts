import type { ApiKeyState, identity } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { administratorsOnly } from './administrators-only';
import type { Parts } from './parts';

export type UsedApiKey = ApiKeyState & { lastUsedAt?: string };

/**
 * A key as it may be shown at any time: without its secret. Seed 1 says both that this answer has it and that it is
 * shown only once; the second is what a careful owner needs (docs/decisions/0070).
 *
 * @throws AppError `forbidden`, `not_found`
 */
export async function getApiKey(
  parts: Pick<Parts, 'apiKeys' | 'keyUses'>,
  context: CallContext,
  { id }: identity.GetApiKeyRequest__Output,
): Promise<UsedApiKey> {
  administratorsOnly(context.principal);
  const key = await parts.apiKeys.get(context, id);
  return (await withUses(parts, context, [key]))[0] ?? key;
}

/** The keys with the times when they were last used. */
export async function withUses(
  { keyUses }: Pick<Parts, 'keyUses'>,
  context: CallContext,
  keys: readonly ApiKeyState[],
): Promise<UsedApiKey[]> {
  const ids = keys.map(({ id }) => id);
  const uses = await keyUses.of(context, ids);
  return keys.map((key) => {
    const lastUsedAt = uses.get(key.id);
    return lastUsedAt === undefined ? key : { ...key, lastUsedAt };
  });
}
