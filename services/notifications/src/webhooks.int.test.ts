import { randomUUID } from 'node:crypto';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { buildNotifications, notificationsService } from './service';

let notifications: TestService<'notifications'>;
beforeAll(async () => {
  notifications = await startTestService(notificationsService, { config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true } });
});
afterAll(() => notifications.stop());

const hook = { url: 'https://example.com/webhook', events: ['meeting.completed', 'registration.created'] };
const freshContext = () => testContext(testOrganization());

describe('webhooks', () => {
  it('are made active, with a secret that is shown one by one and in no list', async () => {
    const context = freshContext();
    const { webhook } = await notifications.rpc.createWebhook(context, hook);
    expect(webhook).toMatchObject({ ...hook, isActive: true, version: 1 });
    expect(webhook?.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const id = webhook?.id ?? '';
    expect((await notifications.rpc.getWebhook(context, { id })).webhook).toEqual(webhook);
    const { webhooks } = await notifications.rpc.listWebhooks(context, {});
    expect(webhooks).toHaveLength(1);
    expect(webhooks[0]?.secret).toBeUndefined();
    const { webhook: updated } = await notifications.rpc.updateWebhook(context, { id, description: 'x' });
    expect(updated?.secret).toBe(webhook?.secret);
    expect((await notifications.rpc.getWebhook(context, { id })).webhook?.secret).toBe(webhook?.secret);
  });

  it('keep their secrets sealed in the store', async () => {
    let stored: unknown;
    const watched = await startTestService(
      {
        name: 'notifications',
        build(runtime) {
          const parts = buildNotifications(runtime as never);
          const read = async (): Promise<void> => {
            stored = await runtime.database.connection.collection('webhooks').find({}).toArray();
          };
          return {
            ...parts,
            workers: [...(parts.workers ?? []), { name: 'look', start: () => undefined, stop: read }],
          };
        },
      },
      { config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true } as never },
    );
    const { webhook } = await watched.rpc.createWebhook(freshContext(), hook);
    await watched.stop();
    expect(JSON.stringify(stored)).toContain(webhook?.id);
    expect(JSON.stringify(stored)).not.toContain(webhook?.secret?.slice('whsec_'.length));
  });

  it('keep their secrets when the key that seals them is replaced, and the old key can then be given up', async () => {
    const context = freshContext();
    const [before, after] = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64')) as [string, string];
    const config = { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true };
    const old = await startTestService(notificationsService, { config, secretKeys: [before] });
    const { databasePrefix } = old;
    const { webhook: made } = await old.rpc.createWebhook(context, hook);
    const request = { id: made?.id ?? '' };
    await old.stop();
    for (const secretKeys of [[after, before], [after]] as const) {
      const service = await startTestService(notificationsService, { config, databasePrefix, secretKeys });
      const { webhook } = await service.rpc.getWebhook(context, request);
      await service.stop();
      expect(webhook).toEqual(made);
    }
  });

  it('are told of in events, for the audit log, without their secrets and what their address says in its query', async () => {
    const context = freshContext();
    const url = 'https://example.com/webhook?token=a-secret-of-the-receiver';
    const { webhook } = await notifications.rpc.createWebhook(context, { ...hook, url });
    const id = webhook?.id ?? '';
    await notifications.rpc.updateWebhook(context, { id, description: 'x' });
    // What changes nothing is not told.
    await notifications.rpc.updateWebhook(context, { id, description: 'x' });
    await notifications.rpc.deleteWebhook(context, { id });
    await notifications.awaitEvent('webhook.deleted', id);
    const told = notifications.published.filter(({ subject }) => subject === id);
    expect(told).toMatchObject([
      { type: 'webhook.created', data: { after: { url: 'https://example.com/webhook?…', isActive: true } } },
      { type: 'webhook.updated', data: { before: { version: 1 }, after: { description: 'x', version: 2 } } },
      { type: 'webhook.deleted', data: { after: { deletedAt: expect.any(String), version: 3 } } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/secret/i);
  });

  it('name every bad field at once', async () => {
    await expect(
      notifications.rpc.createWebhook(freshContext(), {
        url: 'ftp://x',
        events: ['meeting.completed', 'nothing.happened'],
        description: 'x'.repeat(501),
      }),
    ).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'description', message: 'must have at most 500 characters' },
        { field: 'url', message: 'must be an http or https URL' },
        { field: 'events[1]', message: 'is not an event type' },
      ],
    });
    await expect(notifications.rpc.createWebhook(freshContext(), { url: '', events: [] })).rejects.toMatchObject({
      fields: [{ field: 'url' }, { field: 'events' }],
    });
  });

  it('take a kind or everything, and one wish once', async () => {
    const { webhook } = await notifications.rpc.createWebhook(freshContext(), {
      ...hook,
      events: ['meeting.*', '*', 'meeting.*'],
      isActive: false,
    });
    expect(webhook).toMatchObject({ events: ['meeting.*', '*'], isActive: false });
  });

  it('change where the version is current, and spend none where nothing changes', async () => {
    const context = freshContext();
    const { webhook } = await notifications.rpc.createWebhook(context, { ...hook, description: 'ours' });
    const id = webhook?.id ?? '';
    const { webhook: changed } = await notifications.rpc.updateWebhook(context, {
      id,
      events: ['cycle.*'],
      isActive: false,
      clear: ['description'],
      expectedVersion: 1,
    });
    expect(changed).toMatchObject({ url: hook.url, events: ['cycle.*'], isActive: false, version: 2 });
    expect(changed?.description).toBeUndefined();
    await expect(
      notifications.rpc.updateWebhook(context, { id, isActive: true, expectedVersion: 1 }),
    ).rejects.toMatchObject({ category: 'stale' });
    expect((await notifications.rpc.updateWebhook(context, { id, isActive: false })).webhook?.version).toBe(2);
    await expect(notifications.rpc.updateWebhook(context, { id, clear: ['events'] })).rejects.toMatchObject({
      fields: [{ field: 'events', message: 'is required' }],
    });
    await expect(notifications.rpc.updateWebhook(context, { id, events: ['x'] })).rejects.toMatchObject({
      fields: [{ field: 'events[0]' }],
    });
    await expect(notifications.rpc.updateWebhook(context, { id, url: 'nowhere' })).rejects.toMatchObject({
      fields: [{ field: 'url' }],
    });
  });

  it('are listed by page and by whether they are on', async () => {
    const context = freshContext();
    for (const isActive of [true, false, true]) await notifications.rpc.createWebhook(context, { ...hook, isActive });
    expect(await notifications.rpc.listWebhooks(context, { isActive: false })).toMatchObject({
      total: 1,
      webhooks: [{ isActive: false }],
    });
    const page = await notifications.rpc.listWebhooks(context, { page: { limit: 2, offset: 2 } });
    expect(page).toMatchObject({ total: 3, webhooks: [{ isActive: true }] });
    await expect(notifications.rpc.listWebhooks(context, { page: { limit: 101 } })).rejects.toMatchObject({
      fields: [{ field: 'limit' }],
    });
  });

  it('are gone when deleted', async () => {
    const context = freshContext();
    const { webhook } = await notifications.rpc.createWebhook(context, hook);
    const id = webhook?.id ?? '';
    await notifications.rpc.deleteWebhook(context, { id });
    await expect(notifications.rpc.getWebhook(context, { id })).rejects.toMatchObject({ slug: 'webhook.not_found' });
    await expect(notifications.rpc.deleteWebhook(context, { id })).rejects.toMatchObject({ category: 'not_found' });
    expect((await notifications.rpc.listWebhooks(context, {})).total).toBe(0);
  });

  it('are invisible to another organization', async () => {
    const { webhook } = await notifications.rpc.createWebhook(freshContext(), hook);
    const id = webhook?.id ?? '';
    const elsewhere = freshContext();
    const notFound = { category: 'not_found', slug: 'webhook.not_found' };
    await expect(notifications.rpc.getWebhook(elsewhere, { id })).rejects.toMatchObject(notFound);
    await expect(notifications.rpc.updateWebhook(elsewhere, { id, isActive: false })).rejects.toMatchObject(notFound);
    await expect(notifications.rpc.deleteWebhook(elsewhere, { id })).rejects.toMatchObject(notFound);
    await expect(notifications.rpc.sendTestDelivery(elsewhere, { id })).rejects.toMatchObject(notFound);
    expect((await notifications.rpc.listWebhooks(elsewhere, {})).total).toBe(0);
    await expect(notifications.rpc.getWebhook(elsewhere, { id: randomUUID() })).rejects.toMatchObject(notFound);
  });

  it('can ask for each public event type, with its description', async () => {
    const { events } = await notifications.rpc.listWebhookEvents(freshContext(), {});
    expect(events).toContainEqual({ type: 'meeting.completed', description: 'A meeting was held.' });
    expect(events.some(({ type }) => type.startsWith('user.'))).toBe(false);
    const { webhook } = await notifications.rpc.createWebhook(freshContext(), {
      ...hook,
      events: events.map(({ type }) => type),
    });
    expect(webhook?.events).toHaveLength(events.length);
  });
});

describe('where private networks are closed', () => {
  let guarded: TestService<'notifications'>;
  beforeAll(async () => {
    guarded = await startTestService(
      {
        name: 'notifications',
        build: (runtime) =>
          buildNotifications(runtime as never, {
            resolve: () => Promise.resolve([{ address: '10.1.2.3', family: 4 }]),
          }),
      },
      { config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: false } as never },
    );
  });
  afterAll(() => guarded.stop());

  it.each([
    ['http://example.com/', 'must be an https URL'],
    ['https://127.0.0.1/', 'must not lead to a private network'],
    ['https://[::ffff:10.0.0.1]/', 'must not lead to a private network'],
    ['https://2852039166/latest/meta-data', 'must not lead to a private network'],
    ['https://intranet.example/', 'must not lead to a private network'],
  ])('%s is refused', async (url, message) => {
    await expect(guarded.rpc.createWebhook(freshContext(), { ...hook, url })).rejects.toMatchObject({
      fields: [{ field: 'url', message }],
    });
  });
});
