import type { notifications } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { integrationChange } from '../domain/provider-link';
import type { Dependencies } from './dependencies';

/**
 * Ends the link to a provider and forgets its secrets.
 *
 * @throws AppError `integration.not_found`, `version.stale`
 */
export async function deleteIntegration(
  { links, unitOfWork }: Dependencies,
  context: CallContext,
  { provider, expectedVersion }: notifications.DeleteIntegrationRequest__Output,
): Promise<void> {
  const { id } = await links.get(context, provider);
  await unitOfWork.run(context, async (tx) => {
    const change = await links.records.update(tx, id, expectedVersion, (current) => ({
      ...current,
      sealedSecrets: '',
      hints: {},
      deletedAt: tx.now.toISOString(),
    }));
    tx.emit('integration.removed', integrationChange(change));
  });
}
