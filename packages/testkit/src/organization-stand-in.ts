import type { RpcHandlers } from '@roster/service-kit';
import { testOrganization } from './contexts';

/** Stands in for identity towards the consumers of events, who ask for their organization's settings: HaiTech's, for all. */
export const organizationStandIn: Pick<RpcHandlers<'identity'>, 'GetOrganization'> = {
  GetOrganization: async (_, { id }) => ({ organization: { ...testOrganization({ id }), name: id, version: 1 } }),
};
