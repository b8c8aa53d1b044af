import { randomUUID } from 'node:crypto';
import type { DomainEvent, LeadState } from '@roster/contracts';
import type { CallContext, Principal } from '@roster/service-kit';
import {
  instructor,
  manager,
  nextCall,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
  WebhookReceiver,
} from '@roster/testkit';
import { notificationsService } from './service';

const clock = new TestClock(new Date('2026-03-01T10:00:00.000Z'));
const webSite: Principal = { kind: 'api_key', id: 'key-1', scopes: ['write:leads'] };
let notifications: TestService<'notifications'>;
/** A second replica on the same data: what they do at once meets in the database only. */
let twin: TestService<'notifications'>;
beforeAll(async () => {
  const config = { ROSTER_ALLOW_PRIVATE_WEBHOOKS: true };
  notifications = await startTestService(notificationsService, { clock, config });
  twin = await startTestService(notificationsService, { databasePrefix: notifications.databasePrefix, config });
});
afterAll(async () => {
  await twin.stop();
  await notifications.stop();
});

let context: CallContext;
beforeEach(() => {
  context = testContext(testOrganization());
});
const fromSite = () => testContext(context.organization, webSite);
const submit = async (lead: Parameters<typeof notifications.rpc.createLead>[1], service = notifications) => {
  const answer = await service.rpc.createLead(fromSite(), lead);
  return { created: answer.created, lead: answer.lead as NonNullable<typeof answer.lead> };
};
const ruth = { name: 'רות כהן', phone: '050-123-4567' };

