import { randomUUID } from 'node:crypto';
import type { DomainEvent, MeetingState } from '@roster/contracts';
import { type CallContext, type OrganizationScope, systemContext } from '@roster/service-kit';
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
  WhatsAppStandIn,
} from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { instantOf } from './domain/messaging/zoned-time';
import { buildNotifications } from './service';

const zone = 'Asia/Jerusalem';
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
  ],
};

/** A school on Monday 2 March 2026 at noon: a cycle whose parents are reminded, with lessons on Tuesdays at 17:00. */
class World {
  readonly owners = new FakeOwners();
  readonly clock = new TestClock(new Date(instantOf('2026-03-02', '12:00', zone)));
  readonly organization: OrganizationScope = this.owners.organization(testOrganization());
  processes!: ReplicatedService<'notifications', NotificationsConfig>;
  cycleId = '';
  meetingId = '';
  meta!: WhatsAppStandIn;

  async start(isLinked = true): Promise<void> {
    this.meta = await WhatsAppStandIn.start(account);
    this.processes = new ReplicatedService<'notifications', NotificationsConfig>({
      name: 'notifications',
      build: (runtime) =>
        buildNotifications(runtime, {
          random: () => 0.5,
          jobs: { pollMs: 60_000, leaseMs: 1_000, graceMs: 50 },
          providers: { timeoutMs: 1_000, resetMs: 50 },
        }),
      clock: this.clock,
      peers: this.owners.peers(),
      config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true, ROSTER_WHATSAPP_GRAPH_URL: this.meta.url },
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

  /** Of a call that has all its time before it. */
  get context(): CallContext {
    return testContext(this.organization);
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
    const startsAt = new Date(instantOf(day, fields.startTime ?? '17:00', zone)).toISOString();
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
      this.owners.create(id, 'registration.created', {
        ...{ studentId: student.subject, customerId: customer.subject, cycleId: this.cycleId },
        ...{ registrationDate: '2026-03-01', status: 'registered', paymentStatus: 'unpaid' },
      });
    }
    return customer.subject;
  }

  /** Goes on to a time of the wall clock. */
  until(day: string, time: string, stepMs?: number): Promise<void> {
    return this.processes.until(instantOf(day, time, zone), stepMs);
  }

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

let world: World;
beforeEach(async () => {
  world = new World();
  await world.start();
});
afterEach(() => world.stop());

const shownAt = (): string => world.clock.now().toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16);

describe('a reminder', () => {
  it('goes out on the evening before, once for each parent, with all their children', async () => {
    await world.family('050-123-4567', 'דני', 'נועה');
    await world.family('+972 52 765 4321', 'Maya');
    await world.until('2026-03-02', '17:45');
    expect(world.meta.messages).toEqual([]);
    await world.until('2026-03-03', '16:00');
    expect(world.meta.messages.map(({ to, text }) => [to, text])).toEqual(
      expect.arrayContaining([
        ['972501234567', 'דני ונועה | Python | יום שלישי, 3 במרץ | 17:00 | אורט, חיפה'],
        ['972527654321', 'Maya | Python | יום שלישי, 3 במרץ | 17:00 | אורט, חיפה'],
      ]),
    );
    expect(world.meta.messages).toHaveLength(2);
    const [message] = await world.messages({ meetingId: world.meetingId });
    expect(message).toMatchObject({
      kind: 'reminder',
      status: 'accepted',
      language: 'he',
      template: 'meeting_reminder',
    });
    expect(message?.history.map(({ status }) => status)).toEqual(['queued', 'sending', 'accepted']);
    expect(message?.history[2]?.at).toBe(new Date(instantOf('2026-03-02', '18:00', zone)).toISOString());
  });

  it('of a lesson that lies weeks ahead is found by the daily plan, although its event is long past', async () => {
    await world.family('0501234567', 'דני');
    const far = await world.meeting('2026-03-24');
    await world.until('2026-03-23', '17:00', 3_600_000);
    const before = world.meta.messages.length;
    await world.until('2026-03-23', '18:00');
    expect(world.meta.messages).toHaveLength(before + 1);
    expect(await world.messages({ meetingId: far.subject })).toHaveLength(1);
  });

  it('is sent once by two replicas that work at the same time, and however often events are told', async () => {
    for (let index = 0; index < 12; index++) await world.family(`05012345${10 + index}`, `ילד ${index}`);
    await world.processes.add();
    const event = await world.meeting('2026-03-03', { startTime: '19:00' });
    await world.deliver(event, event);
    await world.until('2026-03-02', '19:00');
    expect(world.meta.messages).toHaveLength(24);
    expect(new Set(world.meta.messages.map(({ to, text }) => `${to} ${text}`)).size).toBe(24);
  });

  it('of a lesson that is made after the hour is sent at once, and after quiet hours have begun in the morning', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '20:00');
    await world.meeting('2026-03-03', { startTime: '10:00' });
    await world.work();
    expect(world.meta.messages).toHaveLength(2);
    await world.until('2026-03-02', '22:00');
    await world.meeting('2026-03-03', { startTime: '11:00' });
    await world.until('2026-03-03', '07:55');
    expect(world.meta.messages).toHaveLength(2);
    await world.until('2026-03-03', '08:05', 5 * 60_000);
    expect(world.meta.messages).toHaveLength(3);
  });

