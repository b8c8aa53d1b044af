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

describe('a lesson that is not held as it was to be', () => {
  it('is told of when it is cancelled, not when it is over, nor when it is on again', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    await world.change('cancelled', { status: 'cancelled' });
    await world.work();
    expect(world.meta.messages.map(({ template: name, text }) => [name, text])).toEqual([
      ['meeting_reminder', expect.any(String)],
      ['meeting_cancelled', 'דני | Python | יום שלישי, 3 במרץ | 17:00'],
    ]);
    await world.until('2026-03-02', '21:30');
    await world.change('restored', { status: 'scheduled' });
    await world.change('cancelled', { status: 'cancelled' });
    await world.change('restored', { status: 'scheduled' });
    await world.until('2026-03-03', '09:00');
    expect(world.meta.messages).toHaveLength(2);
  });

  it('is told of when it is postponed, with its new day', async () => {
    await world.family('0501234567', 'דני');
    const successor = await world.meeting('2026-03-31', { startTime: '18:00' });
    await world.change('postponed', { status: 'postponed', rescheduledToId: successor.subject });
    await world.work();
    expect(world.meta.messages.map(({ text }) => text)).toEqual([
      'דני | Python | יום שלישי, 3 במרץ | 17:00 | יום שלישי, 31 במרץ | 18:00',
    ]);
  });

  it('is told of when it is moved after families were reminded, and only then', async () => {
    await world.family('0501234567', 'דני');
    const at = (time: string) => ({
      startTime: time,
      startsAt: new Date(instantOf('2026-03-03', time, schoolZone)).toISOString(),
    });
    await world.change('moved', at('16:00'));
    await world.until('2026-03-02', '18:15');
    expect(world.meta.messages).toMatchObject([{ template: 'meeting_reminder' }]);
    await world.change('moved', at('18:30'));
    await world.until('2026-03-03', '12:00');
    expect(world.meta.messages.map(({ text }) => text).slice(1)).toEqual([
      'דני | Python | יום שלישי, 3 במרץ | 16:00 | יום שלישי, 3 במרץ | 18:30',
    ]);
  });

  it('waits for the end of quiet hours, and is given up where the lesson begins before', async () => {
    await world.family('0501234567', 'דני');
    const early = await world.meeting('2026-03-03', { startTime: '07:30' });
    await world.until('2026-03-02', '22:00');
    const sent = world.meta.messages.length;
    for (const id of [early.subject, world.meetingId]) {
      await world.deliver(world.owners.change(world.organization.id, 'meeting.cancelled', id, { status: 'cancelled' }));
    }
    await world.until('2026-03-03', '07:45');
    expect(world.meta.messages).toHaveLength(sent);
    expect(await world.messages({ meetingId: early.subject, kind: 'cancellation' })).toMatchObject([
      { status: 'skipped', reason: { code: 'no_allowed_time' } },
    ]);
    await world.until('2026-03-03', '08:00');
    expect(world.meta.messages).toHaveLength(sent + 1);
  });
});
