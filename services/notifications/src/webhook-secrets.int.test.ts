import { randomUUID } from 'node:crypto';
import type { DomainEvent, MeetingState } from '@roster/contracts';
import type { CallContext, SecretList } from '@roster/service-kit';
import {
  eventOf,
  startTestService,
  TestClock,
  type TestService,
  type TestServiceOptions,
  testContext,
  testOrganization,
  WebhookReceiver,
} from '@roster/testkit';
import { Webhook } from 'standardwebhooks';
import type { NotificationsConfig } from './config';
import type { Dispatcher } from './sending/dispatcher';
import { buildNotifications } from './service';

const hour = 3_600_000;

let clock: TestClock;
let dispatcher: Dispatcher;
let stored: () => Promise<unknown[]>;
let notifications: TestService<'notifications'>;
let context: CallContext;
let target: WebhookReceiver;

beforeEach(async () => {
  clock = new TestClock();
  context = testContext(testOrganization());
  target = await WebhookReceiver.start();
  await start();
});
afterEach(async () => {
  await notifications.stop();
  await target.stop();
});

async function start(options: TestServiceOptions<NotificationsConfig> = {}): Promise<void> {
  notifications = await startTestService<'notifications', NotificationsConfig>(
    {
      name: 'notifications',
      build(runtime) {
        const parts = buildNotifications(runtime, { timeoutMs: 2_000, random: () => 0.5 });
        dispatcher = parts.dispatcher;
        stored = () => runtime.database.connection.collection('webhooks').find({}).toArray();
        return parts;
      },
    },
    { clock, config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true }, ...options },
  );
}

/** The same service and its data, with other keys for what is sealed. */
async function restart(...secretKeys: SecretList): Promise<void> {
  const { databasePrefix } = notifications;
  await notifications.stop();
  await start({ databasePrefix, secretKeys });
}

async function hook(request = {}) {
  const made = await notifications.rpc.createWebhook(context, { url: target.url(), events: ['*'], ...request });
  return { id: made.webhook?.id ?? '', secret: made.webhook?.secret ?? '' };
}

function meetingEvent(): DomainEvent {
  const at = clock.now().toISOString();
  const after = { id: randomUUID(), organizationId: context.organization.id, version: 1, createdAt: at, updatedAt: at };
  return eventOf(context.organization.id, 'meeting.completed', { after: after as unknown as MeetingState });
}

/** Sends an event and gives what its receiver got. */
async function sendOne() {
  const before = target.received.length;
  await notifications.deliver(meetingEvent());
  await tick();
  const request = target.received[before];
  return { body: request?.body ?? '', headers: (request?.headers ?? {}) as Record<string, string> };
}

async function tick(): Promise<void> {
  for (;;) {
    const taken = await dispatcher.look();
    if (taken === 0 && dispatcher.atWork === 0) return;
    await dispatcher.idle();
  }
}

