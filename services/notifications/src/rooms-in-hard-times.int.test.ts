import { RoomsSurroundings, RoomsWorld, roomHosts } from '@roster/testkit';
import type { NotificationsConfig } from './config';
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

describe('Zoom that is not well', () => {
  it('for an hour gets the room later, and until then people see why', async () => {
    const id = await world.lesson('2026-03-03');
    world.zoom.become({ is: 'failing', status: 503 });
    await world.until('2026-03-02', '13:00', 60_000);
    expect(await world.room(id)).toMatchObject({ status: 'waiting', reason: { code: 'waiting' } });
    world.zoom.become({ is: 'well' });
    await world.until('2026-03-02', '13:30', 60_000);
    const room = await world.room(id);
    expect(room).toMatchObject({ status: 'ready' });
    expect(room?.reason ?? undefined).toBeUndefined();
    expect(world.atZoom).toHaveLength(1);
  });

  it('until the lesson is over is given up on, and that is said', async () => {
    const id = await world.lesson('2026-03-02', { startTime: '14:00' });
    world.zoom.become({ is: 'failing', status: 503 });
    await world.until('2026-03-02', '16:00', 15 * 60_000);
    expect(await world.room(id)).toMatchObject({ status: 'failed', reason: { code: 'gave_up' } });
    expect(await world.told(1)).toEqual(['room.failed']);
  });

  it('and throttles is left alone for as long as it says', async () => {
    const id = await world.lesson('2026-03-03');
    world.zoom.become({ is: 'throttling', retryAfterSeconds: 600 });
    await world.work();
    const asked = world.zoom.calls.length;
    await world.until('2026-03-02', '12:09', 60_000);
    expect(world.zoom.calls).toHaveLength(asked);
    world.zoom.become({ is: 'well' });
    await world.until('2026-03-02', '12:15', 60_000);
    expect(await world.room(id)).toMatchObject({ status: 'ready' });
  });

  it('and loses its answer is not asked twice: what it made is found', async () => {
    const id = await world.lesson('2026-03-03');
    // The token's answer comes, the meeting's does not.
    await world.rpc.testIntegration(world.context, { provider: 'zoom' });
    await world.lesson('2026-03-05');
    await world.work();
    const second = await world.lesson('2026-03-04');
    world.zoom.become({ is: 'hanging', afterDoing: true });
    await world.work();
    expect(await world.room(second)).toMatchObject({ status: 'waiting', reason: { code: 'waiting' } });
    expect(world.atZoom).toHaveLength(3);
    world.zoom.become({ is: 'well' });
    await world.until('2026-03-02', '12:30', 60_000);
    expect(await world.room(second)).toMatchObject({ status: 'ready' });
    expect(await world.room(id)).toMatchObject({ status: 'ready' });
    expect(world.atZoom).toHaveLength(3);
  });

  it('for want of good credentials is asked again, and does it once they are mended', async () => {
    await world.link(hosts, 'another-secret');
    const id = await world.lesson('2026-03-03');
    await world.work();
    expect(await world.room(id)).toMatchObject({
      ...{ status: 'waiting', reason: { message: expect.stringContaining('Invalid client_id or client_secret') } },
    });
    await world.link();
    await world.work();
    expect(await world.room(id)).toMatchObject({ status: 'ready' });
  });

  it('where somebody removed the meeting by hand, makes it anew when it is to be changed', async () => {
    const id = await world.lesson('2026-03-03');
    await world.work();
    const before = await world.room(id);
    world.zoom.meetings.clear();
    await world.change('meeting.moved', id, world.times('2026-03-03', '18:00'));
    const after = await world.room(id);
    expect(after).toMatchObject({ status: 'ready', zoomMeetingId: world.atZoom[0]?.id });
    expect(after?.zoomMeetingId).not.toBe(before?.zoomMeetingId);
    world.zoom.meetings.clear();
    await world.change('meeting.cancelled', id, { status: 'cancelled' });
    expect(await world.room(id)).toMatchObject({ status: 'removed' });
  });
});

describe('a death between asking Zoom and writing down', () => {
  it('leaves one meeting at Zoom, which whoever goes on finds', async () => {
    await world.lesson('2026-03-05');
    await world.work();
    const id = await world.lesson('2026-03-03');
    const { first } = world.processes;
    world.zoom.become({ is: 'hanging', afterDoing: true });
    await first.worker.look();
    await world.zoom.awaitMeetings(2);
    await first.die();
    await first.worker.idle();
    world.zoom.become({ is: 'well' });
    await world.processes.replace(first);
    for (let status = 'waiting'; status === 'waiting'; ) {
      world.clock.advance(60_000);
      await world.work();
      status = (await world.room(id))?.status ?? '';
    }
    expect(await world.room(id)).toMatchObject({ status: 'ready' });
    expect(world.atZoom).toHaveLength(2);
    await first.service.stop();
  });
});
