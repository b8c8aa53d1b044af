import { randomUUID } from 'node:crypto';
import type { CycleState, DomainEvent, MeetingState } from '@roster/contracts';
import { ZoomStandIn } from '@roster/provider-stand-ins';
import type {
  BaseConfig,
  CallContext,
  JobWorker,
  JobWorkerOptions,
  OrganizationScope,
  ServiceParts,
  ServiceRuntime,
} from '@roster/service-kit';
import { testContext, testOrganization } from './contexts';
import { branchFields, courseFields, cycleFields, meetingFields } from './entity-fields';
import { FakeOwners } from './fake-owners';
import { schoolZone } from './messaging-world';
import { ReplicatedService } from './replicated-service';
import { TestClock } from './test-clock';
import type { TestServiceOptions } from './test-service';

const zone = schoolZone;
const own = 'own@haitech.example';
const hosts = ['a@haitech.example', 'b@haitech.example'];
const account = {
  accountId: 'abc123',
  clientId: 'def456',
  clientSecret: 'the-secret-of-the-app',
  webhookSecret: 'the-secret-token',
  users: [own, ...hosts],
};

/** Hosts of the pool, and one who is not in it: a cycle's own. */
export const roomHosts = { own, pool: hosts } as const;

/** How the service is put together, with what a test brings of its own. */
type Build<C extends BaseConfig> = (
  runtime: ServiceRuntime<C>,
  options: {
    random: () => number;
    jobs: Partial<JobWorkerOptions>;
    providers: { timeoutMs: number; resetMs: number };
  },
) => ServiceParts<'notifications'> & { jobWorker: JobWorker };

/** What the service under test gives: the test kit itself knows no service. */
export interface RoomsParts<C extends BaseConfig> {
  build: Build<C>;
  /** @param zoom where Zoom's stand-in is */
  config(zoom: { apiUrl: string; url: string }): NonNullable<TestServiceOptions<C>['config']>;
  /** The instant of a wall clock's day and time, in milliseconds since the epoch. */
  instantOf(day: string, time: string, timeZone: string): number;
}

/** The service, Zoom and the other services, for all tests but those that end a process. */
export class RoomsSurroundings<C extends BaseConfig> {
  readonly owners = new FakeOwners();
  readonly noon: Date;
  readonly clock: TestClock;
  zoom!: ZoomStandIn;
  processes!: ReplicatedService<'notifications', C>;

  constructor(readonly parts: RoomsParts<C>) {
    this.noon = new Date(parts.instantOf('2026-03-02', '12:00', zone));
    this.clock = new TestClock(this.noon);
  }

  async start(): Promise<this> {
    this.zoom = await ZoomStandIn.start({ ...account });
    this.processes = new ReplicatedService<'notifications', C>({
      name: 'notifications',
      build: (runtime) =>
        this.parts.build(runtime, {
          random: () => 0.5,
          jobs: { pollMs: 60_000, leaseMs: 1_000, graceMs: 50 },
          providers: { timeoutMs: 3_000, resetMs: 50 },
        }),
      clock: this.clock,
      peers: this.owners.peers(),
      config: this.parts.config(this.zoom),
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
export class RoomsWorld<C extends BaseConfig> {
  readonly owners: FakeOwners;
  readonly clock: TestClock;
  readonly zoom: ZoomStandIn;
  readonly processes: ReplicatedService<'notifications', C>;
  readonly organization: OrganizationScope;
  readonly instructorId = randomUUID();
  cycleId = '';

  constructor(private readonly surroundings: RoomsSurroundings<C>) {
    const { owners, clock, zoom, processes, noon } = surroundings;
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
    const begins = this.surroundings.parts.instantOf(day, time, zone);
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
    return this.processes.until(this.surroundings.parts.instantOf(day, time, zone), stepMs);
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