/** Whether the official library believes a request; it goes by the machine's clock, the service by the test's. */
function isBelieved(secret: string, { body, headers }: Awaited<ReturnType<typeof sendOne>>): boolean {
  jest.useFakeTimers({ now: clock.now(), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval'] });
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  } finally {
    jest.useRealTimers();
  }
}

describe('a rotated secret', () => {
  it('signs, beside the one before for a day', async () => {
    const { id, secret: old } = await hook();
    const { webhook } = await notifications.rpc.rotateWebhookSecret(context, { id });
    const fresh = webhook?.secret ?? '';
    expect(fresh).toMatch(/^whsec_/);
    expect(fresh).not.toBe(old);
    expect(webhook).toMatchObject({
      version: 2,
      secretRotatedAt: clock.now().toISOString(),
      olderSecretsUntil: new Date(clock.now().getTime() + 24 * hour).toISOString(),
    });
    const during = await sendOne();
    expect(during.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    expect([isBelieved(fresh, during), isBelieved(old, during)]).toEqual([true, true]);
    clock.advance(24 * hour);
    const after = await sendOne();
    expect([isBelieved(fresh, after), isBelieved(old, after)]).toEqual([true, false]);
    expect((await notifications.rpc.getWebhook(context, { id })).webhook?.secret).toBe(fresh);
  });

  it('that has leaked ends at once', async () => {
    const { id, secret: leaked } = await hook();
    const { webhook } = await notifications.rpc.rotateWebhookSecret(context, { id, graceSeconds: 0 });
    expect(webhook?.olderSecretsUntil).toBeUndefined();
    expect(isBelieved(leaked, await sendOne())).toBe(false);
  });

  it('is refused where the version is old, the time is absurd, or the webhook is not there', async () => {
    const { id } = await hook();
    const rotate = (request: object) => notifications.rpc.rotateWebhookSecret(context, { id, ...request });
    await expect(rotate({ expectedVersion: 7 })).rejects.toMatchObject({ category: 'stale' });
    await expect(rotate({ graceSeconds: -1 })).rejects.toMatchObject({ fields: [{ field: 'graceSeconds' }] });
    await expect(rotate({ graceSeconds: 604_801 })).rejects.toMatchObject({ fields: [{ field: 'graceSeconds' }] });
    await expect(rotate({ id: randomUUID() })).rejects.toMatchObject({ slug: 'webhook.not_found' });
  });
});

const token = 'Bearer a-token-that-nobody-else-knows';

describe('headers of its own', () => {
  it('go out with each delivery, and cannot be read anywhere', async () => {
    const { id } = await hook({ headers: { Authorization: token, 'X-Tenant': 'acme' } });
    const { headers } = await sendOne();
    expect(headers).toMatchObject({ authorization: token, 'x-tenant': 'acme', 'content-type': 'application/json' });
    const { webhook } = await notifications.rpc.getWebhook(context, { id });
    expect(webhook?.headers).toEqual({ Authorization: '••••nows', 'X-Tenant': '••••' });
    await notifications.rpc.rotateWebhookSecret(context, { id });
    await notifications.awaitEvent('webhook.updated', id);
    const told = notifications.published.filter(({ subject }) => subject === id);
    expect(told[0]).toMatchObject({ data: { after: { headerNames: ['Authorization', 'X-Tenant'] } } });
    expect(JSON.stringify([told, await stored(), await notifications.rpc.listWebhooks(context, {})])).not.toMatch(
      /nobody-else|acme|whsec_/,
    );
  });

  it('are replaced as a whole, where a value as it is shown stays, and cleared', async () => {
    const { id } = await hook({ headers: { Authorization: token, 'X-Tenant': 'acme' } });
    const update = (request: object) => notifications.rpc.updateWebhook(context, { id, ...request });
    const { webhook } = await update({ headers: { Authorization: '••••nows', 'X-New': 'value-1' } });
    expect(webhook).toMatchObject({ version: 2, headers: { Authorization: '••••nows', 'X-New': '••••' } });
    const sent = (await sendOne()).headers;
    expect(sent).toMatchObject({ authorization: token, 'x-new': 'value-1' });
    expect(sent['x-tenant']).toBeUndefined();
    // Nothing changes, and something else does.
    expect((await update({ headers: { Authorization: token, 'X-New': 'value-1' } })).webhook?.version).toBe(2);
    expect((await update({ description: 'x' })).webhook?.headers).toHaveProperty('Authorization');
    expect((await update({ description: 'y' })).webhook).toEqual(
      (await notifications.rpc.getWebhook(context, { id })).webhook,
    );
    expect((await update({ clear: ['headers'] })).webhook?.headers).toEqual({});
    expect((await sendOne()).headers.authorization).toBeUndefined();
  });

  it('that cannot be are named with all else that is wrong', async () => {
    await expect(hook({ url: 'nowhere', headers: { Host: 'x', 'X-A': 'é' } })).rejects.toMatchObject({
      fields: [{ field: 'url' }, { field: 'headers.Host' }, { field: 'headers.X-A' }],
    });
  });
});

describe('the key that seals secrets and headers', () => {
  const [first, second] = [7, 8].map((fill) => Buffer.alloc(32, fill).toString('base64')) as [string, string];

  it('can be replaced and then given up: secrets that were rotated out and headers are sealed anew as well', async () => {
    const { id, secret: old } = await hook({ headers: { Authorization: token } });
    const fresh = (await notifications.rpc.rotateWebhookSecret(context, { id })).webhook?.secret ?? '';
    await restart(second, first);
    await restart(second);
    const sent = await sendOne();
    expect(sent.headers.authorization).toBe(token);
    expect([isBelieved(fresh, sent), isBelieved(old, sent)]).toEqual([true, true]);
    expect((await notifications.rpc.getWebhook(context, { id })).webhook).toMatchObject({ version: 2, secret: fresh });
  });

  it('that is missing keeps deliveries waiting, says so, and nothing goes out unsigned', async () => {
    const { secret } = await hook();
    await restart(second);
    await notifications.deliver(meetingEvent());
    await tick();
    expect(target.received).toHaveLength(0);
    expect((await notifications.rpc.listDeliveries(context, {})).deliveries).toMatchObject([
      { status: 'pending', attempts: [{ error: 'The signing secret cannot be read' }] },
    ]);
    await restart(first);
    clock.advance(5_000);
    await tick();
    const [request] = target.received;
    const sent = { body: request?.body ?? '', headers: (request?.headers ?? {}) as Record<string, string> };
    expect(isBelieved(secret, sent)).toBe(true);
  });
});

describe('a webhook that Roster switches off', () => {
  it('is told to the organization’s other webhooks, and says itself since when and why', async () => {
    const failing = await WebhookReceiver.start(410);
    const { id } = await hook({ url: failing.url(), events: ['meeting.*'] });
    await hook({ events: ['webhook.disabled'] });
    await notifications.deliver(meetingEvent());
    await tick();
    await failing.stop();
    await notifications.deliver(await notifications.awaitEvent('webhook.disabled', id));
    await tick();
    expect(target.received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type: 'webhook.disabled', data: { id, isActive: false, disabledReason: 'The endpoint answered 410 Gone' } },
    ]);
    const { webhook } = await notifications.rpc.getWebhook(context, { id });
    expect(webhook).toMatchObject({ isActive: false, disabledAt: clock.now().toISOString() });
    const { webhook: on } = await notifications.rpc.updateWebhook(context, { id, isActive: true });
    expect([on?.disabledAt, on?.disabledReason]).toEqual([undefined, undefined]);
  });

  it('shows before that since when it fails', async () => {
    target.answerWith(500);
    const { id } = await hook();
    await sendOne();
    const failingSince = clock.now().toISOString();
    expect((await notifications.rpc.getWebhook(context, { id })).webhook).toMatchObject({
      isActive: true,
      failingSince,
    });
    expect((await notifications.rpc.listWebhooks(context, {})).webhooks).toMatchObject([{ failingSince }]);
    target.answerWith(204);
    clock.advance(5_000);
    await tick();
    expect((await notifications.rpc.getWebhook(context, { id })).webhook?.failingSince).toBeUndefined();
  });
});
