import { MessagingWorld } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { messagingParts } from './testing/service-under-test';

let world: MessagingWorld<NotificationsConfig>;
beforeEach(async () => {
  world = new MessagingWorld(messagingParts);
  await world.start();
});
afterEach(() => world.stop());

describe('a provider that is not well', () => {
  beforeEach(() => world.family('0501234567', 'דני'));
  const only = async () => (await world.messages())[0];

  it('that is down for an hour gets the message later', async () => {
    world.meta.become({ is: 'failing', status: 503 });
    await world.until('2026-03-02', '19:00', 60_000);
    expect(await only()).toMatchObject({ status: 'queued', reason: { code: 'waiting' } });
    world.meta.become({ is: 'well' });
    await world.until('2026-03-02', '19:30', 60_000);
    expect(await only()).toMatchObject({ status: 'accepted' });
    expect(world.meta.messages).toHaveLength(1);
  });

  it('that is down until the lesson begins is given up on, and that is said', async () => {
    world.meta.become({ is: 'failing', status: 503 });
    await world.until('2026-03-03', '17:15', 30 * 60_000);
    expect(await only()).toMatchObject({ status: 'failed', reason: { code: 'gave_up' } });
    expect(world.meta.messages).toEqual([]);
  });

  it('that throttles is left alone for as long as it says', async () => {
    world.meta.become({ is: 'throttling', retryAfterSeconds: 600 });
    await world.until('2026-03-02', '18:05', 60_000);
    const asked = world.meta.calls.length;
    expect(asked).toBe(1);
    await world.until('2026-03-02', '18:09', 60_000);
    expect(world.meta.calls).toHaveLength(asked);
    world.meta.become({ is: 'well' });
    await world.until('2026-03-02', '18:15', 60_000);
    expect(await only()).toMatchObject({ status: 'accepted' });
  });

  it('whose answer is lost is not asked twice; what it tells later settles what became of it', async () => {
    world.meta.become({ is: 'hanging', afterDoing: true });
    await world.until('2026-03-02', '18:30');
    expect(await only()).toMatchObject({ status: 'unconfirmed', reason: { code: 'unconfirmed' } });
    expect(world.meta.messages).toHaveLength(1);
    await world.tell('delivered');
    expect(await only()).toMatchObject({ status: 'delivered', providerMessageId: world.meta.messages[0]?.id });
  });

  it('that refuses a number is not asked again, and its reason is shown', async () => {
    world.meta.refused.set('972501234567', { code: 131_026, message: 'Message undeliverable' });
    await world.until('2026-03-02', '20:00');
    expect(world.meta.calls).toHaveLength(1);
    const message = await only();
    expect(message).toMatchObject({ status: 'failed', reason: { code: 'refused' } });
    expect(message?.reason?.message).toContain('(#131026) Message undeliverable');
  });
});

describe('a death between handing over and writing down', () => {
  it('leaves a message that is not sent again, and says so', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '17:45');
    const { first } = world.processes;
    world.meta.become({ is: 'hanging', afterDoing: true });
    world.clock.advance(15 * 60_000);
    // The lesson's own job, and then the message's.
    while (world.meta.messages.length === 0) await first.worker.look();
    await first.die();
    await first.worker.idle();
    world.meta.become({ is: 'well' });
    await world.processes.replace(first);
    expect(await world.messages()).toMatchObject([{ status: 'sending' }]);
    for (let status = 'sending'; status === 'sending'; ) {
      await world.work();
      status = (await world.messages())[0]?.status ?? '';
    }
    await world.until('2026-03-03', '16:00', 3_600_000);
    expect(await world.messages()).toMatchObject([{ status: 'unconfirmed', reason: { code: 'unconfirmed' } }]);
    expect(world.meta.messages).toHaveLength(1);
    await world.tell('read');
    expect(await world.messages()).toMatchObject([{ status: 'read' }]);
    await first.service.stop();
  });
});

describe('what WhatsApp tells', () => {
  it('is recorded once each, in any order', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    for (const status of ['delivered', 'sent', 'delivered', 'read', 'read'] as const) await world.tell(status);
    const [message] = await world.messages();
    expect(message).toMatchObject({ status: 'read' });
    const told = message?.history.filter(({ toldBy }) => toldBy === 'provider');
    expect(told?.map(({ status }) => status)).toEqual(['delivered', 'sent', 'read']);
  });

  it('of a failure is shown with its reason, and told to others', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    await world.tell('failed', 0, { code: 131_049, title: 'Meta chose not to deliver' });
    const [message] = await world.messages({ status: 'failed' });
    expect(message?.reason).toEqual({
      code: 'undelivered',
      message: 'WhatsApp could not deliver it: Meta chose not to deliver (131049)',
    });
    const types = () => world.published.map(({ type }) => type).filter((type) => /^(message|reminder)\./.test(type));
    while (types().length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(types()).toEqual(['reminder.sent', 'message.failed']);
  });

  it('is believed only with Meta’s signature, and of our own number', async () => {
    const { body } = world.meta.signed({ statuses: [] });
    const refused = { signature: `sha256=${'0'.repeat(64)}`, rawBody: Buffer.from(body) };
    await expect(world.rpc.receiveWhatsAppWebhook(world.context, refused)).rejects.toMatchObject({
      slug: 'whatsapp.signature_invalid',
    });
    const verify = (token: string) =>
      world.rpc.verifyWhatsAppWebhook(world.context, { mode: 'subscribe', token, challenge: '1158201444' });
    expect(await verify('our-word')).toEqual({ challenge: '1158201444' });
    await expect(verify('another')).rejects.toMatchObject({ slug: 'whatsapp.token_invalid' });
  });
});
