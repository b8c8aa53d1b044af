import { cancelledWithCycle, type DomainEvent } from '@roster/contracts';
import { MessagingWorld } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { messagingParts } from './testing/service-under-test';

let world: MessagingWorld<NotificationsConfig>;
beforeEach(async () => {
  world = new MessagingWorld(messagingParts);
  await world.start();
});
afterEach(() => world.stop());

const status = 'cancelled';
const fallen = { status, cancellationReason: cancelledWithCycle } as const;

/** As scheduling does: the lessons that were still to be held fall with their cycle, in one step. */
async function cancelCycle(...meetingIds: string[]): Promise<DomainEvent[]> {
  const { id } = world.organization;
  const owners = world.owners;
  const at = world.clock.now().toISOString();
  const cycle = { ...owners.change(id, 'cycle.cancelled', world.cycleId, { status }), time: at };
  const meetings = meetingIds.map((meetingId) => owners.change(id, 'meeting.cancelled', meetingId, fallen));
  await world.deliver(...meetings, cycle);
  return [...meetings, cycle];
}

/** As enrollment does when it hears of it. */
function endRegistrations(): void {
  for (const id of world.registrationIds) {
    world.owners.change(world.organization.id, 'registration.cancelled', id, fallen);
  }
}

const texts = () => world.meta.messages.map(({ template, text }) => [template, text]);

describe('a cycle that is cancelled', () => {
  let later: string[];
  beforeEach(async () => {
    later = [world.meetingId];
    for (const day of ['2026-03-10', '2026-03-17', '2026-03-24']) later.push((await world.meeting(day)).subject);
  });

  it('is told of once to each family, by its name, whenever enrollment hears of it', async () => {
    await world.family('0501234567', 'דני', 'נועה');
    await world.family('0527654321', 'Maya');
    await cancelCycle(...later);
    endRegistrations();
    await world.until('2026-03-03', '20:00');
    const { name } = world.owners.get(world.organization.id, 'cycle', world.cycleId);
    expect(texts().sort()).toEqual([
      ['cycle_cancelled', `Maya | ${name} | יום שלישי, 3 במרץ`],
      ['cycle_cancelled', `דני ונועה | ${name} | יום שלישי, 3 במרץ`],
    ]);
    const messages = await world.messages({ kind: 'cycle_cancellation' });
    expect(messages).toMatchObject([
      { status: 'accepted', meetingId: world.meetingId, cycleId: world.cycleId, meetingDate: '2026-03-03' },
      { status: 'accepted' },
    ]);
    expect(await world.messages()).toHaveLength(2);
  });

  it('is told of once, also by two processes, and when its events come again', async () => {
    for (let index = 0; index < 6; index++) await world.family(`05012345${10 + index}`, `ילד ${index}`);
    await world.processes.add();
    const told = await cancelCycle(...later);
    await world.work();
    await world.deliver(...told);
    await world.until('2026-03-04', '12:00', 3_600_000);
    expect(texts()).toHaveLength(6);
    expect(new Set(world.meta.messages.map(({ to }) => to)).size).toBe(6);
  });

  it('speaks of the first lesson that falls: not of one that was held, nor of one that was cancelled before', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:15');
    await world.until('2026-03-03', '17:30', 3_600_000);
    const [held, alone, ...rest] = later as [string, string, ...string[]];
    expect(held).toBe(world.meetingId);
    await world.deliver(world.owners.change(world.organization.id, 'meeting.cancelled', alone, { status }));
    await world.work();
    // The lesson that has begun is cancelled with its cycle too, as nobody had completed it.
    await cancelCycle(held, ...rest);
    endRegistrations();
    await world.until('2026-03-04', '12:00', 3_600_000);
    const { name } = world.owners.get(world.organization.id, 'cycle', world.cycleId);
    expect(texts()).toEqual([
      ['meeting_reminder', expect.any(String)],
      ['meeting_cancelled', 'דני | Python | יום שלישי, 10 במרץ | 17:00'],
      ['cycle_cancelled', `דני | ${name} | יום שלישי, 17 במרץ`],
    ]);
  });

  it('is told of to nobody where no lesson was still to come, or the cycle tells parents nothing', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-25', '09:00', 6 * 3_600_000);
    const before = world.meta.messages.length;
    await cancelCycle(...later);
    await world.until('2026-03-26', '12:00', 3_600_000);
    expect(world.meta.messages).toHaveLength(before);
    expect(await world.messages({ kind: 'cycle_cancellation' })).toEqual([]);
  });

  it('waits for the end of quiet hours, though the first lesson begins before, and is not sent where it is on again', async () => {
    await world.family('0501234567', 'דני');
    const early = await world.meeting('2026-03-03', { startTime: '07:30' });
    await world.until('2026-03-02', '22:00');
    const before = world.meta.messages.length;
    await cancelCycle(early.subject, ...later);
    await world.until('2026-03-03', '07:45');
    expect(world.meta.messages).toHaveLength(before);
    await world.until('2026-03-03', '08:00');
    expect(texts().slice(before)).toMatchObject([['cycle_cancelled', expect.stringContaining('3 במרץ')]]);
  });

  it('is not told of where it is on again in time', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '22:00');
    const before = world.meta.messages.length;
    await cancelCycle(...later);
    await world.work();
    await world.deliver(
      world.owners.change(world.organization.id, 'cycle.updated', world.cycleId, { status: 'active' }),
    );
    await world.until('2026-03-03', '09:00');
    expect(world.meta.messages).toHaveLength(before);
  });

  it('is not told of where messages of that kind are switched off, which is written down', async () => {
    await world.family('0501234567', 'דני');
    await world.rpc.updateMessagingSettings(world.context, { enabled: { cycle_cancellation: false } });
    await cancelCycle(...later);
    await world.work();
    expect(world.meta.messages).toEqual([]);
    expect(await world.messages()).toMatchObject([{ status: 'skipped', reason: { code: 'kind_disabled' } }]);
  });
});
