import { randomUUID } from 'node:crypto';
import type { CallContext } from '@roster/service-kit';
import { RoomsSurroundings, RoomsWorld, testContext, testOrganization } from '@roster/testkit';
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

describe('rooms', () => {
  it('are listed for managers by status, cycle and time, and are nobody else’s', async () => {
    await world.lesson('2026-03-03');
    await world.lesson('2026-03-04');
    await world.work();
    const count = async (filter: Record<string, unknown>, context = world.context) =>
      (await world.rpc.listRooms(context, { ...filter, page: { limit: 1, offset: 0 } })).total;
    expect(await count({})).toBe(2);
    expect(await count({ status: 'ready', cycleId: world.cycleId })).toBe(2);
    expect(await count({ status: 'failed' })).toBe(0);
    expect(await count({ from: '2026-03-04T00:00:00Z' })).toBe(1);
    expect(await count({}, testContext(testOrganization()))).toBe(0);
    const instructor = {
      kind: 'user',
      id: randomUUID(),
      role: 'instructor',
      instructorId: world.instructorId,
    } as const;
    expect(await count({}, testContext(world.organization, instructor))).toBe(0);
    await expect(count({ status: 'lost' })).rejects.toMatchObject({ fields: [{ field: 'status' }] });
  });

  it('open with the host’s link for people who hold or run the meeting, and for no key', async () => {
    const id = await world.lesson('2026-03-03');
    await world.work();
    const get = (principal: CallContext['principal']) =>
      world.rpc.getRoom(testContext(world.organization, principal), { meetingId: id });
    const user = randomUUID();
    const mine = await get({ kind: 'user', id: user, role: 'instructor', instructorId: world.instructorId });
    expect(mine).toMatchObject({ room: { status: 'ready' }, startUrl: expect.stringContaining('zak=') });
    await expect(get({ kind: 'user', id: user, role: 'instructor', instructorId: randomUUID() })).rejects.toMatchObject(
      {
        category: 'not_found',
      },
    );
    const byKey = await get({ kind: 'api_key', id: randomUUID(), scopes: ['read:meetings'] });
    expect([byKey.room?.status, byKey.startUrl]).toEqual(['ready', undefined]);
    await expect(world.rpc.getRoom(world.context, { meetingId: randomUUID() })).rejects.toMatchObject({
      category: 'not_found',
    });
  });

  it('are made right by hand, where the meeting asks for one and is not over', async () => {
    const id = await world.lesson('2026-03-03');
    await world.work();
    world.zoom.meetings.clear();
    expect((await world.rpc.syncRoom(world.context, { meetingId: id })).room).toMatchObject({ status: 'ready' });
    await world.work();
    expect(world.atZoom).toHaveLength(1);
    expect(await world.room(id)).toMatchObject({ status: 'ready', zoomMeetingId: world.atZoom[0]?.id });
    const frontal = await world.lesson('2026-03-03', { withZoom: false, activityType: 'frontal' });
    const refused = (meetingId: string) => expect(world.rpc.syncRoom(world.context, { meetingId })).rejects;
    await refused(frontal).toMatchObject({ slug: 'room.not_wanted' });
    await refused(await world.lesson('2026-03-01')).toMatchObject({ slug: 'room.useless' });
    await refused(randomUUID()).toMatchObject({ category: 'not_found' });
  });
});
