import { randomUUID } from 'node:crypto';
import type { CycleState, DomainEvent, MeetingState } from '@roster/contracts';
import type { CallContext, OrganizationScope } from '@roster/service-kit';
import {
  branchFields,
  courseFields,
  cycleFields,
  FakeOwners,
  meetingFields,
  ReplicatedService,
  TestClock,
  testContext,
  testOrganization,
  ZoomStandIn,
} from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { addDays, instantOf } from './domain/messaging/zoned-time';
import { buildNotifications } from './service';

const zone = 'Asia/Jerusalem';
const noon = new Date(instantOf('2026-03-02', '12:00', zone));
const own = 'own@haitech.example';
const hosts = ['a@haitech.example', 'b@haitech.example'];
const account = {
  accountId: 'abc123',
  clientId: 'def456',
  clientSecret: 'the-secret-of-the-app',
  webhookSecret: 'the-secret-token',
  users: [own, ...hosts],
};

/** The service, Zoom and the other services, for all tests but those that end a process. */
class Surroundings {
  readonly owners = new FakeOwners();
  readonly clock = new TestClock(noon);
  zoom!: ZoomStandIn;
  processes!: ReplicatedService<'notifications', NotificationsConfig>;

  async start(): Promise<this> {
    this.zoom = await ZoomStandIn.start({ ...account });
    this.processes = new ReplicatedService<'notifications', NotificationsConfig>({
      name: 'notifications',
      build: (runtime) =>
        buildNotifications(runtime, {
          random: () => 0.5,
          jobs: { pollMs: 60_000, leaseMs: 1_000, graceMs: 50 },
          providers: { timeoutMs: 3_000, resetMs: 50 },
        }),
      clock: this.clock,
      peers: this.owners.peers(),
      config: {
        ROSTER_ALLOW_PRIVATE_WEBHOOKS: true,
        ROSTER_ZOOM_API_URL: this.zoom.apiUrl,
        ROSTER_ZOOM_OAUTH_URL: this.zoom.url,
      },
    });
    await this.processes.add();
    return this;
  }

  async stop(): Promise<void> {
    await this.processes.stop();
    await this.zoom.stop();
  }
}

/** A school on Monday 2 March 2026 at noon, linked to Zoom: an online cycle with lessons at 17:00, of 90 minutes. */
class World {
  readonly owners: FakeOwners;
  readonly clock: TestClock;
  readonly zoom: ZoomStandIn;
  readonly processes: ReplicatedService<'notifications', NotificationsConfig>;
  readonly organization: OrganizationScope;
  readonly instructorId = randomUUID();
  cycleId = '';

  constructor({ owners, clock, zoom, processes }: Surroundings) {
    this.owners = owners;
    this.clock = clock;
    this.zoom = zoom;
    this.processes = processes;
    this.organization = owners.organization(testOrganization());
    // As it was before the first test; jobs of other schools find no link and do nothing.
    clock.advance(noon.getTime() - clock.now().getTime());
    zoom.become({ is: 'well' });
    zoom.meetings.clear();
    zoom.nextDay();
    Object.assign(zoom.account, account);
  }

  async start(isLinked = true): Promise<void> {
    if (isLinked) await this.link();
    const { id } = this.organization;
    const course = this.owners.create(id, 'course.created', courseFields({ name: 'Python' }));
    const branch = this.owners.create(id, 'branch.created', branchFields());
    const refers = { courseId: course.subject, branchId: branch.subject, instructorId: this.instructorId };
    const cycle = this.owners.create(
      id,
      'cycle.created',
      cycleFields({ ...refers, name: 'Python א', activityType: 'online' }),
    );
    this.cycleId = cycle.subject;
    await this.deliver(course, branch, cycle);
  }

  /** Nothing of this school's is done any more. */
  async end(): Promise<void> {
    this.zoom.become({ is: 'well' });
    await this.rpc.deleteIntegration(this.context, { provider: 'zoom' });
    await this.work();
  }

