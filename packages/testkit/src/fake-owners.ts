import { randomUUID } from 'node:crypto';
import type {
  DomainEvent,
  EntityKinds,
  EntityState,
  EventData,
  EventType,
  RegistrationState,
  RosterState,
  ServiceName,
} from '@roster/contracts';
import { notFound, type OrganizationScope, onlyOwn, type RpcHandlers, unavailable } from '@roster/service-kit';
import { eventOf } from './events';

type Peers = { [S in ServiceName]?: Partial<RpcHandlers<S>> };
type Kind = keyof EntityKinds;
type Fields<K extends Kind> = Omit<EntityKinds[K], keyof EntityState> & { id?: string };

/**
 * The other services as one small world: it keeps the states of their entities, answers the batch RPCs that replicas
 * ask, and gives for each change the event that its owner would publish, for the test to deliver when and as often as it
 * likes. A service named in `down` answers nothing.
 */
export class FakeOwners {
  readonly down = new Set<ServiceName>();
  /** What was asked: `scheduling.BatchGetMeetings`. */
  readonly asked: string[] = [];
  private readonly states = new Map<string, EntityState>();
  private readonly rosters = new Map<string, RosterState>();
  private readonly organizations = new Map<string, OrganizationScope>();

  /** Makes an organization known to identity. */
  organization(scope: OrganizationScope): OrganizationScope {
    this.organizations.set(scope.id, scope);
    return scope;
  }

  /** Makes an entity; its owner knows it from now on. */
  create<K extends Kind>(organizationId: string, type: `${K}.${string}` & EventType, fields: Fields<K>): DomainEvent {
    const at = new Date().toISOString();
    const entity = { id: randomUUID(), ...fields, organizationId, version: 1, createdAt: at, updatedAt: at };
    return this.keep(type, undefined, entity as unknown as EntityKinds[K]);
  }

  /** Changes an entity, one version up. A field given as undefined becomes absent. */
  change<K extends Kind>(
    organizationId: string,
    type: `${K}.${string}` & EventType,
    id: string,
    fields: Partial<EntityKinds[K]>,
  ): DomainEvent {
    const before = this.states.get(keyOf(organizationId, type, id));
    if (!before) throw new Error(`no ${type} ${id} to change`);
    const updatedAt = new Date(Math.max(Date.now(), Date.parse(before.updatedAt) + 1)).toISOString();
    const after = { ...before, ...fields, version: before.version + 1, updatedAt } as unknown as EntityKinds[K];
    return this.keep(type, before as EntityKinds[K], after);
  }

  get<K extends Kind>(organizationId: string, kind: K, id: string): EntityKinds[K] {
    const found = this.states.get(`${organizationId}/${kind}/${id}`);
    if (!found) throw new Error(`no ${kind} ${id}`);
    return found as EntityKinds[K];
  }

  roster(organizationId: string, cycleId: string): RosterState {
    const none = { cycleId, seatsTaken: 0, activeRegistrations: 0, activeAmountMinor: 0, version: 0 };
    return this.rosters.get(`${organizationId}/${cycleId}`) ?? none;
  }

  /** An active registration to a cycle is made (`by` 1) or cancelled (-1): its event, with the roster. */
  register(organizationId: string, cycleId: string, amountMinor = 0, by: 1 | -1 = 1): DomainEvent {
    const before = this.roster(organizationId, cycleId);
    const roster: RosterState = {
      cycleId,
      seatsTaken: before.seatsTaken + by,
      activeRegistrations: before.activeRegistrations + by,
      activeAmountMinor: before.activeAmountMinor + by * amountMinor,
      version: before.version + 1,
    };
    this.rosters.set(`${organizationId}/${cycleId}`, roster);
    const at = new Date().toISOString();
    const after: RegistrationState = {
      id: randomUUID(),
      organizationId,
      version: 1,
      createdAt: at,
      updatedAt: at,
      studentId: randomUUID(),
      customerId: randomUUID(),
      cycleId,
      registrationDate: at.slice(0, 10),
      status: by === 1 ? 'registered' : 'cancelled',
      amountMinor,
      paymentStatus: 'unpaid',
    };
    return eventOf(organizationId, by === 1 ? 'registration.created' : 'registration.cancelled', { after, roster });
  }