describe('a lead', () => {
  it('is kept with everything that was said, and told of once', async () => {
    const said = {
      ...ruth,
      email: 'Ruth@Example.com',
      childName: 'נועם',
      childAge: 9,
      childGrade: 'ד',
      courseInterest: 'רובוטיקה',
      city: 'חיפה',
      message: 'מתי מתחיל?',
      source: 'website',
      utm: { utm_source: 'google', utm_campaign: 'אביב' },
    };
    const { lead, created } = await submit(said);
    expect(created).toBe(true);
    expect(lead).toMatchObject({ ...said, status: 'new', repeats: 0, version: 1 });
    expect(lead.lastReceivedAt).toBe(lead.createdAt);
    expect((await notifications.rpc.getLead(context, { id: lead.id })).lead).toEqual(lead);
    const event = (await notifications.awaitEvent('lead.received', lead.id)) as DomainEvent<'lead.received'>;
    expect(event).toMatchObject({ source: '/services/notifications', actor: 'key:key-1' });
    expect(event.data.after).toMatchObject({ ...said, organizationId: context.organization.id });
  });

  it('that comes again is the one there is: what was missing is filled in, and it is counted', async () => {
    const first = await submit({ ...ruth, email: 'ruth@example.com', city: 'חיפה' });
    const again = await submit({ name: 'Ruth', phone: '+972 50 1234567', city: 'עכו', childName: 'נועם' });
    expect(again).toMatchObject({
      created: false,
      lead: { id: first.lead.id, name: ruth.name, city: 'חיפה', childName: 'נועם', repeats: 1, version: 2 },
    });
    expect(again.lead.otherContacts).toEqual([]);
    const byEmail = await submit({ name: 'R', email: ' RUTH@example.COM ' });
    expect(byEmail).toMatchObject({ created: false, lead: { id: first.lead.id, repeats: 2 } });
    const prefixed = await submit({ name: 'R', phone: '00972501234567' });
    expect(prefixed).toMatchObject({ created: false, lead: { id: first.lead.id, repeats: 3 } });
    await notifications.awaitEvent('lead.updated', first.lead.id);
    const told = notifications.published.filter(
      ({ subject, type }) => subject === first.lead.id && type === 'lead.received',
    );
    expect(told).toHaveLength(1);
  });

  it('is found again by a number or address that came later', async () => {
    const first = await submit({ ...ruth, email: 'ruth@example.com' });
    await submit({ name: 'R', email: 'ruth@example.com', phone: '052-765-4321' });
    expect(await submit({ name: 'R', phone: '0527654321' })).toMatchObject({
      created: false,
      lead: { id: first.lead.id },
    });
  });

  it('takes no contact from another lead: the phone number decides', async () => {
    const byPhone = await submit(ruth);
    const byEmail = await submit({ name: 'Dan', email: 'dan@example.com' });
    const both = await submit({ name: 'Both', phone: ruth.phone, email: 'dan@example.com' });
    expect(both).toMatchObject({ created: false, lead: { id: byPhone.lead.id, repeats: 1 } });
    expect(both.lead.email).toBeUndefined();
    const { lead } = await notifications.rpc.getLead(context, { id: byEmail.lead.id });
    expect(lead).toMatchObject({ repeats: 0, version: 1 });
  });

  it('is one, however many come at once and wherever', async () => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        submit(
          { name: `R${index}`, phone: '0501112223', ...(index % 3 === 0 ? { email: 'at-once@example.com' } : {}) },
          index % 2 === 0 ? notifications : twin,
        ),
      ),
    );
    expect(new Set(answers.map(({ lead }) => lead.id)).size).toBe(1);
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
    const { leads, total } = await notifications.rpc.listLeads(context, {});
    expect(total).toBe(1);
    expect(leads[0]).toMatchObject({ repeats: 23, version: 24, email: 'at-once@example.com' });
  });

  it('has its phone numbers and addresses to itself, whatever comes at once', async () => {
    const contacts = Array.from({ length: 36 }, (_, index) => ({
      name: `R${index}`,
      phone: `05011122${20 + (index % 4)}`,
      ...(index % 2 === 0 ? { email: `shared${index % 3}@example.com` } : {}),
    }));
    const answers = await Promise.all(
      contacts.map((lead, index) => submit(lead, index % 2 === 0 ? notifications : twin)),
    );
    const { leads } = await notifications.rpc.listLeads(context, { page: { limit: 100 } });
    expect(answers.filter(({ created }) => created)).toHaveLength(leads.length);
    expect(leads.reduce((sum, { repeats }) => sum + 1 + repeats, 0)).toBe(contacts.length);
    const owned = leads.flatMap(({ phone, email, otherContacts }) => [phone, email, ...otherContacts].filter(Boolean));
    expect(new Set(owned).size).toBe(owned.length);
    for (const { phone, email } of contacts) {
      expect(owned).toContain(phone);
      if (email) expect(owned).toContain(email);
    }
  });

  it('of the same person belongs to each organization apart', async () => {
    const here = await submit(ruth);
    const elsewhere = testContext(testOrganization());
    const there = await notifications.rpc.createLead(elsewhere, ruth);
    expect(there).toMatchObject({ created: true });
    expect(there.lead?.id).not.toBe(here.lead.id);
    const notFound = { category: 'not_found', slug: 'lead.not_found' };
    await expect(notifications.rpc.getLead(elsewhere, { id: here.lead.id })).rejects.toMatchObject(notFound);
    await expect(notifications.rpc.updateLead(elsewhere, { id: here.lead.id, status: 'closed' })).rejects.toMatchObject(
      notFound,
    );
    expect((await notifications.rpc.listLeads(elsewhere, {})).total).toBe(1);
  });

  it('names every bad field at once', async () => {
    await expect(
      submit({
        name: ' ',
        phone: '12345',
        email: 'nobody',
        childAge: 121,
        message: 'x'.repeat(5_001),
        utm: { 'a.b': 'x', $where: 'x', ok: 'x'.repeat(301) },
      }),
    ).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'name', message: 'is required' },
        { field: 'childAge' },
        { field: 'message' },
        { field: 'phone', message: 'must be a phone number of 9 to 15 digits' },
        { field: 'email', message: 'must be an e-mail address' },
        { field: 'utm' },
        { field: 'utm.ok' },
      ],
    });
    await expect(submit({ name: 'R', phone: '  ', email: '' })).rejects.toMatchObject({
      fields: [{ field: 'phone', message: 'is required where there is no email' }],
    });
    const utm = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`p${index}`, 'x']));
    await expect(submit({ ...ruth, utm })).rejects.toMatchObject({ fields: [{ field: 'utm' }] });
  });

  it('reaches a webhook that asks for leads', async () => {
    const receiver = await WebhookReceiver.start();
    await notifications.rpc.createWebhook(context, { url: receiver.url(), events: ['lead.*'] });
    const { lead } = await submit(ruth);
    const [request] = await receiver.awaitReceived(1);
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      type: 'lead.received',
      data: { id: lead.id, name: ruth.name },
    });
    await receiver.stop();
  });
});

