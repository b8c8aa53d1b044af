import { MessagingWorld, schoolZone } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { instantOf } from './domain/zoned-time';
import { messagingParts } from './testing/service-under-test';

let world: MessagingWorld<NotificationsConfig>;
beforeEach(async () => {
  world = new MessagingWorld(messagingParts);
  await world.start();
});
afterEach(() => world.stop());

describe('a reminder', () => {
  it('goes out on the evening before, once for each parent, with all their children', async () => {
    await world.family('050-123-4567', 'דני', 'נועה');
    await world.family('+972 52 765 4321', 'Maya');
    await world.until('2026-03-02', '17:45');
    expect(world.meta.messages).toEqual([]);
    await world.until('2026-03-03', '16:00');
    expect(world.meta.messages.map(({ to, text }) => [to, text])).toEqual(
      expect.arrayContaining([
        ['972501234567', 'דני ונועה | Python | יום שלישי, 3 במרץ | 17:00 | אורט, חיפה'],
        ['972527654321', 'Maya | Python | יום שלישי, 3 במרץ | 17:00 | אורט, חיפה'],
      ]),
    );
    expect(world.meta.messages).toHaveLength(2);
    const [message] = await world.messages({ meetingId: world.meetingId });
    expect(message).toMatchObject({
      kind: 'reminder',
      status: 'accepted',
      language: 'he',
      template: 'meeting_reminder',
    });
    expect(message?.history.map(({ status }) => status)).toEqual(['queued', 'sending', 'accepted']);
    expect(message?.history[2]?.at).toBe(new Date(instantOf('2026-03-02', '18:00', schoolZone)).toISOString());
  });

  it('of a lesson that lies weeks ahead is found by the daily plan, although its event is long past', async () => {
    await world.family('0501234567', 'דני');
    const far = await world.meeting('2026-03-24');
    await world.until('2026-03-23', '17:00', 3_600_000);
    const before = world.meta.messages.length;
    await world.until('2026-03-23', '18:00');
    expect(world.meta.messages).toHaveLength(before + 1);
    expect(await world.messages({ meetingId: far.subject })).toHaveLength(1);
  });

  it('is sent once by two replicas that work at the same time, and however often events are told', async () => {
    for (let index = 0; index < 12; index++) await world.family(`05012345${10 + index}`, `ילד ${index}`);
    await world.processes.add();
    const event = await world.meeting('2026-03-03', { startTime: '19:00' });
    await world.deliver(event, event);
    await world.until('2026-03-02', '19:00', 3_600_000);
    expect(world.meta.messages).toHaveLength(24);
    expect(new Set(world.meta.messages.map(({ to, text }) => `${to} ${text}`)).size).toBe(24);
  }, 90_000);

  it('of a lesson that is made after the hour is sent at once, and after quiet hours have begun in the morning', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '20:00');
    await world.meeting('2026-03-03', { startTime: '10:00' });
    await world.work();
    expect(world.meta.messages).toHaveLength(2);
    await world.until('2026-03-02', '22:00');
    await world.meeting('2026-03-03', { startTime: '11:00' });
    await world.until('2026-03-03', '07:55');
    expect(world.meta.messages).toHaveLength(2);
    await world.until('2026-03-03', '08:05', 5 * 60_000);
    expect(world.meta.messages).toHaveLength(3);
  });

  it('of a Sunday goes out on Friday before the Sabbath, and never on a closure day', async () => {
    await world.family('0501234567', 'דני');
    const sunday = await world.meeting('2026-03-08');
    await world.until('2026-03-06', '12:45');
    expect(await world.messages({ meetingId: sunday.subject })).toEqual([]);
    await world.until('2026-03-06', '13:00');
    expect(await world.messages({ meetingId: sunday.subject })).toMatchObject([{ status: 'accepted' }]);
    world.owners.create(world.organization.id, 'closure.created', { date: '2026-03-16', name: 'חג' });
    const tuesday = await world.meeting('2026-03-17');
    await world.until('2026-03-15', '19:45');
    expect(await world.messages({ meetingId: tuesday.subject })).toEqual([]);
    await world.until('2026-03-15', '20:00');
    expect(await world.messages({ meetingId: tuesday.subject })).toMatchObject([{ status: 'accepted' }]);
  });

  it('goes by settings that change, at once', async () => {
    await world.family('0501234567', 'דני');
    await world.work();
    await world.rpc.updateMessagingSettings(world.context, { reminderTime: '13:00', language: 'en' });
    await world.until('2026-03-02', '13:00');
    expect(world.meta.messages).toMatchObject([{ language: 'en' }]);
  });

  it('is caught up with after standing still, and given up where the lesson has begun', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.work();
    world.clock.advance(15 * 3_600_000);
    await world.until('2026-03-03', '08:00');
    expect(world.meta.messages).toHaveLength(1);
    const next = await world.meeting('2026-03-10');
    await world.until('2026-03-09', '12:00', 3_600_000);
    world.clock.advance(3 * 24 * 3_600_000);
    await world.work();
    expect(await world.messages({ meetingId: next.subject, customerId })).toMatchObject([
      { status: 'skipped', reason: { code: 'too_late' } },
    ]);
    expect(world.meta.messages).toHaveLength(1);
  });
});

