import type { DomainEvent } from '@roster/contracts';
import { type CallContext, Database } from '@roster/service-kit';
import {
  engines,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
  WhatsAppStandIn,
} from '@roster/testkit';
import { notificationsService } from './service';

const account = {
  phoneNumberId: '106540352242922',
  accessToken: 'EAAJB-a-token-that-is-long-x7Qd',
  appSecret: '0123456789abcdef0123456789abcdef',
  verifyToken: 'our-word',
  templates: [],
};
const secrets = { accessToken: account.accessToken, appSecret: account.appSecret, verifyToken: account.verifyToken };
const link = { provider: 'whatsapp', settings: { phoneNumberId: account.phoneNumberId }, secrets };

let meta: WhatsAppStandIn;
let notifications: TestService<'notifications'>;
beforeAll(async () => {
  meta = await WhatsAppStandIn.start(account);
  notifications = await startTestService(notificationsService, {
    config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true, ROSTER_WHATSAPP_GRAPH_URL: `${meta.url}/` },
  });
});
afterAll(async () => {
  await notifications.stop();
  await meta.stop();
});

let context: CallContext;
beforeEach(() => {
  context = testContext(testOrganization());
});
const get = () => notifications.rpc.getIntegration(context, { provider: 'whatsapp' });

async function stored(): Promise<string> {
  const database = await Database.connect(engines().mongoUrl, `${notifications.databasePrefix}notifications`);
  try {
    const filter = { organizationId: context.organization.id };
    return JSON.stringify(await database.connection.collection('provider_links').find(filter).toArray());
  } finally {
    await database.close();
  }
}

describe('a link to a provider', () => {
  it('is made, shown without its secrets, and stored with none that could be read', async () => {
    const { integration, created } = await notifications.rpc.putIntegration(context, link);
    expect(created).toBe(true);
    expect(integration).toMatchObject({ isActive: true, settings: { phoneNumberId: account.phoneNumberId } });
    expect((await get()).integration?.secretHints).toEqual({
      accessToken: '••••x7Qd',
      appSecret: '••••cdef',
      verifyToken: '••••',
    });
    const text = await stored();
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  });

  it('keeps the secrets that a change leaves out', async () => {
    await notifications.rpc.putIntegration(context, link);
    const changed = await notifications.rpc.putIntegration(context, {
      ...{ provider: 'whatsapp', isActive: false },
      settings: { ...link.settings, businessAccountId: '77' },
      secrets: { verifyToken: 'another-word-of-ours' },
    });
    expect(changed).toMatchObject({
      created: false,
      integration: { isActive: false, version: 2, settings: { businessAccountId: '77' } },
    });
    expect((await notifications.rpc.testIntegration(context, { provider: 'whatsapp' })).ok).toBe(true);
  });

  it.each([
    ['a secret that is missing', { secrets: { accessToken: 'a', appSecret: 'b' } }, 'verifyToken', 'is required'],
    ['a setting that is missing', { settings: {} }, 'phoneNumberId', 'is required'],
    ['a setting that is malformed', { settings: { phoneNumberId: '050-1' } }, 'phoneNumberId', 'must be digits'],
    ['a field that there is not', { settings: { ...link.settings, x: '1' } }, 'x', 'is not known'],
  ])('is refused with %s', async (_, fields, field, message) => {
    await expect(notifications.rpc.putIntegration(context, { ...link, ...fields })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field, message }],
    });
  });

  it('is one, also where two make it at once, and a stale change is refused', async () => {
    const put = () => notifications.rpc.putIntegration(context, link);
    const made = await Promise.all([put(), put(), put()]);
    expect(made.map(({ created }) => created).toSorted()).toEqual([false, false, true]);
    await expect(notifications.rpc.putIntegration(context, { ...link, expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
  });

  it('is forgotten when it is removed, and can be made again', async () => {
    await notifications.rpc.putIntegration(context, link);
    await notifications.rpc.deleteIntegration(context, { provider: 'whatsapp' });
    await expect(get()).rejects.toMatchObject({ category: 'not_found', slug: 'integration.not_found' });
    expect(await stored()).toContain('"sealedSecrets":""');
    expect((await notifications.rpc.putIntegration(context, link)).created).toBe(true);
  });

  it('is told of without a secret, for the audit log', async () => {
    await notifications.rpc.putIntegration(context, link);
    const mine = ({ organizationid, type }: DomainEvent) =>
      organizationid === context.organization.id && type === 'integration.connected';
    while (!notifications.published.some(mine)) await new Promise((resolve) => setImmediate(resolve));
    const event = notifications.published.find(mine);
    expect(event?.data.after).toMatchObject({ provider: 'whatsapp', settings: link.settings });
    expect(JSON.stringify(event)).not.toMatch(/sealed|hints|x7Qd/);
  });

  it('is nobody else’s, and there is none to what is no provider', async () => {
    await notifications.rpc.putIntegration(context, link);
    const other = testContext(testOrganization());
    await expect(notifications.rpc.getIntegration(other, { provider: 'whatsapp' })).rejects.toMatchObject({
      category: 'not_found',
    });
    await expect(notifications.rpc.putIntegration(context, { ...link, provider: 'fax' })).rejects.toMatchObject({
      category: 'not_found',
    });
  });
});

describe('trying the credentials', () => {
  const test = () => notifications.rpc.testIntegration(context, { provider: 'whatsapp' });

  it('says what the provider calls us', async () => {
    await notifications.rpc.putIntegration(context, link);
    expect(await test()).toEqual({ ok: true, detail: 'HaiTech, +972 50-123-4567' });
    const { integration } = await get();
    expect(integration?.checkedAt).toBeDefined();
    expect(integration?.checkFailure ?? undefined).toBeUndefined();
  });

  it('says why it does not accept us, until something is changed', async () => {
    await notifications.rpc.putIntegration(context, { ...link, secrets: { ...secrets, accessToken: 'wrong' } });
    const detail = '(#190) Invalid OAuth access token - Cannot parse access token';
    expect(await test()).toEqual({ ok: false, detail });
    expect((await get()).integration).toMatchObject({ checkFailure: detail });
    await notifications.rpc.putIntegration(context, link);
    expect((await get()).integration?.checkedAt ?? undefined).toBeUndefined();
  });

  it('says where nobody answers', async () => {
    await notifications.rpc.putIntegration(context, { ...link, settings: { phoneNumberId: '1' } });
    meta.become({ is: 'failing', status: 503 });
    expect(await test()).toMatchObject({ ok: false, detail: '(#131000) Something went wrong' });
    meta.become({ is: 'well' });
  });
});