  it('of a Sunday goes out on Friday before the Sabbath, and never on a closure day', async () => {
    await world.family('0501234567', 'דני');
    const sunday = await world.meeting('2026-03-08');
    await world.until('2026-03-06', '12:45');
    expect(await world.messages({ meetingId: sunday.subject })).toEqual([]);
    await world.until('2026-03-06', '13:00');
    expect(await world.messages({ meetingId: sunday.subject })).toMatchObject([{ status: 'accepted' }]);
    world.owners.create(world.organization.id, 'closure.created', { date: '2026-03-16', name: 'חג' });
    const tuesday = await world.meeting('2026-03-17');
    await world.until('2026-03-15', '19:45');
    expect(await world.messages({ meetingId: tuesday.subject })).toEqual([]);
    await world.until('2026-03-15', '20:00');
    expect(await world.messages({ meetingId: tuesday.subject })).toMatchObject([{ status: 'accepted' }]);
  });

  it('goes by settings that change, at once', async () => {
    await world.family('0501234567', 'דני');
    await world.work();
    await world.rpc.updateMessagingSettings(world.context, { reminderTime: '13:00', language: 'en' });
    await world.until('2026-03-02', '13:00');
    expect(world.meta.messages).toMatchObject([{ language: 'en' }]);
  });

  it('is caught up with after standing still, and given up where the lesson has begun', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.work();
    world.clock.advance(15 * 3_600_000);
    await world.until('2026-03-03', '08:00');
    expect(world.meta.messages).toHaveLength(1);
    const next = await world.meeting('2026-03-10');
    await world.until('2026-03-09', '12:00', 3_600_000);
    world.clock.advance(3 * 24 * 3_600_000);
    await world.work();
    expect(await world.messages({ meetingId: next.subject, customerId })).toMatchObject([
      { status: 'skipped', reason: { code: 'too_late' } },
    ]);
    expect(world.meta.messages).toHaveLength(1);
  });
});

describe('a reminder is not sent', () => {
  const evening = () => world.until('2026-03-02', '18:15');
  const why = async () => (await world.messages()).map(({ status, reason }) => [status, reason?.code]);

  it.each([
    ['cancelled', { status: 'cancelled' }],
    ['completed', { status: 'completed' }],
    [
      'moved',
      { scheduledDate: '2026-03-05', startsAt: new Date(instantOf('2026-03-05', '17:00', zone)).toISOString() },
    ],
  ] as const)('of a lesson that was %s meanwhile', async (type, fields) => {
    await world.family('0501234567', 'דני');
    await world.work();
    await world.change(type, fields);
    await evening();
    const sent = world.meta.messages.filter(({ template: name }) => name === 'meeting_reminder');
    expect(sent).toEqual([]);
  });

  it.each([
    ['there is no phone number', '', 'no_phone'],
    ['the number cannot be called', '12', 'invalid_phone'],
  ])('where %s', async (_, phone, code) => {
    await world.family(phone, 'דני');
    await evening();
    expect(await why()).toEqual([['skipped', code]]);
  });

  it('where nobody is registered any more, or the cycle reminds no longer', async () => {
    await world.family('0501234567', 'דני');
    world.meta.become({ is: 'failing', status: 503 });
    await evening();
    const [registration] = [...(await world.messages())];
    expect(registration).toMatchObject({ status: 'queued' });
    world.owners.change(world.organization.id, 'cycle.updated', world.cycleId, { sendParentReminders: false });
    world.meta.become({ is: 'well' });
    await world.until('2026-03-02', '19:00');
    expect(await why()).toEqual([['skipped', 'reminders_off']]);
  });

  it('where the family asked for none, by a message or through somebody, until they want them again', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.writes('972501234567', 'הסר');
    await evening();
    expect(await why()).toEqual([['skipped', 'opted_out']]);
    await world.writes('972501234567', 'התחל');
    expect((await world.rpc.getContactPreferences(world.context, { customerId })).preferences).toMatchObject({
      ...{ phone: '+972501234567', optedOut: false, changedBy: 'message' },
    });
    await world.meeting('2026-03-04');
    await world.until('2026-03-03', '18:00');
    expect(world.meta.messages).toHaveLength(1);
    world.clock.advance(1_000);
    await world.rpc.updateContactPreferences(world.context, { customerId, optedOut: true, language: 'en' });
    await world.meeting('2026-03-05');
    await world.until('2026-03-04', '18:15');
    expect(world.meta.messages).toHaveLength(1);
  });

  it('where the organization is not linked to WhatsApp, and later messages say so', async () => {
    await world.rpc.deleteIntegration(world.context, { provider: 'whatsapp' });
    await world.family('0501234567', 'דני');
    await evening();
    expect(await why()).toEqual([['skipped', 'no_integration']]);
    await world.link();
    const [skipped] = await world.messages();
    await world.rpc.resendMessage(world.context, { id: skipped?.id ?? '' });
    await world.work();
    expect(await why()).toEqual([
      ['accepted', undefined],
      ['skipped', 'no_integration'],
    ]);
  });
});

