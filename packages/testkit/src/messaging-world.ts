import { randomUUID } from 'node:crypto';
import type { DomainEvent, MeetingState } from '@roster/contracts';
import { WhatsAppStandIn } from '@roster/provider-stand-ins';
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
import { ReplicatedService } from './replicated-service';
import { TestClock } from './test-clock';
import type { TestServiceOptions } from './test-service';

/** The wall clock of the school. */
export const schoolZone = 'Asia/Jerusalem';
const zone = schoolZone;
const template = (name: string, count: number) =>
  ['he', 'en'].map((language) => ({
    name,
    language,
    text: Array.from({ length: count }, (_, index) => `{{${index + 1}}}`).join(' | '),
  }));
const account = {
  phoneNumberId: '106540352242922',
  accessToken: 'EAAJB-a-token-that-is-long-x7Qd',
  appSecret: '0123456789abcdef0123456789abcdef',
  verifyToken: 'our-word',
  templates: [
    ...template('meeting_reminder', 5),
    ...template('meeting_cancelled', 4),
    ...template('meeting_postponed', 6),
    ...template('cycle_cancelled', 3),
  ],
};

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
export interface MessagingParts<C extends BaseConfig> {
  build: Build<C>;
  /** @param whatsAppUrl where WhatsApp's stand-in is */
  config(whatsAppUrl: string): NonNullable<TestServiceOptions<C>['config']>;
  /** The instant of a wall clock's day and time, in milliseconds since the epoch. */
  instantOf(day: string, time: string, timeZone: string): number;
}

/** A school on Monday 2 March 2026 at noon: a cycle whose parents are reminded, with lessons on Tuesdays at 17:00. */
export class MessagingWorld<C extends BaseConfig> {
  readonly owners = new FakeOwners();
  readonly clock: TestClock;
  readonly organization: OrganizationScope = this.owners.organization(testOrganization());
  processes!: ReplicatedService<'notifications', C>;
  /** Of all families' children. */
  readonly registrationIds: string[] = [];
  cycleId = '';
  meetingId = '';
  meta!: WhatsAppStandIn;

  constructor(private readonly parts: MessagingParts<C>) {
    this.clock = new TestClock(new Date(parts.instantOf('2026-03-02', '12:00', zone)));
  }

  /** A manager's next call: with time of its own to be answered in. */
  get context(): CallContext {
    return testContext(this.organization);
  }

  async start(isLinked = true): Promise<void> {
    this.meta = await WhatsAppStandIn.start(account);
    this.processes = new ReplicatedService<'notifications', C>({
      name: 'notifications',
      build: (runtime) =>
        this.parts.build(runtime, {
          random: () => 0.5,
          jobs: { pollMs: 60_000, leaseMs: 1_000, graceMs: 50 },
          providers: { timeoutMs: 2_000, resetMs: 50 },
        }),
      clock: this.clock,
      peers: this.owners.peers(),
      config: this.parts.config(this.meta.url),
    });
    await this.processes.add();
    const { id } = this.organization;
    const course = this.owners.create(id, 'course.created', courseFields({ name: 'Python' }));
    const branch = this.owners.create(id, 'branch.created', branchFields({ name: 'אורט', city: 'חיפה' }));
    const cycle = this.owners.create(
      id,
      'cycle.created',
      cycleFields({
        courseId: course.subject,
        branchId: branch.subject,
        instructorId: randomUUID(),
        sendParentReminders: true,
      }),
    );
    this.cycleId = cycle.subject;
    await this.deliver(course, branch, cycle);
    if (isLinked) await this.link();
    this.meetingId = (await this.meeting('2026-03-03')).subject;
  }

  link() {
    const { phoneNumberId, accessToken, appSecret, verifyToken } = account;
    const secrets = { accessToken, appSecret, verifyToken };
    return this.rpc.putIntegration(this.context, { provider: 'whatsapp', settings: { phoneNumberId }, secrets });
  }

  get rpc() {
    return this.processes.first.service.rpc;
  }

  get published(): DomainEvent[] {
    return this.processes.published;
  }

  async stop(): Promise<void> {
    await this.processes.stop();
    await this.meta.stop();
  }

  deliver(...events: DomainEvent[]) {
    return this.processes.first.service.deliver(...events);
  }

  /** A lesson of 90 minutes at 17:00, which the service has heard of. */
  async meeting(day: string, fields: Partial<MeetingState> = {}): Promise<DomainEvent> {
    const startsAt = new Date(this.parts.instantOf(day, fields.startTime ?? '17:00', zone)).toISOString();
    const event = this.owners.create(
      this.organization.id,
      'meeting.scheduled',
      meetingFields({ instructorId: randomUUID(), scheduledDate: day, cycleId: this.cycleId, startsAt, ...fields }),
    );
    await this.deliver(event);
    return event;
  }

  async change(type: 'cancelled' | 'moved' | 'completed' | 'restored' | 'postponed', fields: Partial<MeetingState>) {
    await this.deliver(this.owners.change(this.organization.id, `meeting.${type}`, this.meetingId, fields));
  }

  /** A family whose children are registered. */
  async family(phone: string, ...children: string[]): Promise<string> {
    const { id } = this.organization;
    const customer = this.owners.create(id, 'customer.created', { name: 'הורה', phone });
    for (const name of children) {
      const student = this.owners.create(id, 'student.created', { customerId: customer.subject, name });
      const registration = this.owners.create(id, 'registration.created', {
        ...{ studentId: student.subject, customerId: customer.subject, cycleId: this.cycleId },
        ...{ registrationDate: '2026-03-01', status: 'registered', paymentStatus: 'unpaid' },
      });
      this.registrationIds.push(registration.subject);
    }
    return customer.subject;
  }

  /** Goes on to a time of the wall clock, doing what is due on the way. */
  until(day: string, time: string, stepMs?: number): Promise<void> {
    return this.processes.until(this.parts.instantOf(day, time, zone), stepMs);
  }

  /** Does what is due now. */
  work(): Promise<void> {
    return this.processes.work();
  }

  async messages(filter: Record<string, unknown> = {}) {
    return (await this.rpc.listMessages(this.context, filter)).messages;
  }

  tell(status: 'sent' | 'delivered' | 'read' | 'failed', index = 0, error?: { code: number; title: string }) {
    const message = this.meta.messages[index];
    if (!message) throw new Error('nothing was sent');
    const { id, to, callbackData } = message;
    const told = {
      statuses: [
        {
          ...{ id, status, recipient_id: to, biz_opaque_callback_data: callbackData },
          timestamp: String(Math.floor(this.clock.now().getTime() / 1_000)),
          ...(error ? { errors: [error] } : {}),
        },
      ],
    };
    return this.receive(told);
  }

  receive(value: object) {
    const { body, signature } = this.meta.signed(value);
    const anonymous = { ...this.context, principal: { kind: 'anonymous' } as const };
    return this.rpc.receiveWhatsAppWebhook(anonymous, { signature, rawBody: Buffer.from(body) });
  }

  writes(from: string, text: string) {
    const timestamp = String(Math.floor(this.clock.now().getTime() / 1_000));
    return this.receive({
      messages: [{ id: `wamid.${randomUUID()}`, from, timestamp, type: 'text', text: { body: text } }],
    });
  }
}
