import type { CallContext, OrganizationScope, Principal, RpcClient } from '@roster/service-kit';
import type { CatalogStandIn } from './catalog-stand-in';
import { cycleRequest, present } from './requests';

/** What of the test kit is needed: this file is no test, and only tests know the kit. */
interface Kit {
  testOrganization(settings?: Partial<OrganizationScope>): OrganizationScope;
  testContext(organization: OrganizationScope, principal?: Principal): CallContext;
  instructor(instructorId: string): Principal;
}

/** Makes cycles with their meetings in organizations of their own: five Tuesdays from 16 January 2024, if nothing else is said. */
export function schoolYears(
  scheduling: () => { rpc: RpcClient<'scheduling'> },
  catalog: CatalogStandIn,
  { testOrganization, testContext, instructor }: Kit,
) {
  return async (overrides: Parameters<typeof cycleRequest>[1] = {}, settings: Partial<OrganizationScope> = {}) => {
    const organization = testOrganization(settings);
    const context = testContext(organization);
    const school = catalog.school(context);
    const { rpc } = scheduling();
    /** Another cycle of the same school. */
    const add = async (more: Parameters<typeof cycleRequest>[1] = {}) => {
      const request = cycleRequest(school, { totalMeetings: 5, ...overrides, ...more });
      const cycleId = present((await rpc.createCycle(context, request)).cycle).id;
      const { meetings } = await rpc.generateMeetings(context, { cycleId });
      return { cycleId, ids: meetings.map(({ id }) => id) };
    };
    const { cycleId, ids } = await add();
    const other = catalog.instructor(context).id;
    return {
      context,
      school,
      cycleId,
      ids,
      first: present(ids[0]),
      add,
      /** Another instructor of the school. */
      other,
      own: testContext(organization, instructor(school.instructorId)),
      stranger: testContext(organization, instructor(other)),
      cycle: async (id = cycleId) => present((await rpc.getCycle(context, { id })).cycle),
      meeting: async (id: string) => present((await rpc.getMeeting(context, { id })).meeting),
      meetings: async (id = cycleId) =>
        (await rpc.listMeetings(context, { cycleId: id, page: { limit: 100 } })).meetings,
    };
  };
}

export const conflict = (slug: string) => ({ category: 'conflict', slug });
export const notFound = (slug: string) => ({ category: 'not_found', slug });
export const badFields = (...fields: string[]) => ({
  category: 'invalid',
  fields: fields.map((field) => ({ field })),
});
