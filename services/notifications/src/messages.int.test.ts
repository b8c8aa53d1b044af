import { systemContext } from '@roster/service-kit';
import { MessagingWorld, testContext, testOrganization } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { messagingParts } from './testing/service-under-test';

let world: MessagingWorld<NotificationsConfig>;
beforeEach(async () => {
  world = new MessagingWorld(messagingParts);
  await world.start();
});
afterEach(() => world.stop());

describe('messages', () => {
  it('are listed by what they are about, exactly, and are nobody else’s', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.family('', 'נועה');
    await world.until('2026-03-02', '18:00');
    const count = async (filter: Record<string, unknown>) =>
      (await world.rpc.listMessages(world.context, { ...filter, page: { limit: 1, offset: 0 } })).total;
    const [mine] = await world.messages({ customerId });
    expect(await count({})).toBe(2);
    expect(await count({ customerId })).toBe(1);
    expect(await count({ studentId: mine?.studentIds[0] })).toBe(1);
    expect(await count({ meetingId: world.meetingId, status: 'skipped' })).toBe(1);
    expect(await count({ kind: 'cancellation' })).toBe(0);
    expect(await count({ from: '2026-03-03T00:00:00Z' })).toBe(0);
    const other = testContext(testOrganization());
    expect((await world.rpc.listMessages(other, {})).total).toBe(0);
    await expect(world.rpc.getMessage(other, { id: mine?.id ?? '' })).rejects.toMatchObject({ category: 'not_found' });
    const seen = systemContext('test', world.organization, { requestId: 'r' });
    expect((await world.rpc.getMessage(seen, { id: mine?.id ?? '' })).message).toMatchObject({ status: 'accepted' });
  });

  it('are sent once more when a person wants it, and not while they are under way, nor too late', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    const [first] = await world.messages();
    const resend = () => world.rpc.resendMessage(world.context, { id: first?.id ?? '' });
    // It stays under way for as long as nobody takes it.
    world.meta.become({ is: 'failing', status: 503 });
    const { message } = await resend();
    expect(message).toMatchObject({ status: 'queued', resendOf: first?.id });
    await expect(resend()).rejects.toMatchObject({ slug: 'message.under_way' });
    world.meta.become({ is: 'well' });
    await world.until('2026-03-02', '18:30', 60_000);
    expect(world.meta.messages).toHaveLength(2);
    await world.until('2026-03-03', '17:00', 3_600_000);
    await expect(resend()).rejects.toMatchObject({ slug: 'message.useless' });
  });

  it('that wait for the end of quiet hours say so, once', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '22:00', 3_600_000);
    const [first] = await world.messages();
    const { message } = await world.rpc.resendMessage(world.context, { id: first?.id ?? '' });
    const again = async () => (await world.rpc.getMessage(world.context, { id: message?.id ?? '' })).message;
    await world.work();
    expect(await again()).toMatchObject({ status: 'queued', reason: { code: 'quiet_hours' } });
    await world.rpc.updateMessagingSettings(world.context, { language: 'en' });
    await world.work();
    expect((await again())?.history).toHaveLength(2);
    await world.until('2026-03-03', '08:00', 3_600_000);
    const sent = await again();
    expect([sent?.status, sent?.reason ?? undefined]).toEqual(['accepted', undefined]);
    expect(sent?.history.map(({ status }) => status)).toEqual(['queued', 'queued', 'sending', 'accepted']);
  });
});

describe('settings', () => {
  it('begin with what fits, change in part, and refuse what is malformed', async () => {
    const { settings } = await world.rpc.getMessagingSettings(world.context, {});
    expect(settings).toMatchObject({ reminderTime: '18:00', sabbathKept: true, language: 'he', version: 0 });
    const changed = await world.rpc.updateMessagingSettings(world.context, {
      ...{ quietHours: { from: '22:00', to: '07:00' }, enabled: { cancellation: false } },
      templates: { reminder: 'our_reminder' },
    });
    expect(changed.settings).toMatchObject({
      ...{ reminderTime: '18:00', quietHours: { from: '22:00', to: '07:00' }, version: 1 },
      enabled: { reminder: true, cancellation: false, postponement: true, cycle_cancellation: true },
      templates: { reminder: 'our_reminder', cancellation: 'meeting_cancelled' },
    });
    const wrong = {
      reminderTime: '25:00',
      quietHours: { from: '1', to: '07:00' },
      enabled: { gossip: true },
      language: 'fr',
    };
    const refused = world.rpc.updateMessagingSettings(world.context, wrong);
    await expect(refused).rejects.toMatchObject({ category: 'invalid' });
    await refused.catch(({ fields }) =>
      expect(fields.map(({ field }: { field: string }) => field).toSorted()).toEqual([
        'enabled',
        'language',
        'quietHours.from',
        'reminderTime',
      ]),
    );
  });
});