describe('a lesson that is not held as it was to be', () => {
  it('is told of when it is cancelled, not when it is over, nor when it is on again', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    await world.change('cancelled', { status: 'cancelled' });
    await world.work();
    expect(world.meta.messages.map(({ template: name, text }) => [name, text])).toEqual([
      ['meeting_reminder', expect.any(String)],
      ['meeting_cancelled', 'דני | Python | יום שלישי, 3 במרץ | 17:00'],
    ]);
    await world.until('2026-03-02', '21:30');
    await world.change('restored', { status: 'scheduled' });
    await world.change('cancelled', { status: 'cancelled' });
    await world.change('restored', { status: 'scheduled' });
    await world.until('2026-03-03', '09:00');
    expect(world.meta.messages).toHaveLength(2);
  });

  it('is told of when it is postponed, with its new day', async () => {
    await world.family('0501234567', 'דני');
    const successor = await world.meeting('2026-03-31', { startTime: '18:00' });
    await world.change('postponed', { status: 'postponed', rescheduledToId: successor.subject });
    await world.work();
    expect(world.meta.messages.map(({ text }) => text)).toEqual([
      'דני | Python | יום שלישי, 3 במרץ | 17:00 | יום שלישי, 31 במרץ | 18:00',
    ]);
  });

  it('is told of when it is moved after families were reminded, and only then', async () => {
    await world.family('0501234567', 'דני');
    const at = (time: string) => ({
      startTime: time,
      startsAt: new Date(instantOf('2026-03-03', time, zone)).toISOString(),
    });
    await world.change('moved', at('16:00'));
    await world.until('2026-03-02', '18:15');
    expect(world.meta.messages).toMatchObject([{ template: 'meeting_reminder' }]);
    await world.change('moved', at('18:30'));
    await world.until('2026-03-03', '12:00');
    expect(world.meta.messages.map(({ text }) => text).slice(1)).toEqual([
      'דני | Python | יום שלישי, 3 במרץ | 16:00 | יום שלישי, 3 במרץ | 18:30',
    ]);
  });

  it('waits for the end of quiet hours, and is given up where the lesson begins before', async () => {
    await world.family('0501234567', 'דני');
    const early = await world.meeting('2026-03-03', { startTime: '07:30' });
    await world.until('2026-03-02', '22:00');
    const sent = world.meta.messages.length;
    for (const id of [early.subject, world.meetingId]) {
      await world.deliver(world.owners.change(world.organization.id, 'meeting.cancelled', id, { status: 'cancelled' }));
    }
    await world.until('2026-03-03', '07:45');
    expect(world.meta.messages).toHaveLength(sent);
    expect(await world.messages({ meetingId: early.subject, kind: 'cancellation' })).toMatchObject([
      { status: 'skipped', reason: { code: 'no_allowed_time' } },
    ]);
    await world.until('2026-03-03', '08:00');
    expect(world.meta.messages).toHaveLength(sent + 1);
  });
});

