import { RoomsSurroundings, RoomsWorld, roomHosts } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { roomsParts } from './testing/service-under-test';

const { pool: hosts, own } = roomHosts;
const surroundings = new RoomsSurroundings(roomsParts);
let world: RoomsWorld<NotificationsConfig>;
beforeAll(() => surroundings.start(), 60_000);
beforeEach(async () => {
  world = new RoomsWorld(surroundings);
  await world.start();
}, 30_000);
afterEach(() => world.end(), 30_000);
afterAll(() => surroundings.stop());

describe('hosts', () => {
  it('have one room at a time: two lessons at once get different ones, a third is refused clearly and follows', async () => {
    const [first = '', second = '', third = ''] = [
      await world.lesson('2026-03-03'),
      await world.lesson('2026-03-03', { startTime: '17:30' }),
      await world.lesson('2026-03-03', { startTime: '18:00' }),
    ];
    await world.work();
    // Which of the three is refused is a matter of who came first.
    const refused = (await world.rooms()).filter(({ status }) => status === 'failed');
    expect(refused).toMatchObject([{ reason: { code: 'no_free_host' } }]);
    expect(world.atZoom.map(({ host }) => host).sort()).toEqual([...hosts].sort());
    expect(world.zoom.doubleBooked).toEqual([]);
    const all = [first, second, third];
    const taken = all.find((id) => id !== refused[0]?.meetingId) ?? '';
    await world.change('meeting.cancelled', taken, { status: 'cancelled' });
    expect(await world.room(refused[0]?.meetingId ?? '')).toMatchObject({ status: 'ready' });
    expect(world.atZoom).toHaveLength(2);
    expect(world.zoom.doubleBooked).toEqual([]);
    expect(await world.told(5)).toEqual(expect.arrayContaining(['room.failed', 'room.removed']));
  });

  it('of its cycle come first where they are free', async () => {
    await world.changeCycle({ zoomHostEmail: 'Own@HaiTech.example' });
    const first = await world.lesson('2026-03-03');
    const second = await world.lesson('2026-03-03', { startTime: '18:00' });
    await world.work();
    const found = [(await world.room(first))?.hostEmail, (await world.room(second))?.hostEmail].sort();
    expect(found).toEqual([hosts[0], own]);
    await world.changeCycle({ zoomHostEmail: hosts[1] });
    expect([(await world.room(first))?.hostEmail, (await world.room(second))?.hostEmail]).toContain(hosts[1]);
    expect(world.atZoom).toHaveLength(2);
    expect(world.zoom.doubleBooked).toEqual([]);
  });

  it('change where a lesson is moved into another one of theirs, and with it the link', async () => {
    const first = await world.lesson('2026-03-03');
    const second = await world.lesson('2026-03-04');
    await world.work();
    const before = await world.room(second);
    expect(before?.hostEmail).toBe((await world.room(first))?.hostEmail);
    await world.change('meeting.moved', second, world.times('2026-03-03', '17:15'));
    const after = await world.room(second);
    expect(after).toMatchObject({ status: 'ready', hostEmail: hosts[1] });
    expect(after?.zoomJoinUrl).not.toBe(before?.zoomJoinUrl);
    expect(world.atZoom).toHaveLength(2);
    expect(world.zoom.doubleBooked).toEqual([]);
  });

  it('whom Zoom does not know are passed over; where there are no others that is said', async () => {
    await world.link(['nobody@haitech.example', hosts[1] ?? '']);
    const first = await world.lesson('2026-03-03');
    await world.work();
    expect(await world.room(first)).toMatchObject({ status: 'ready', hostEmail: hosts[1] });
    await world.link(['nobody@haitech.example']);
    await world.work();
    expect(await world.room(first)).toMatchObject({ status: 'failed', reason: { code: 'unknown_host' } });
    await world.link([]);
    await world.work();
    expect(await world.room(first)).toMatchObject({ status: 'failed', reason: { code: 'no_hosts' } });
    await world.link(hosts);
    await world.work();
    expect(await world.room(first)).toMatchObject({ status: 'ready' });
    expect(world.atZoom).toHaveLength(1);
  });
});