describe('a reminder is not sent', () => {
  const evening = () => world.until('2026-03-02', '18:15');
  const why = async () => (await world.messages()).map(({ status, reason }) => [status, reason?.code]);

  it.each([
    ['cancelled', { status: 'cancelled' }],
    ['completed', { status: 'completed' }],
    [
      'moved',
      { scheduledDate: '2026-03-05', startsAt: new Date(instantOf('2026-03-05', '17:00', schoolZone)).toISOString() },
    ],
  ] as const)('of a lesson that was %s meanwhile', async (type, fields) => {
    await world.family('0501234567', 'דני');
    await world.work();
    await world.change(type, fields);
    await evening();
    const sent = world.meta.messages.filter(({ template: name }) => name === 'meeting_reminder');
    expect(sent).toEqual([]);
  });

  it.each([
    ['there is no phone number', '', 'no_phone'],
    ['the number cannot be called', '12', 'invalid_phone'],
  ])('where %s', async (_, phone, code) => {
    await world.family(phone, 'דני');
    await evening();
    expect(await why()).toEqual([['skipped', code]]);
  });

  it('where nobody is registered any more, or the cycle reminds no longer', async () => {
    await world.family('0501234567', 'דני');
    world.meta.become({ is: 'failing', status: 503 });
    await evening();
    const [registration] = [...(await world.messages())];
    expect(registration).toMatchObject({ status: 'queued' });
    world.owners.change(world.organization.id, 'cycle.updated', world.cycleId, { sendParentReminders: false });
    world.meta.become({ is: 'well' });
    await world.until('2026-03-02', '19:00');
    expect(await why()).toEqual([['skipped', 'reminders_off']]);
  });

  it('where the family asked for none, by a message or through somebody, until they want them again', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.writes('972501234567', 'הסר');
    await evening();
    expect(await why()).toEqual([['skipped', 'opted_out']]);
    await world.writes('972501234567', 'התחל');
    expect((await world.rpc.getContactPreferences(world.context, { customerId })).preferences).toMatchObject({
      ...{ phone: '+972501234567', optedOut: false, changedBy: 'message' },
    });
    await world.meeting('2026-03-04');
    await world.until('2026-03-03', '18:00');
    expect(world.meta.messages).toHaveLength(1);
    world.clock.advance(1_000);
    await world.rpc.updateContactPreferences(world.context, { customerId, optedOut: true, language: 'en' });
    await world.meeting('2026-03-05');
    await world.until('2026-03-04', '18:15');
    expect(world.meta.messages).toHaveLength(1);
  });

  it('nor written down where the organization is not linked to WhatsApp, which is what is said of the family', async () => {
    await world.rpc.deleteIntegration(world.context, { provider: 'whatsapp' });
    const customerId = await world.family('0501234567', 'דני');
    await world.meeting('2026-03-03', { startTime: '18:00' });
    await evening();
    expect(await world.messages()).toEqual([]);
    const reach = async () =>
      (await world.rpc.getContactPreferences(world.context, { customerId })).preferences?.unreachable?.code;
    expect(await reach()).toBe('no_integration');
    // Linked in time, they are reminded after all: of what was planned before, and of what was not.
    await world.link();
    await world.until('2026-03-02', '18:30');
    expect(world.meta.messages).toHaveLength(2);
    expect(await reach()).toBeUndefined();
  });

  it('where the link was removed after the message was made, which says so', async () => {
    await world.family('0501234567', 'דני');
    world.meta.become({ is: 'failing', status: 503 });
    await evening();
    await world.rpc.deleteIntegration(world.context, { provider: 'whatsapp' });
    await world.until('2026-03-02', '19:00');
    expect(await why()).toEqual([['skipped', 'no_integration']]);
    world.meta.become({ is: 'well' });
    await world.link();
    const [skipped] = await world.messages();
    await world.rpc.resendMessage(world.context, { id: skipped?.id ?? '' });
    await world.work();
    expect(await why()).toEqual([
      ['accepted', undefined],
      ['skipped', 'no_integration'],
    ]);
  });
});
