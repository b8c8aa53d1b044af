import { randomUUID } from 'node:crypto';
import { RoomsSurroundings, RoomsWorld, roomHosts, schoolZone } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { addDays } from './domain/zoned-time';
import { roomsParts } from './testing/service-under-test';

const { pool: hosts } = roomHosts;
const surroundings = new RoomsSurroundings(roomsParts);
let world: RoomsWorld<NotificationsConfig>;
beforeAll(() => surroundings.start(), 60_000);
beforeEach(async () => {
  world = new RoomsWorld(surroundings);
  await world.start();
}, 30_000);
afterEach(() => world.end(), 30_000);
afterAll(() => surroundings.stop());

describe('a room', () => {
  it('is made for a lesson that asks, at its time, with a host of the pool, and others are told', async () => {
    const id = await world.lesson('2026-03-03', { topic: 'לולאות' });
    await world.lesson('2026-03-03', { activityType: 'frontal', withZoom: false, startTime: '09:00' });
    await world.work();
    expect(world.atZoom).toMatchObject([
      {
        ...{ host: hosts[0], topic: 'Python א: לולאות', timezone: schoolZone, duration: 90 },
        startTime: '2026-03-03T15:00:00Z',
      },
    ]);
    const [made] = world.atZoom;
    expect(await world.rooms()).toMatchObject([
      {
        ...{ meetingId: id, cycleId: world.cycleId, status: 'ready', hostEmail: hosts[0] },
        ...{ zoomMeetingId: made?.id, zoomJoinUrl: made?.joinUrl },
      },
    ]);
    expect(await world.told(1)).toEqual(['room.created']);
    const told = world.processes.published.find(({ subject }) => subject === made?.agenda.slice(0, -1).split('/')[1]);
    expect(JSON.stringify(told)).not.toMatch(/zak=|atZoom|triedAt/);
  });

  it('is not made for a lesson that is online and wants none, until it wants one, and goes when it does not any more', async () => {
    const declined = { withZoom: false, roomDeclined: true };
    const id = await world.lesson('2026-03-03', declined);
    const far = await world.lesson('2026-04-20', declined);
    await world.until('2026-03-22', '12:00', 24 * 3_600_000);
    expect([await world.room(id), await world.room(far), world.atZoom]).toEqual([undefined, undefined, []]);
    await expect(world.rpc.syncRoom(world.context, { meetingId: far })).rejects.toMatchObject({
      slug: 'room.not_wanted',
    });
    await world.change('meeting.updated', far, { withZoom: false, roomDeclined: undefined });
    expect(await world.room(far)).toMatchObject({ status: 'ready' });
    await world.change('meeting.updated', far, declined);
    expect(await world.room(far)).toMatchObject({ status: 'removed' });
    expect(world.atZoom).toEqual([]);
  });

  it('is made by a plan for a lesson that was far away, when it comes into sight', async () => {
    const id = await world.lesson('2026-04-20');
    await world.work();
    expect(world.atZoom).toEqual([]);
    await world.until('2026-03-19', '12:00', 6 * 3_600_000);
    expect(await world.room(id)).toBeUndefined();
    await world.until('2026-03-22', '12:00', 6 * 3_600_000);
    expect(await world.room(id)).toMatchObject({ status: 'ready' });
  });

  it('is made at the instant of the lesson on the day on which clocks change', async () => {
    // In Israel clocks go forward on 27 March 2026, at two in the morning.
    await world.lesson('2026-03-26');
    await world.lesson('2026-03-27', { startTime: '09:00' });
    await world.work();
    expect(world.atZoom.map(({ startTime }) => startTime).sort()).toEqual([
      '2026-03-26T15:00:00Z',
      '2026-03-27T06:00:00Z',
    ]);
  });

  it('moves and is renamed with its lesson, keeping its link', async () => {
    const id = await world.lesson('2026-03-03');
    await world.work();
    const before = await world.room(id);
    await world.change('meeting.moved', id, world.times('2026-03-04', '18:00'));
    expect(world.atZoom).toMatchObject([{ startTime: '2026-03-04T16:00:00Z', id: before?.zoomMeetingId }]);
    await world.change('meeting.updated', id, { topic: 'פונקציות' });
    await world.changeCycle({ name: 'Python ב' });
    expect(world.atZoom).toMatchObject([{ topic: 'Python ב: פונקציות', id: before?.zoomMeetingId }]);
    expect(await world.room(id)).toMatchObject({ status: 'ready', zoomJoinUrl: before?.zoomJoinUrl });
    expect(await world.told(4)).toEqual(['room.created', 'room.updated', 'room.updated', 'room.updated']);
    const calls = world.zoom.calls.length;
    await world.change('meeting.updated', id, { notes: 'nothing of the room’s', zoomJoinUrl: 'x' });
    expect(world.zoom.calls).toHaveLength(calls);
  });

  it.each([
    ['meeting.cancelled', { status: 'cancelled' }],
    ['meeting.deleted', { deletedAt: '2026-03-02T11:00:00.000Z' }],
    ['meeting.postponed', { status: 'postponed', rescheduledToId: randomUUID() }],
    ['meeting.updated', { activityType: 'frontal', withZoom: false }],
  ] as const)('is removed after %s', async (type, fields) => {
    const id = await world.lesson('2026-03-03');
    await world.work();
    await world.change(type, id, fields);
    expect(world.atZoom).toEqual([]);
    const room = await world.room(id);
    expect(room).toMatchObject({ status: 'removed', meetingId: id });
    expect([room?.hostEmail, room?.zoomJoinUrl]).toEqual([undefined, undefined]);
    expect(await world.told(2)).toEqual(['room.created', 'room.removed']);
  });

  it('comes back with a lesson that is restored, and stays with one that was held', async () => {
    const id = await world.lesson('2026-03-03');
    await world.work();
    await world.change('meeting.cancelled', id, { status: 'cancelled' });
    await world.change('meeting.restored', id, { status: 'scheduled' });
    expect(world.atZoom).toHaveLength(1);
    await world.change('meeting.completed', id, { status: 'completed' });
    expect(await world.room(id)).toMatchObject({ status: 'ready', zoomMeetingId: world.atZoom[0]?.id });
    expect(await world.told(3)).toEqual(['room.created', 'room.removed', 'room.created']);
  });

  it('is made once however often events are told, and by two processes at the same time', async () => {
    const second = await world.processes.add();
    const days = Array.from({ length: 12 }, (_, index) => addDays('2026-03-03', index % 6));
    const ids: string[] = [];
    for (const [index, day] of days.entries())
      ids.push(await world.lesson(day, { startTime: index < 6 ? '17:00' : '17:30' }));
    await world.work();
    const { organization, owners } = world;
    for (const id of ids)
      await world.deliver(owners.change(organization.id, 'meeting.updated', id, { topic: 'again' }));
    await world.work();
    expect(world.atZoom).toHaveLength(12);
    expect(world.zoom.doubleBooked).toEqual([]);
    expect(new Set((await world.rooms()).map(({ zoomMeetingId }) => zoomMeetingId)).size).toBe(12);
    world.processes.replicas.pop();
    await second.service.stop();
  });
});
