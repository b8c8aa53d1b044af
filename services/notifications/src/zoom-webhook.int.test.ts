import { createHmac, randomUUID } from 'node:crypto';
import { type CallContext, Database } from '@roster/service-kit';
import { engines, startTestService, TestClock, type TestService, testContext, testOrganization } from '@roster/testkit';
import { notificationsService } from './service';

const secret = 'the-secret-token-of-zoom';
const formerSecret = 'the-secret-token-before';
const clock = new TestClock(new Date('2026-03-01T10:00:00.000Z'));
let notifications: TestService<'notifications'>;
beforeAll(async () => {
  notifications = await startTestService(notificationsService, {
    clock,
    config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true, ROSTER_ZOOM_WEBHOOK_SECRET: [secret, formerSecret] },
  });
});
afterAll(() => notifications.stop());

let context: CallContext;
beforeEach(() => {
  context = testContext(testOrganization(), { kind: 'anonymous' });
});

/** As Zoom does, independently of how the service checks it. */
function zoomCall(message: unknown, at = clock.now(), key = secret) {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = `v0=${createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return { signature, timestamp, rawBody: Buffer.from(body) };
}
const started = () => ({
  event: 'meeting.started',
  event_ts: clock.now().getTime(),
  payload: { account_id: 'a', object: { id: randomUUID(), topic: 'שיעור' } },
});
const receive = (call: ReturnType<typeof zoomCall>) => notifications.rpc.receiveZoomWebhook(context, call);

async function kept(): Promise<Record<string, unknown>[]> {
  const database = await Database.connect(engines().mongoUrl, `${notifications.databasePrefix}notifications`);
  try {
    const filter = { organizationId: context.organization.id };
    return await database.connection.collection('zoom_events').find(filter).toArray();
  } finally {
    await database.close();
  }
}

describe('what Zoom posts', () => {
  it.each(['meeting.started', 'meeting.ended', 'meeting.participant_joined', 'meeting.participant_left'])(
    '%s is kept as it came, for nobody in particular',
    async (event) => {
      const message = { ...started(), event };
      expect((await receive(zoomCall(message))).urlValidation ?? undefined).toBeUndefined();
      expect(await kept()).toMatchObject([
        {
          event,
          meetingId: message.payload.object.id,
          body: JSON.stringify(message),
          receivedAt: clock.now().toISOString(),
        },
      ]);
    },
  );

  it('is taken once: the same call again is refused, and Zoom telling it again changes nothing', async () => {
    const message = started();
    await receive(zoomCall(message));
    await expect(receive(zoomCall(message))).rejects.toMatchObject({ category: 'conflict', slug: 'zoom.repeated' });
    const retried = zoomCall(message, new Date(clock.now().getTime() + 5_000));
    await receive(retried);
    await expect(receive(retried)).rejects.toMatchObject({ slug: 'zoom.repeated' });
    expect(await kept()).toHaveLength(1);
  });

  it('is refused once only where the same call comes many times at once', async () => {
    const call = zoomCall(started());
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => receive(call)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });

  it('is let pass where it is of no use here, and not kept', async () => {
    await receive(zoomCall({ event: 'chat_message.sent', payload: { text: 'private' } }));
    expect(await kept()).toHaveLength(0);
  });

  it('proves its address to Zoom', async () => {
    const call = zoomCall({ event: 'endpoint.url_validation', payload: { plainToken: 'qgg8vlvZRS6UYooatFL8Aw' } });
    expect((await receive(call)).urlValidation).toEqual({
      plainToken: 'qgg8vlvZRS6UYooatFL8Aw',
      encryptedToken: createHmac('sha256', secret).update('qgg8vlvZRS6UYooatFL8Aw').digest('hex'),
    });
  });

  it('may be signed with the secret from before, while Zoom changes to a new one', async () => {
    await receive(zoomCall(started(), clock.now(), formerSecret));
    expect(await kept()).toHaveLength(1);
    const plainToken = 'qgg8vlvZRS6UYooatFL8Aw';
    const call = zoomCall({ event: 'endpoint.url_validation', payload: { plainToken } }, clock.now(), formerSecret);
    expect((await receive(call)).urlValidation?.encryptedToken).toBe(
      createHmac('sha256', formerSecret).update(plainToken).digest('hex'),
    );
  });

  it('is refused where the signature is another, or of another time or body', async () => {
    const invalid = { category: 'unauthenticated', slug: 'zoom.signature_invalid' };
    const call = zoomCall(started());
    await expect(receive(zoomCall(started(), clock.now(), 'another'))).rejects.toMatchObject(invalid);
    await expect(receive({ ...call, signature: '' })).rejects.toMatchObject(invalid);
    await expect(receive({ ...call, signature: call.signature.slice(3) })).rejects.toMatchObject(invalid);
    await expect(receive({ ...call, timestamp: String(Number(call.timestamp) + 1) })).rejects.toMatchObject(invalid);
    await expect(receive({ ...call, rawBody: Buffer.from('{}') })).rejects.toMatchObject(invalid);
    expect(await kept()).toHaveLength(0);
  });

  it('is refused where it is older than five minutes, or from a time to come', async () => {
    for (const minutes of [-6, 6]) {
      const at = new Date(clock.now().getTime() + minutes * 60_000);
      await expect(receive(zoomCall(started(), at))).rejects.toMatchObject({
        category: 'unauthenticated',
        slug: 'zoom.timestamp_old',
      });
    }
  });

  it.each([
    '',
    'null',
    '{}',
    '[1]',
    '{"event":"endpoint.url_validation"}',
    '{"event":"endpoint.url_validation","payload":{"plainToken":7}}',
  ])('is refused where it says nothing: %s', async (body) => {
    await expect(receive(zoomCall(body))).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'rawBody' }],
    });
  });

  it('is proved by the secret of the organization’s own link, where it has one, and then by no other', async () => {
    const own = 'the-secret-of-their-own-app';
    await notifications.rpc.putIntegration(context, {
      provider: 'zoom',
      settings: { accountId: 'abc123', clientId: 'def456' },
      secrets: { clientSecret: 'the-secret-of-the-app', webhookSecret: own },
    });
    await receive(zoomCall(started(), clock.now(), own));
    await expect(receive(zoomCall(started()))).rejects.toMatchObject({ slug: 'zoom.signature_invalid' });
    expect(await kept()).toHaveLength(1);
    context = testContext(testOrganization(), { kind: 'anonymous' });
    await expect(receive(zoomCall(started(), clock.now(), own))).rejects.toMatchObject({
      slug: 'zoom.signature_invalid',
    });
  });

  it('is refused where no secret is set', async () => {
    const without = await startTestService(notificationsService, { config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true } });
    await expect(without.rpc.receiveZoomWebhook(context, zoomCall(started()))).rejects.toMatchObject({
      category: 'unavailable',
      slug: 'zoom.not_configured',
    });
    await without.stop();
  });
});