describe('work on leads', () => {
  it('moves the status and keeps notes, where the version is current', async () => {
    const { lead } = await submit(ruth);
    const call = testContext(context.organization, manager());
    const { lead: changed } = await notifications.rpc.updateLead(call, {
      id: lead.id,
      status: 'contacted',
      notes: 'התקשרתי',
      expectedVersion: 1,
    });
    expect(changed).toMatchObject({ status: 'contacted', notes: 'התקשרתי', version: 2, name: ruth.name });
    expect((await notifications.awaitEvent('lead.updated', lead.id)).data).toMatchObject({
      before: { status: 'new' },
      after: { status: 'contacted' },
    });
    await expect(
      notifications.rpc.updateLead(nextCall(call), { id: lead.id, status: 'closed', expectedVersion: 1 }),
    ).rejects.toMatchObject({ category: 'stale' });
    expect((await notifications.rpc.updateLead(call, { id: lead.id, status: 'contacted' })).lead?.version).toBe(2);
    const { lead: cleared } = await notifications.rpc.updateLead(call, { id: lead.id, clear: ['notes'] });
    expect(cleared?.notes).toBeUndefined();
    await expect(notifications.rpc.updateLead(call, { id: lead.id, status: 'lost' })).rejects.toMatchObject({
      fields: [{ field: 'status' }],
    });
    await expect(notifications.rpc.updateLead(call, { id: lead.id, clear: ['status'] })).rejects.toMatchObject({
      fields: [{ field: 'status' }],
    });
  });

  it('begins anew when a closed lead asks again', async () => {
    const { lead } = await submit(ruth);
    await notifications.rpc.updateLead(context, { id: lead.id, status: 'closed' });
    expect((await submit(ruth)).lead).toMatchObject({ id: lead.id, status: 'new', repeats: 1 });
  });

  it('lists by status, time and search, newest first, by page', async () => {
    const made: LeadState[] = [];
    for (const [index, name] of ['רות כהן', 'דָּן לוי', 'Maya Bar'].entries()) {
      const answer = await submit({ name, phone: `05200000${10 + index}`, email: `lead${index}@example.com` });
      made.push(answer.lead as unknown as LeadState);
      clock.advance(60_000);
    }
    const [first, second, third] = made as [LeadState, LeadState, LeadState];
    const names = async (request: Parameters<typeof notifications.rpc.listLeads>[1]) =>
      (await notifications.rpc.listLeads(context, request)).leads.map(({ name }) => name);
    expect(await names({})).toEqual([third.name, second.name, first.name]);
    expect(await names({ search: 'דן' })).toEqual([second.name]);
    expect(await names({ search: '052-0000012' })).toEqual([third.name]);
    expect(await names({ search: 'LEAD0@' })).toEqual([first.name]);
    expect(await names({ from: second.createdAt, to: third.createdAt })).toEqual([second.name]);
    expect(await names({ page: { sortBy: 'name', limit: 1 } })).toEqual(['Maya Bar']);
    await notifications.rpc.updateLead(context, { id: first.id, status: 'closed' });
    expect(await names({ status: 'closed' })).toEqual([first.name]);
    expect(await notifications.rpc.listLeads(context, { page: { limit: 2, offset: 2 } })).toMatchObject({
      total: 3,
      leads: [{ id: first.id }],
    });
    await expect(notifications.rpc.listLeads(context, { status: 'x', from: 'yesterday' })).rejects.toMatchObject({
      fields: [{ field: 'status' }, { field: 'from' }],
    });
  });

  it('is not an instructor’s', async () => {
    const { lead } = await submit(ruth);
    const teacher = testContext(context.organization, instructor(randomUUID()));
    const notFound = { category: 'not_found', slug: 'lead.not_found' };
    await expect(notifications.rpc.getLead(teacher, { id: lead.id })).rejects.toMatchObject(notFound);
    await expect(notifications.rpc.updateLead(teacher, { id: lead.id, notes: 'x' })).rejects.toMatchObject(notFound);
    expect(await notifications.rpc.listLeads(teacher, {})).toMatchObject({ total: 0, leads: [] });
  });
});
