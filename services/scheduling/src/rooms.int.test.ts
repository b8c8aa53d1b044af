import { randomUUID } from 'node:crypto';
import type { RoomState } from '@roster/contracts';
import { Database } from '@roster/service-kit';
import {
  engines,
  eventOf,
  organizationStandIn,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { cycleRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
const clock = new TestClock(new Date('2024-01-01T08:00:00Z'));
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, {
    clock,
    peers: { catalog: catalog.handlers, identity: organizationStandIn },
  });
});
afterAll(() => scheduling.stop());

const organization = testOrganization();
const context = () => testContext(organization);

/** An online cycle whose meetings are generated. */
async function onlineCycle(): Promise<{ cycleId: string; ids: string[] }> {
  const request = cycleRequest(catalog.school(context()), { totalMeetings: 3, activityType: 'online' });
  const { cycle } = await scheduling.rpc.createCycle(context(), request);
  const cycleId = present(cycle).id;
  const { meetings } = await scheduling.rpc.generateMeetings(context(), { cycleId });
  return { cycleId, ids: meetings.map(({ id }) => id) };
}

/** What notifications tells of a meeting's room. */
function room(meetingId: string, cycleId: string, version: number, zoomMeetingId?: string) {
  const at = clock.now().toISOString();
  const facts = { id: `room-${meetingId}`, organizationId: organization.id, version, createdAt: at, updatedAt: at };
  const links = zoomMeetingId ? { zoomMeetingId, zoomJoinUrl: `https://zoom.example/j/${zoomMeetingId}` } : {};
  const after: RoomState = {
    ...{ ...facts, meetingId, cycleId, startsAt: at, endsAt: at, timeZone: 'UTC', topic: 'Python' },
    ...{ status: zoomMeetingId ? 'ready' : 'removed', ...links },
  };
  return eventOf(organization.id, zoomMeetingId ? 'room.updated' : 'room.removed', { after });
}

const meeting = async (id: string) => present((await scheduling.rpc.getMeeting(context(), { id })).meeting);
const cycle = async (id: string) => present((await scheduling.rpc.getCycle(context(), { id })).cycle);

describe('a room at Zoom', () => {
  it('is shown on its meeting, whoever tells how often and in which order', async () => {
    const { cycleId, ids } = await onlineCycle();
    const [id = ''] = ids;
    const [first, second, gone] = [room(id, cycleId, 2, '81'), room(id, cycleId, 3, '82'), room(id, cycleId, 4)];
    await scheduling.deliver(first, first);
    const shown = await meeting(id);
    expect(shown).toMatchObject({ zoomMeetingId: '81', zoomJoinUrl: 'https://zoom.example/j/81', version: 2 });
    await scheduling.awaitEvent('meeting.updated', id);
    await scheduling.deliver(second);
    await scheduling.deliver(first);
    expect(await meeting(id)).toMatchObject({ zoomMeetingId: '82', version: 3 });
    await scheduling.deliver(gone, second);
    const without = await meeting(id);
    expect([without.zoomMeetingId, without.zoomJoinUrl, without.version]).toEqual([undefined, undefined, 4]);
  });

  it('of the meeting that comes next is shown on the cycle, in lists as well', async () => {
    const { cycleId, ids } = await onlineCycle();
    const [first = '', second = '', third = ''] = ids;
    expect((await cycle(cycleId)).zoomJoinUrl).toBeUndefined();
    await scheduling.deliver(
      room(third, cycleId, 1, '93'),
      room(second, cycleId, 1, '92'),
      room(first, cycleId, 1, '91'),
    );
    expect(await cycle(cycleId)).toMatchObject({ zoomMeetingId: '91', zoomJoinUrl: 'https://zoom.example/j/91' });
    await scheduling.rpc.cancelMeeting(context(), { id: first });
    const { cycles } = await scheduling.rpc.listCycles(context(), {});
    expect(cycles.find(({ id }) => id === cycleId)).toMatchObject({ zoomMeetingId: '92' });
    const { endsAt } = await meeting(second);
    clock.advance(Date.parse(endsAt) - clock.now().getTime());
    expect(await cycle(cycleId)).toMatchObject({ zoomMeetingId: '93' });
  });

  it('of a meeting that was removed is passed over', async () => {
    const { cycleId, ids } = await onlineCycle();
    const [id = ''] = ids;
    await scheduling.rpc.deleteMeeting(context(), { id });
    await scheduling.deliver(room(id, cycleId, 1, '81'), room(randomUUID(), cycleId, 1, '82'));
    expect((await cycle(cycleId)).zoomJoinUrl).toBeUndefined();
  });

  it('is not handed on to the meeting that takes its place', async () => {
    const { cycleId, ids } = await onlineCycle();
    const id = ids[2] ?? '';
    await scheduling.deliver(room(id, cycleId, 1, '81'));
    const { successor } = await scheduling.rpc.postponeMeeting(context(), { id, newDate: '2024-06-18' });
    expect(successor).toMatchObject({ withZoom: true });
    expect(present(successor).zoomJoinUrl).toBeUndefined();
  });
});

describe('the rooms of a page of cycles', () => {
  it('are read by an index that holds nothing but meetings with rooms', async () => {
    const { cycleId } = await onlineCycle();
    const database = await Database.connect(engines().mongoUrl, `${scheduling.databasePrefix}scheduling`);
    try {
      // As `Repository` asks it for `nextRooms`.
      const filter = {
        ...{ organizationId: organization.id, _live: true, cycleId: { $in: [cycleId, randomUUID()] } },
        ...{ endsAt: { $gt: clock.now().toISOString() }, zoomJoinUrl: { $exists: true }, status: 'scheduled' },
      };
      const { queryPlanner } = await database
        .plain('meetings')
        .find(filter)
        .sort({ endsAt: 1 })
        .explain('queryPlanner');
      const plan = JSON.stringify(queryPlanner.winningPlan);
      expect(plan).not.toContain('COLLSCAN');
      expect(plan).toContain('"cycleId":1,"endsAt":1');
    } finally {
      await database.close();
    }
  });
});
