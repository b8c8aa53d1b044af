import { RoomsSurroundings, RoomsWorld } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { roomsParts } from './testing/service-under-test';

const surroundings = new RoomsSurroundings(roomsParts);
let world: RoomsWorld<NotificationsConfig>;
beforeAll(() => surroundings.start(), 60_000);
beforeEach(async () => {
  world = new RoomsWorld(surroundings);
  await world.start();
}, 30_000);
afterEach(() => world.end(), 30_000);
afterAll(() => surroundings.stop());

describe('the link to Zoom', () => {
  it('brings rooms for what is in sight when it is made, and none before', async () => {
    await world.end();
    world = new RoomsWorld(surroundings);
    await world.start(false);
    const id = await world.lesson('2026-03-03');
    await world.work();
    expect(await world.rooms()).toEqual([]);
    await world.link();
    await world.work();
    expect(await world.room(id)).toMatchObject({ status: 'ready' });
  });

  it('to another account brings rooms there; those in the former one are out of reach', async () => {
    const id = await world.lesson('2026-03-03');
    await world.work();
    const before = await world.room(id);
    world.zoom.account.accountId = 'another';
    world.zoom.meetings.clear();
    world.zoom.forgetTokens();
    await world.link();
    await world.work();
    expect(world.atZoom).toHaveLength(1);
    const after = await world.room(id);
    expect(after).toMatchObject({ status: 'ready', zoomMeetingId: world.atZoom[0]?.id });
    expect(after?.zoomMeetingId).not.toBe(before?.zoomMeetingId);
  });

  it('that ended leaves rooms where they are; what changed meanwhile is made up for once there is one again', async () => {
    const id = await world.lesson('2026-03-03');
    const other = await world.lesson('2026-03-04');
    await world.work();
    await world.rpc.deleteIntegration(world.context, { provider: 'zoom' });
    await world.change('meeting.moved', id, world.times('2026-03-03', '18:00'));
    expect(await world.room(other)).toMatchObject({ status: 'ready' });
    expect(world.atZoom).toHaveLength(2);
    await expect(world.rpc.syncRoom(world.context, { meetingId: id })).rejects.toMatchObject({
      slug: 'zoom.not_linked',
    });
    await world.link();
    await world.work();
    expect(world.atZoom.map(({ startTime }) => startTime).sort()).toEqual([
      '2026-03-03T16:00:00Z',
      '2026-03-04T15:00:00Z',
    ]);
  });
});
