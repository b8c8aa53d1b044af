import { randomUUID } from 'node:crypto';
import { type CallContext, conflict, notFound, type RpcHandlers, unavailable } from '@roster/service-kit';
import {
  instructor,
  organizationStandIn,
  ReplicatedService,
  TestClock,
  testContext,
  testOrganization,
} from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { buildNotifications } from './service';

type Request = Parameters<RpcHandlers<'enrollment'>['CreateFamily']>[1];

/** Enrollment, as far as a conversion asks it: it makes a family once for each operation, and can fail on the way. */
class Enrollment {
  readonly made = new Map<string, { customerId: string; fingerprint: string; request: Request }>();
  /** What happens beside: thrown before or after the family is made, or awaited. */
  before: () => Promise<void> = async () => undefined;
  after: () => Promise<void> = async () => undefined;
  asked = 0;

  readonly handlers: Pick<RpcHandlers<'enrollment'>, 'CreateFamily' | 'GetFamily'> = {
    CreateFamily: async (context, request) => {
      this.asked++;
      await this.before();
      const key = `${context.organization.id}/${request.operationId}`;
      const known = this.made.get(key);
      if (known && known.fingerprint !== request.fingerprint) {
        throw conflict('family.other', 'Another', { metadata: { customerId: known.customerId } });
      }
      const family = known ?? { customerId: randomUUID(), fingerprint: request.fingerprint, request };
      this.made.set(key, family);
      await this.after();
      return { customerId: family.customerId, isRepeat: known !== undefined };
    },
    GetFamily: async (context, { operationId }) => {
      const found = this.made.get(`${context.organization.id}/${operationId}`);
      if (!found) throw notFound('Family');
      return { customerId: found.customerId, customerCreated: true };
    },
  };
}

const clock = new TestClock(new Date('2026-03-01T10:00:00.000Z'));
let enrollment: Enrollment;
const handlers: Enrollment['handlers'] = {
  CreateFamily: (context, request) => enrollment.handlers.CreateFamily(context, request),
  GetFamily: (context, request) => enrollment.handlers.GetFamily(context, request),
};

let processes: ReplicatedService<'notifications', NotificationsConfig>;
type Process = Awaited<ReturnType<typeof processes.add>>;
let first: Process;
/** Another process of the service: it has only the database in common with the first. */
let second: Process;
beforeAll(async () => {
  processes = new ReplicatedService({
    name: 'notifications',
    build: (runtime) => buildNotifications(runtime, { jobs: { pollMs: 60_000 } }),
    clock,
    peers: { enrollment: handlers, identity: organizationStandIn },
    config: { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true },
  });
  first = await processes.add();
  second = await processes.add();
});
afterAll(() => processes.stop());

let context: CallContext;
beforeEach(() => {
  enrollment = new Enrollment();
  context = testContext(testOrganization());
});

const call = () => testContext(context.organization);
const ruth = { name: 'רות כהן', phone: '0501234567', email: 'ruth@example.com', city: 'חיפה' };
const wish = { customer: { address: 'הרצל 1', city: 'עכו' }, students: [{ name: 'נועם', grade: 'ד' }] };

async function newLead(): Promise<string> {
  const { lead } = await first.service.rpc.createLead(call(), ruth);
  return lead?.id ?? '';
}
const leadOf = async (id: string) => (await first.service.rpc.getLead(call(), { id })).lead;
const convert = (id: string, request: object = wish, by = first) =>
  by.service.rpc.convertLead(call(), { id, ...request });
const told = (id: string) =>
  [...first.service.published, ...second.service.published].filter(
    ({ subject, type }) => subject === id && type === 'lead.converted',
  );