  link(pool = hosts, clientSecret = account.clientSecret) {
    const { accountId, clientId, webhookSecret } = this.zoom.account;
    return this.rpc.putIntegration(this.context, {
      provider: 'zoom',
      settings: { accountId, clientId, ...(pool.length > 0 ? { hosts: pool.join(',') } : {}) },
      secrets: { clientSecret, webhookSecret },
    });
  }

  /** Of a call that has all its time before it. */
  get context(): CallContext {
    return testContext(this.organization);
  }

  get rpc() {
    return this.processes.first.service.rpc;
  }

  deliver(...events: DomainEvent[]) {
    return this.processes.first.service.deliver(...events);
  }

  /** A lesson that asks for a room, which the service has heard of. @returns its id */
  async lesson(day: string, fields: Partial<MeetingState> = {}): Promise<string> {
    const times = this.times(day, fields.startTime ?? '17:00');
    const facts = { instructorId: this.instructorId, cycleId: this.cycleId, ...times };
    const asks = { activityType: 'online', withZoom: true } as const;
    const event = this.owners.create(
      this.organization.id,
      'meeting.scheduled',
      meetingFields({ ...facts, ...asks, ...fields }),
    );
    await this.deliver(event);
    return event.subject;
  }

  times(day: string, time: string) {
    const begins = instantOf(day, time, zone);
    const ends = new Date(begins + 90 * 60_000);
    const endTime = ends.toLocaleTimeString('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    return {
      ...{ scheduledDate: day, startTime: time, endTime },
      ...{ startsAt: new Date(begins).toISOString(), endsAt: ends.toISOString() },
    };
  }

  async change(type: string, id: string, fields: Partial<MeetingState>): Promise<void> {
    await this.deliver(this.owners.change(this.organization.id, type as 'meeting.moved', id, fields));
    await this.work();
  }

  async changeCycle(fields: Partial<CycleState>): Promise<void> {
    await this.deliver(this.owners.change(this.organization.id, 'cycle.updated', this.cycleId, fields));
    await this.work();
  }

  work(): Promise<void> {
    return this.processes.work();
  }

  until(day: string, time: string, stepMs?: number): Promise<void> {
    return this.processes.until(instantOf(day, time, zone), stepMs);
  }

  async rooms(filter: Record<string, unknown> = {}) {
    return (await this.rpc.listRooms(this.context, filter)).rooms;
  }

  async room(meetingId: string) {
    return (await this.rooms({ meetingId }))[0];
  }

  get atZoom() {
    return [...this.zoom.meetings.values()];
  }

  /** The rooms' events so far, once there are so many. */
  async told(count: number): Promise<string[]> {
    const own = () => this.processes.published.filter(({ organizationid }) => organizationid === this.organization.id);
    const types = () => own().flatMap(({ type }) => (type.startsWith('room.') ? [type] : []));
    while (types().length < count) await new Promise((resolve) => setImmediate(resolve));
    return types();
  }
}