describe('a provider that is not well', () => {
  beforeEach(() => world.family('0501234567', 'דני'));
  const only = async () => (await world.messages())[0];

  it('that is down for an hour gets the message later', async () => {
    world.meta.become({ is: 'failing', status: 503 });
    await world.until('2026-03-02', '19:00', 60_000);
    expect(await only()).toMatchObject({ status: 'queued', reason: { code: 'waiting' } });
    world.meta.become({ is: 'well' });
    await world.until('2026-03-02', '19:30', 60_000);
    expect(await only()).toMatchObject({ status: 'accepted' });
    expect(world.meta.messages).toHaveLength(1);
  });

  it('that is down until the lesson begins is given up on, and that is said', async () => {
    world.meta.become({ is: 'failing', status: 503 });
    await world.until('2026-03-03', '17:15', 30 * 60_000);
    expect(await only()).toMatchObject({ status: 'failed', reason: { code: 'gave_up' } });
    expect(world.meta.messages).toEqual([]);
  });

  it('that throttles is left alone for as long as it says', async () => {
    world.meta.become({ is: 'throttling', retryAfterSeconds: 600 });
    await world.until('2026-03-02', '18:05', 60_000);
    const asked = world.meta.calls.length;
    expect(asked).toBe(1);
    await world.until('2026-03-02', '18:09', 60_000);
    expect(world.meta.calls).toHaveLength(asked);
    world.meta.become({ is: 'well' });
    await world.until('2026-03-02', '18:15', 60_000);
    expect(await only()).toMatchObject({ status: 'accepted' });
  });

  it('whose answer is lost is not asked twice; what it tells later settles what became of it', async () => {
    world.meta.become({ is: 'hanging', afterDoing: true });
    await world.until('2026-03-02', '18:30');
    expect(await only()).toMatchObject({ status: 'unconfirmed', reason: { code: 'unconfirmed' } });
    expect(world.meta.messages).toHaveLength(1);
    await world.tell('delivered');
    expect(await only()).toMatchObject({ status: 'delivered', providerMessageId: world.meta.messages[0]?.id });
  });

  it('that refuses a number is not asked again, and its reason is shown', async () => {
    world.meta.refused.set('972501234567', { code: 131_026, message: 'Message undeliverable' });
    await world.until('2026-03-02', '20:00');
    expect(world.meta.calls).toHaveLength(1);
    const message = await only();
    expect(message).toMatchObject({ status: 'failed', reason: { code: 'refused' } });
    expect(message?.reason?.message).toContain('(#131026) Message undeliverable');
  });
});

describe('a death between handing over and writing down', () => {
  it('leaves a message that is not sent again, and says so', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '17:45');
    const { first } = world.processes;
    world.meta.become({ is: 'hanging', afterDoing: true });
    world.clock.advance(15 * 60_000);
    // The lesson's own job, and then the message's.
    while (world.meta.messages.length === 0) await first.worker.look();
    await first.die();
    await first.worker.idle();
    world.meta.become({ is: 'well' });
    await world.processes.replace(first);
    expect(await world.messages()).toMatchObject([{ status: 'sending' }]);
    for (let status = 'sending'; status === 'sending'; ) {
      await world.work();
      status = (await world.messages())[0]?.status ?? '';
    }
    await world.until('2026-03-03', '16:00', 3_600_000);
    expect(await world.messages()).toMatchObject([{ status: 'unconfirmed', reason: { code: 'unconfirmed' } }]);
    expect(world.meta.messages).toHaveLength(1);
    await world.tell('read');
    expect(await world.messages()).toMatchObject([{ status: 'read' }]);
    await first.service.stop();
  });
});