  /** The RPCs, for `startTestService`. */
  peers(): Peers {
    return {
      identity: {
        GetOrganization: async (_context, { id }) => {
          this.ask('identity', 'GetOrganization');
          const scope = this.organizations.get(id);
          return { organization: scope && { ...scope, version: 1 } };
        },
      },
      catalog: {
        BatchGetBranches: async (context, { ids }) => ({
          branches: this.answer('catalog', 'BatchGetBranches', context.organization.id, 'branch', ids),
        }),
        BatchGetCourses: async (context, { ids }) => ({
          courses: this.answer('catalog', 'BatchGetCourses', context.organization.id, 'course', ids),
        }),
        ListClosureDays: async (context, { from, to, branchId }) => {
          this.ask('catalog', 'ListClosureDays');
          const days = this.all(context.organization.id, 'closure').filter(({ date }) => date >= from && date <= to);
          return { closureDays: days.filter((day) => day.branchId === undefined || day.branchId === branchId) };
        },
        PageClosureDays: async (context, { from, to, page }) => {
          this.ask('catalog', 'PageClosureDays');
          const days = this.all(context.organization.id, 'closure').filter(
            ({ date }) => (from === undefined || date >= from) && (to === undefined || date <= to),
          );
          return { closureDays: pageOf(days, page), total: days.length };
        },
        BatchGetInstructors: async (context, { ids }) => ({
          instructors: this.answer('catalog', 'BatchGetInstructors', context.organization.id, 'instructor', ids),
        }),
      },
      scheduling: {
        BatchGetCycles: async (context, { ids }) => ({
          cycles: this.answer('scheduling', 'BatchGetCycles', context.organization.id, 'cycle', ids).map((cycle) => ({
            ...cycle,
            schedule: cycle,
          })),
        }),
        ListMeetings: async (context, { cycleId, from, to, status, page }) => {
          this.ask('scheduling', 'ListMeetings');
          const found = this.all(context.organization.id, 'meeting').filter(
            (meeting) =>
              (cycleId === undefined || meeting.cycleId === cycleId) &&
              (from === undefined || meeting.scheduledDate >= from) &&
              (to === undefined || meeting.scheduledDate <= to) &&
              (status === undefined || meeting.status === status),
          );
          return { meetings: pageOf(found, page), total: found.length };
        },
        GetMeeting: async (context, { id }) => {
          const [meeting] = this.answer('scheduling', 'GetMeeting', context.organization.id, 'meeting', [id]);
          const own = onlyOwn(context.principal);
          if (!meeting || (own !== undefined && own !== meeting.instructorId)) throw notFound('Meeting');
          return { meeting };
        },
        BatchGetMeetings: async (context, { ids }) => ({
          meetings: this.answer('scheduling', 'BatchGetMeetings', context.organization.id, 'meeting', ids),
        }),
      },
      enrollment: {
        GetCustomer: async (context, { id }) => {
          this.ask('enrollment', 'GetCustomer');
          return { customer: this.all(context.organization.id, 'customer').find((customer) => customer.id === id) };
        },
        ListRegistrations: async (context, { cycleId, customerId, page }) => {
          this.ask('enrollment', 'ListRegistrations');
          const { id } = context.organization;
          const found = this.all(id, 'registration').filter(
            (one) =>
              (cycleId === undefined || one.cycleId === cycleId) &&
              (customerId === undefined || one.customerId === customerId),
          );
          const registrations = pageOf(found, page).map((one) => {
            const student = this.get(id, 'student', one.studentId);
            return { ...one, student: { ...student, customer: this.get(id, 'customer', student.customerId) } };
          });
          return { registrations, total: found.length };
        },
        BatchGetRosters: async (context, { cycleIds }) => {
          this.ask('enrollment', 'BatchGetRosters');
          return { rosters: cycleIds.map((cycleId) => this.roster(context.organization.id, cycleId)) };
        },
      },
    };
  }

  /** What its owner has of a kind, in the order in which it was made. */
  private all<K extends Kind>(organizationId: string, kind: K): EntityKinds[K][] {
    const prefix = `${organizationId}/${kind}/`;
    const found = [...this.states].filter(([key, { deletedAt }]) => key.startsWith(prefix) && !deletedAt);
    return found.map(([, state]) => state as EntityKinds[K]);
  }

  private answer<K extends Kind>(
    service: ServiceName,
    rpc: string,
    organizationId: string,
    kind: K,
    ids: readonly string[],
  ): EntityKinds[K][] {
    this.ask(service, rpc);
    const found = ids.map((id) => this.states.get(`${organizationId}/${kind}/${id}`) as EntityKinds[K] | undefined);
    return found.filter((state) => state !== undefined).filter((state) => !state.deletedAt);
  }

  private ask(service: ServiceName, rpc: string): void {
    this.asked.push(`${service}.${rpc}`);
    if (this.down.has(service)) throw unavailable(`${service}.unavailable`, `${service} is down in this test`);
  }

  private keep<K extends Kind>(
    type: `${K}.${string}` & EventType,
    before: EntityKinds[K] | undefined,
    after: EntityKinds[K],
  ) {
    this.states.set(keyOf(after.organizationId, type, after.id), after);
    const data = (before ? { before, after } : { after }) as unknown as EventData<EventType>;
    return eventOf(after.organizationId, type as EventType, data);
  }
}

/** As a list's page is asked for; all where none is. */
function pageOf<T>(all: readonly T[], page: { limit: number; offset: number } | null | undefined): T[] {
  return page ? all.slice(page.offset, page.offset + page.limit) : [...all];
}

const keyOf = (organizationId: string, type: string, id: string): string =>
  `${organizationId}/${type.slice(0, type.indexOf('.'))}/${id}`;
