import { isDuplicateKey, systemContext } from '@roster/service-kit';
import type { OrganizationSetup } from '../domain/default-organizations';
import type { Parts } from './parts';

/** Makes the organizations that are not there yet. One that is there keeps its settings, whatever the defaults say. */
export async function openOrganizations(
  { organizations, unitOfWork }: Pick<Parts, 'organizations' | 'unitOfWork'>,
  setups: readonly OrganizationSetup[],
): Promise<void> {
  for (const setup of setups) {
    const context = systemContext('identity', setup, { requestId: `open-${setup.id}` });
    try {
      await unitOfWork.run(context, async (tx) => {
        if (await organizations.find(context, setup.id, tx.session)) return;
        tx.emit('organization.updated', { after: await organizations.insert(tx, setup) });
      });
    } catch (error) {
      // Another replica, starting at the same time, has made it.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
