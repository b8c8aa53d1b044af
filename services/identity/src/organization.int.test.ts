import type { Principal } from '@roster/service-kit';
import { admin, manager, startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import type { OrganizationSetup } from './domain/default-organizations';
import { identityService } from './service';

const own: OrganizationSetup = {
  id: 'conservatory',
  name: 'Conservatory',
  idStyle: 'integer',
  timeZone: 'Europe/London',
  currency: 'GBP',
  locale: 'en-GB',
  onCancel: 'keep',
};

let service: TestService<'identity'>;
beforeEach(async () => {
  service = await startTestService(identityService({ organizations: [own] }), {
    config: { ROSTER_ADMIN_EMAIL: 'admin@example.com', ROSTER_ADMIN_PASSWORD: 'correct horse battery' },
  });
});
afterEach(() => service.stop());

const as = (principal: Principal = admin(), id = own.id) => testContext(testOrganization({ ...own, id }), principal);
const settings = async (id = own.id) => (await service.rpc.getOrganization(as(), { id })).organization;

describe("an organization's settings", () => {
  it('are changed by an administrator, in their canonical form, and told to all', async () => {
    const { organization } = await service.rpc.updateOrganization(as(), {
      name: ' Conservatoire ',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      locale: 'FR-fr',
      expectedVersion: 1,
    });
    const expected = { name: 'Conservatoire', timeZone: 'Europe/Paris', currency: 'EUR', locale: 'fr-FR', version: 2 };
    expect(organization).toMatchObject({ ...own, ...expected });
    expect(await settings()).toMatchObject(expected);
    expect(await told()).toMatchObject({
      organizationid: own.id,
      data: { before: { currency: 'GBP' }, after: expected },
    });
  });

  it('stay as they are where nothing is said, and where nothing changes', async () => {
    await service.rpc.updateOrganization(as(), { name: 'Music School' });
    await service.rpc.updateOrganization(as(), { name: 'Music School', currency: 'GBP' });
    expect(await settings()).toMatchObject({ ...own, name: 'Music School', version: 2 });
    expect(await settings('haitech')).toMatchObject({ name: 'HaiTech', version: 1 });
  });

  it('are not changed by who has not seen the last change', async () => {
    await service.rpc.updateOrganization(as(), { name: 'Music School', expectedVersion: 1 });
    await expect(service.rpc.updateOrganization(as(), { name: 'X', expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
  });

  it('are refused all at once where they are wrong', async () => {
    const wrong = { name: '', timeZone: '+03:00', currency: 'NIS', locale: 'he_IL' };
    await expect(service.rpc.updateOrganization(as(), wrong)).rejects.toMatchObject({
      category: 'invalid',
      fields: ['name', 'timeZone', 'currency', 'locale'].map((field) => ({ field })),
    });
    expect(await settings()).toMatchObject({ version: 1 });
  });

  it.each<[string, Principal]>([
    ['a manager', manager()],
    ['an API key', { kind: 'api_key', id: 'k', scopes: ['*'] }],
  ])('are not for %s to change', async (_who, principal) => {
    await expect(service.rpc.updateOrganization(as(principal), { name: 'X' })).rejects.toMatchObject({
      slug: 'administrators.only',
    });
  });

  it('of an organization that is not there are not changed', async () => {
    await expect(service.rpc.updateOrganization(as(admin(), 'nowhere'), { name: 'X' })).rejects.toMatchObject({
      slug: 'organization.not_found',
    });
  });
});

/** What was told of the last change. */
async function told() {
  for (;;) {
    const event = service.published.find(({ subject, data }) => subject === own.id && data.before);
    if (event) return event;
    await new Promise(setImmediate);
  }
}