let surroundings: Surroundings;
let world: World;
beforeAll(async () => {
  surroundings = await new Surroundings().start();
}, 60_000);
beforeEach(async () => {
  world = new World(surroundings);
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
        ...{ host: hosts[0], topic: 'Python א: לולאות', timezone: zone, duration: 90 },
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

describe('the link to Zoom', () => {
  it('brings rooms for what is in sight when it is made, and none before', async () => {
    await world.end();
    world = new World(surroundings);
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

describe('what Zoom saw', () => {
  /** Children in the cycle, each of a parent of their own. @returns their registrations */
  function children(...names: string[]): string[] {
    const { id } = world.organization;
    return names.map((name) => {
      const parent = { name: `הורה של ${name}`, phone: '0501234567', email: 'parent@example.com' };
      const customer = world.owners.create(
        id,
        'customer.created',
        name === 'נועה כהן' ? parent : { ...parent, email: '' },
      );
      const student = world.owners.create(id, 'student.created', { customerId: customer.subject, name });
      return world.owners.create(id, 'registration.created', {
        ...{ studentId: student.subject, customerId: customer.subject, cycleId: world.cycleId },
        ...{ registrationDate: '2026-03-01', status: 'registered', paymentStatus: 'unpaid' },
      }).subject;
    });
  }

  /** Zoom tells, as it does, of something at a time of the lesson's day. */
  function tell(what: Parameters<ZoomStandIn['happening']>[0], time: string, who?: { name: string; email?: string }) {
    const at = new Date(instantOf('2026-03-03', time, zone));
    const { body, timestamp, signature } = world.zoom.signed(
      world.zoom.happening(what, world.atZoom[0]?.id ?? '', at, who),
      world.clock.now(),
    );
    const anonymous = testContext(world.organization, { kind: 'anonymous' });
    return world.rpc.receiveZoomWebhook(anonymous, { signature, timestamp, rawBody: Buffer.from(body) });
  }

  it('is suggested as attendance: who came, when, who it is believed to be, and whom nobody saw', async () => {
    const [dani = '', noa = '', maya = ''] = children('דני ישראלי', 'נועה כהן', 'Maya Stein');
    const meetingId = await world.lesson('2026-03-03');
    await world.until('2026-03-03', '16:00', 6 * 3_600_000);
    await tell('started', '16:58');
    await tell('participant_joined', '16:58', { name: 'Room A', email: hosts[0] ?? '' });
    await tell('participant_joined', '17:02', { name: 'ישראלי דני' });
    await tell('participant_joined', '17:15', { name: 'iPad', email: 'parent@example.com' });
    await tell('participant_joined', '17:20', { name: 'אורח' });
    const suggest = (principal?: CallContext['principal']) =>
      world.rpc.listAttendanceSuggestions(testContext(world.organization, principal), { meetingId });
    expect((await suggest()).suggestions[0]?.attendee?.leftAt).toBeUndefined();
    await tell('participant_left', '17:40', { name: 'אורח' });
    await tell('ended', '18:31');
    const found = await suggest();
    expect(found.suggestions).toMatchObject([
      {
        ...{ child: { registrationId: dani }, status: 'present', matchedBy: 'name', confidence: 1 },
        attendee: { names: ['ישראלי דני'], timeIn: '17:02', timeOut: '18:31', minutes: 89 },
      },
      { child: { registrationId: noa }, status: 'late', matchedBy: 'parent_email', attendee: { timeIn: '17:15' } },
    ]);
    expect(found.missing).toMatchObject([{ registrationId: maya, studentName: 'Maya Stein' }]);
    expect(found.unmatched).toMatchObject([{ names: ['אורח'], timeOut: '17:40' }]);
    expect(await world.room(meetingId)).toMatchObject({
      ...{ startedAt: new Date(instantOf('2026-03-03', '16:58', zone)).toISOString() },
      ...{ endedAt: new Date(instantOf('2026-03-03', '18:31', zone)).toISOString() },
    });
    expect(await world.told(3)).toEqual(['room.created', 'room.started', 'room.ended']);
    const user = randomUUID();
    const mine = await suggest({ kind: 'user', id: user, role: 'instructor', instructorId: world.instructorId });
    expect(mine.suggestions).toHaveLength(2);
    await expect(
      suggest({ kind: 'user', id: user, role: 'instructor', instructorId: randomUUID() }),
    ).rejects.toMatchObject({ category: 'not_found' });
  });

  it('is nothing where there was no room, and of no room where it is not ours', async () => {
    const meetingId = await world.lesson('2026-03-03', { withZoom: false, activityType: 'frontal' });
    await tell('started', '12:00');
    expect(await world.rpc.listAttendanceSuggestions(world.context, { meetingId })).toMatchObject({
      ...{ suggestions: [], missing: [], unmatched: [] },
    });
  });
});