describe('a lead that is converted', () => {
  it('becomes a customer with what it said and what is added, and says whom it became', async () => {
    const id = await newLead();
    const cycleId = randomUUID();
    const { lead, operationId, isRepeat } = await convert(id, {
      ...wish,
      registrations: [{ student: 0, cycleId, amountMinor: 80_000 }],
    });
    const [made] = [...enrollment.made.values()];
    const { customerId, request } = made ?? {};
    expect(lead).toMatchObject({
      id,
      status: 'converted',
      customerId,
      convertedAt: clock.now().toISOString(),
      version: 2,
    });
    expect([operationId, isRepeat]).toEqual([`lead/${id}`, false]);
    expect(request).toMatchObject({
      operationId,
      customer: { ...ruth, city: 'עכו', address: 'הרצל 1' },
      students: [{ name: 'נועם', grade: 'ד' }],
      registrations: [{ student: 0, cycleId, amountMinor: 80_000 }],
    });
    const event = await first.service.awaitEvent('lead.converted', id);
    expect(event.data).toMatchObject({ before: { status: 'new' }, after: { status: 'converted', customerId } });
    const { leads, total } = await first.service.rpc.listLeads(call(), { customerId });
    expect([leads.map((found) => found.id), total]).toEqual([[id], 1]);
  });

  it('by the same call twice, or by many at once and wherever, became one customer and told of it once', async () => {
    const id = await newLead();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => convert(id, wish, index % 2 === 0 ? first : second)),
    );
    answers.push(await convert(id));
    expect(enrollment.made.size).toBe(1);
    expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
    expect(new Set(answers.map(({ lead }) => lead?.customerId)).size).toBe(1);
    expect(answers.at(-1)).toMatchObject({ isRepeat: true, lead: { status: 'converted', version: 2 } });
    await first.service.awaitEvent('lead.converted', id);
    expect(told(id)).toHaveLength(1);
  });

  it('by another call became what the first one made, and says so', async () => {
    const id = await newLead();
    const { lead } = await convert(id);
    await expect(convert(id, { students: [] })).rejects.toMatchObject({
      category: 'conflict',
      slug: 'lead.converted',
      fields: [{ field: 'customerId', message: lead?.customerId }],
    });
  });

  it('is final, whatever comes later; a person cannot call one so', async () => {
    const id = await newLead();
    const update = (status: string) => first.service.rpc.updateLead(call(), { id, status });
    await expect(update('converted')).rejects.toMatchObject({ slug: 'lead.not_converted' });
    await convert(id);
    await expect(update('closed')).rejects.toMatchObject({ slug: 'lead.converted' });
    expect((await first.service.rpc.updateLead(call(), { id, notes: 'נרשם' })).lead?.notes).toBe('נרשם');
    await first.service.rpc.createLead(call(), ruth);
    expect(await leadOf(id)).toMatchObject({ status: 'converted', repeats: 1 });
  });

  it('is refused to whoever saw an older one, and to those who do not run the business', async () => {
    const id = await newLead();
    await first.service.rpc.updateLead(call(), { id, status: 'contacted' });
    await expect(convert(id, { ...wish, expectedVersion: 1 })).rejects.toMatchObject({ category: 'stale' });
    const teacher = testContext(context.organization, instructor(randomUUID()));
    const hidden = { slug: 'lead.not_found' };
    await expect(first.service.rpc.convertLead(teacher, { id, ...wish })).rejects.toMatchObject(hidden);
    await expect(first.service.rpc.convertLead(testContext(testOrganization()), { id, ...wish })).rejects.toMatchObject(
      hidden,
    );
    expect(enrollment.asked).toBe(0);
    expect((await convert(id, { ...wish, expectedVersion: 2 })).lead?.status).toBe('converted');
  });

  it('that enrollment refuses is as it was, and can be converted otherwise', async () => {
    const id = await newLead();
    const fields = [{ field: 'existingCustomerId', message: 'c' }];
    enrollment.before = async () => {
      throw conflict('customer.known', 'There is one', { fields });
    };
    await expect(convert(id)).rejects.toMatchObject({ slug: 'customer.known', fields });
    expect(await leadOf(id)).toMatchObject({ status: 'new', version: 1 });
    enrollment.before = async () => undefined;
    const existingCustomerId = randomUUID();
    expect((await convert(id, { ...wish, existingCustomerId })).isRepeat).toBe(false);
    expect([...enrollment.made.values()][0]?.request.existingCustomerId).toBe(existingCustomerId);
  });
});

describe('a conversion that dies between its steps', () => {
  it('is gone on with by the same call, wherever it comes', async () => {
    const id = await newLead();
    enrollment.after = async () => {
      throw unavailable('enrollment.unavailable', 'gone before it answered');
    };
    await expect(convert(id)).rejects.toMatchObject({ category: 'unavailable' });
    expect(await leadOf(id)).toMatchObject({ status: 'new' });
    enrollment.after = async () => undefined;
    expect(await convert(id, wish, second)).toMatchObject({ isRepeat: true, lead: { status: 'converted' } });
    expect(enrollment.made.size).toBe(1);
  });

  it('is finished by a job where nobody calls again, and told of once', async () => {
    const id = await newLead();
    enrollment.after = async () => {
      throw unavailable('enrollment.unavailable', 'gone before it answered');
    };
    await expect(convert(id)).rejects.toMatchObject({ category: 'unavailable' });
    clock.advance(59_000);
    await processes.work();
    expect(await leadOf(id)).toMatchObject({ status: 'new' });
    clock.advance(1_000);
    await processes.work();
    const [family] = [...enrollment.made.values()];
    expect(await leadOf(id)).toMatchObject({ status: 'converted', customerId: family?.customerId });
    await first.service.awaitEvent('lead.converted', id);
    expect(told(id)).toHaveLength(1);
  });

  it('before anything was made is left undone: nobody does later what failed', async () => {
    const id = await newLead();
    enrollment.before = async () => {
      throw unavailable('enrollment.unavailable', 'away');
    };
    await expect(convert(id)).rejects.toMatchObject({ category: 'unavailable' });
    clock.advance(60_000);
    await processes.work();
    expect(await leadOf(id)).toMatchObject({ status: 'new', version: 1 });
    expect(enrollment.made.size).toBe(0);
  });

  it('is settled by another call as well, which is told of the customer', async () => {
    const id = await newLead();
    enrollment.after = async () => {
      throw unavailable('enrollment.unavailable', 'gone before it answered');
    };
    await expect(convert(id)).rejects.toMatchObject({ category: 'unavailable' });
    enrollment.after = async () => undefined;
    await expect(convert(id, { students: [] })).rejects.toMatchObject({ slug: 'lead.converted' });
    expect(await leadOf(id)).toMatchObject({ status: 'converted' });
  });
});