describe('what WhatsApp tells', () => {
  it('is recorded once each, in any order', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    for (const status of ['delivered', 'sent', 'delivered', 'read', 'read'] as const) await world.tell(status);
    const [message] = await world.messages();
    expect(message).toMatchObject({ status: 'read' });
    const told = message?.history.filter(({ toldBy }) => toldBy === 'provider');
    expect(told?.map(({ status }) => status)).toEqual(['delivered', 'sent', 'read']);
  });

  it('of a failure is shown with its reason, and told to others', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    await world.tell('failed', 0, { code: 131_049, title: 'Meta chose not to deliver' });
    const [message] = await world.messages({ status: 'failed' });
    expect(message?.reason).toEqual({
      code: 'undelivered',
      message: 'WhatsApp could not deliver it: Meta chose not to deliver (131049)',
    });
    const types = () => world.published.map(({ type }) => type).filter((type) => /^(message|reminder)\./.test(type));
    while (types().length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(types()).toEqual(['reminder.sent', 'message.failed']);
  });

  it('is believed only with Meta’s signature, and of our own number', async () => {
    const { body } = world.meta.signed({ statuses: [] });
    const refused = { signature: `sha256=${'0'.repeat(64)}`, rawBody: Buffer.from(body) };
    await expect(world.rpc.receiveWhatsAppWebhook(world.context, refused)).rejects.toMatchObject({
      slug: 'whatsapp.signature_invalid',
    });
    const verify = (token: string) =>
      world.rpc.verifyWhatsAppWebhook(world.context, { mode: 'subscribe', token, challenge: '1158201444' });
    expect(await verify('our-word')).toEqual({ challenge: '1158201444' });
    await expect(verify('another')).rejects.toMatchObject({ slug: 'whatsapp.token_invalid' });
  });
});

describe('messages', () => {
  it('are listed by what they are about, exactly, and are nobody else’s', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.family('', 'נועה');
    await world.until('2026-03-02', '18:00');
    const count = async (filter: Record<string, unknown>) =>
      (await world.rpc.listMessages(world.context, { ...filter, page: { limit: 1, offset: 0 } })).total;
    const [mine] = await world.messages({ customerId });
    expect(await count({})).toBe(2);
    expect(await count({ customerId })).toBe(1);
    expect(await count({ studentId: mine?.studentIds[0] })).toBe(1);
    expect(await count({ meetingId: world.meetingId, status: 'skipped' })).toBe(1);
    expect(await count({ kind: 'cancellation' })).toBe(0);
    expect(await count({ from: '2026-03-03T00:00:00Z' })).toBe(0);
    const other = testContext(testOrganization());
    expect((await world.rpc.listMessages(other, {})).total).toBe(0);
    await expect(world.rpc.getMessage(other, { id: mine?.id ?? '' })).rejects.toMatchObject({ category: 'not_found' });
    const seen = systemContext('test', world.organization, { requestId: 'r' });
    expect((await world.rpc.getMessage(seen, { id: mine?.id ?? '' })).message).toMatchObject({ status: 'accepted' });
  });

  it('are sent once more when a person wants it, and not while they are under way, nor too late', async () => {
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00');
    const [first] = await world.messages();
    const resend = () => world.rpc.resendMessage(world.context, { id: first?.id ?? '' });
    const { message } = await resend();
    expect(message).toMatchObject({ status: 'queued', resendOf: first?.id });
    await expect(resend()).rejects.toMatchObject({ slug: 'message.under_way' });
    await world.work();
    expect(world.meta.messages).toHaveLength(2);
    await world.until('2026-03-03', '17:00', 3_600_000);
    await expect(resend()).rejects.toMatchObject({ slug: 'message.useless' });
  });
});

describe('settings', () => {
  it('begin with what fits, change in part, and refuse what is malformed', async () => {
    const { settings } = await world.rpc.getMessagingSettings(world.context, {});
    expect(settings).toMatchObject({ reminderTime: '18:00', sabbathKept: true, language: 'he', version: 0 });
    const changed = await world.rpc.updateMessagingSettings(world.context, {
      ...{ quietHours: { from: '22:00', to: '07:00' }, enabled: { cancellation: false } },
      templates: { reminder: 'our_reminder' },
    });
    expect(changed.settings).toMatchObject({
      ...{ reminderTime: '18:00', quietHours: { from: '22:00', to: '07:00' }, version: 1 },
      enabled: { reminder: true, cancellation: false, postponement: true },
      templates: { reminder: 'our_reminder', cancellation: 'meeting_cancelled' },
    });
    const wrong = {
      reminderTime: '25:00',
      quietHours: { from: '1', to: '07:00' },
      enabled: { gossip: true },
      language: 'fr',
    };
    const refused = world.rpc.updateMessagingSettings(world.context, wrong);
    await expect(refused).rejects.toMatchObject({ category: 'invalid' });
    await refused.catch(({ fields }) =>
      expect(fields.map(({ field }: { field: string }) => field).toSorted()).toEqual([
        'enabled',
        'language',
        'quietHours.from',
        'reminderTime',
      ]),
    );
    expect(shownAt()).toBe('2026-03-02 12:00');
  });
});
