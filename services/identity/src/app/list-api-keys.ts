import type { identity } from '@roster/contracts';
import { type CallContext, type Found, readPage } from '@roster/service-kit';
import { administratorsOnly } from './administrators-only';
import { type UsedApiKey, withUses } from './get-api-key';
import type { Parts } from './parts';

/**
 * The organization's keys (seed 1, `GET /api-keys`), without their secrets.
 *
 * @throws AppError `forbidden`, `invalid`
 */
export async function listApiKeys(
  parts: Pick<Parts, 'apiKeys' | 'keyUses'>,
  context: CallContext,
  request: identity.ListApiKeysRequest__Output,
): Promise<Found<UsedApiKey>> {
  administratorsOnly(context.principal);
  const { page, sort } = readPage(request.page, ['createdAt', 'name', 'isActive']);
  const filter = request.isActive === undefined ? {} : { isActive: request.isActive };
  const { items, total } = await parts.apiKeys.page(context, filter, sort, page);
  return { items: await withUses(parts, context, items), total };
}
