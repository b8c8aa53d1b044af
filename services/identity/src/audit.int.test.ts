import { randomUUID } from 'node:crypto';
import type { DomainEvent, identity } from '@roster/contracts';
import { type CallContext, Database, type Principal } from '@roster/service-kit';
import {
  admin,
  engines,
  eventOf,
  instructor,
  manager,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { identityService } from './service';

const email = 'admin@example.com';
const password = 'correct horse battery';
const origin = { address: '203.0.113.7', userAgent: 'Mozilla/5.0 (דפדפן)' };

let service: TestService<'identity'>;
beforeAll(async () => {
  service = await startTestService(identityService(), {
    config: { ROSTER_ADMIN_EMAIL: email, ROSTER_ADMIN_PASSWORD: password },
  });
});
afterAll(() => service.stop());

let organization = testOrganization();
beforeEach(() => {
  organization = testOrganization();
});
const as = (principal: Principal = admin()): CallContext => ({ ...testContext(organization, principal), origin });
const read = async (request: identity.ListAuditEntriesRequest = {}, context = as()) =>
  service.rpc.listAuditEntries(context, request);

/** What an entry says has changed, with the values as they were. */
const changesOf = (entry: identity.AuditEntry__Output | undefined) =>
  Object.fromEntries(
    (entry?.changes ?? []).map(({ field, beforeJson, afterJson }) => [
      field,
      [beforeJson, afterJson].map((json) => (json === undefined ? undefined : JSON.parse(json))),
    ]),
  );

/** Entries of this service's own events come a moment after the call. */
async function entryOf(filter: identity.ListAuditEntriesRequest) {
  for (;;) {
    const { entries } = await read(filter);
    if (entries[0]) return entries[0];
    await new Promise(setImmediate);
  }
}

const base = (version: number, fields: object) => ({
  id: randomUUID(),
  organizationId: organization.id,
  version,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-15T10:30:00.000Z',
  ...fields,
});

/** One event of each other service. */
function eventsOfAll(): DomainEvent[] {
  const branch = base(2, { name: 'אלון', type: 'school', isActive: true });
  const meeting = base(2, { instructorId: 'i', status: 'scheduled', scheduledDate: '2024-01-16', days: ['sunday'] });
  const registration = base(1, { studentId: 's', status: 'registered', amountMinor: 80_000 });
  const financials = base(3, { meetingId: meeting.id, state: 'forecast', revenueMinor: 15_000 });
  const lead = base(1, { name: 'Dana', status: 'new', repeats: 0 });
  return [
    eventOf(organization.id, 'branch.updated', { before: { ...branch, name: 'Alon' }, after: branch } as never),
    eventOf(organization.id, 'meeting.completed', {
      before: meeting,
      after: { ...meeting, status: 'completed' },
    } as never),
    eventOf(organization.id, 'registration.created', { after: registration } as never),
    eventOf(organization.id, 'financials.settled', {
      before: financials,
      after: { ...financials, state: 'actual', revenueMinor: 16_050 },
    } as never),
    eventOf(organization.id, 'lead.received', { after: lead } as never),
  ];
}

describe('the audit log', () => {
  it('has what every service says has happened: who, what, the old and the new values', async () => {
    const events = eventsOfAll();
    await service.deliver(...events);
    const { entries, total } = await read();
    expect(total).toBe(5);
    const changes = Object.fromEntries(entries.map((entry) => [entry.action, changesOf(entry)]));
    expect(changes).toEqual({
      'branch.updated': { name: ['Alon', 'אלון'] },
      'meeting.completed': { status: ['scheduled', 'completed'] },
      'registration.created': {
        studentId: [undefined, 's'],
        status: [undefined, 'registered'],
        amountMinor: [undefined, 80_000],
      },
      'financials.settled': { state: ['forecast', 'actual'], revenueMinor: [15_000, 16_050] },
      'lead.received': { name: [undefined, 'Dana'], status: [undefined, 'new'], repeats: [undefined, 0] },
    });
    const [branch] = events;
    expect((await service.rpc.getAuditEntry(as(), { id: branch?.id ?? '' })).entry).toMatchObject({
      id: branch?.id,
      at: '2024-01-15T10:30:00.000Z',
      actor: 'user:test',
      entityKind: 'branch',
      entityId: branch?.subject,
      entityName: 'אלון',
    });
  });

  it("has this service's own doings, with their actor by name, their request, address and agent", async () => {
    const made = await service.rpc.createUser(as(), {
      email: 'noa@example.com',
      name: 'נועה',
      role: 'admin',
      password,
    });
    const noa: Principal = { kind: 'user', id: made.user?.id ?? '', role: 'admin' };
    const context = as(noa);
    const { apiKey } = await service.rpc.createApiKey(context, { name: 'CRM' });
    const entry = await entryOf({ actor: made.user?.id });
    expect(entry).toMatchObject({
      actor: `user:${made.user?.id}`,
      actorName: 'נועה',
      action: 'apikey.created',
      entityKind: 'apikey',
      entityId: apiKey?.id,
      entityName: 'CRM',
      requestId: context.requestId,
      address: origin.address,
      userAgent: origin.userAgent,
    });
    expect(await entryOf({ entityKind: 'user', entityId: made.user?.id })).toMatchObject({
      actor: expect.stringMatching(/^user:/),
      action: 'user.created',
    });
  });

  it('names API keys too, also revoked ones', async () => {
    const { apiKey } = await service.rpc.createApiKey(as(), { name: 'Old CRM' });
    const id = apiKey?.id ?? '';
    await service.rpc.deleteApiKey(as(), { id });
    const event = { ...(eventsOfAll()[0] as DomainEvent), actor: `key:${id}` };
    await service.deliver(event);
    expect(await entryOf({ actor: `key:${id}` })).toMatchObject({ actorName: 'Old CRM', entityKind: 'branch' });
  });

  it('has an event once, however often it comes, and in whichever company', async () => {
    const events = eventsOfAll();
    const [first, second] = events as [DomainEvent, DomainEvent];
    await service.deliver(first, first);
    await service.deliver(...events);
    const altered: DomainEvent[] = [{ ...second, actor: 'user:other' }];
    await service.deliver(...altered.concat(events));
    const { entries, total } = await read();
    expect(total).toBe(5);
    expect(entries.every(({ actor }) => actor === 'user:test')).toBe(true);
    expect(await service.service.deadLetters.count()).toBe(0);
  });
});

describe('the list', () => {
  const at = (time: string, actor: string, n: number): DomainEvent => ({
    ...(eventsOfAll()[n] as DomainEvent),
    time,
    actor,
  });

  beforeEach(() =>
    service.deliver(
      at('2024-01-14T22:00:00.000Z', 'user:a', 0),
      at('2024-01-15T12:00:00.000Z', 'user:b', 1),
      at('2024-01-15T22:00:00.000Z', 'user:a', 2),
      at('2024-01-14T21:59:59.999Z', 'service:billing', 3),
    ),
  );
  const actions = async (request: identity.ListAuditEntriesRequest) => {
    const { entries, total } = await read(request);
    expect(total).toBe(entries.length);
    return entries.map(({ action }) => action.split('.')[0]);
  };

  it('is newest first, unless asked otherwise', async () => {
    expect(await actions({})).toEqual(['registration', 'meeting', 'branch', 'financials']);
    expect(await actions({ page: { descending: true } })).toEqual(['registration', 'meeting', 'branch', 'financials']);
    expect(await actions({ page: { sortBy: 'at' } })).toEqual(['financials', 'branch', 'meeting', 'registration']);
  });

  it('has pages with an exact total', async () => {
    const { entries, total } = await read({ page: { limit: 2, offset: 1 } });
    expect([entries.map(({ entityKind }) => entityKind), total]).toEqual([['meeting', 'branch'], 4]);
  });

  it('is narrowed by actor, kind, entity and action, alone and together', async () => {
    expect(await actions({ actor: 'a' })).toEqual(['registration', 'branch']);
    expect(await actions({ actor: 'user:a', entityKind: 'branch' })).toEqual(['branch']);
    expect(await actions({ actor: 'service:billing' })).toEqual(['financials']);
    expect(await actions({ action: 'meeting.completed' })).toEqual(['meeting']);
    const [{ entityId = '' } = {}] = (await read({ entityKind: 'meeting' })).entries;
    expect(await actions({ entityId })).toEqual(['meeting']);
    expect(await actions({ entityId, entityKind: 'branch' })).toEqual([]);
  });

  it("is narrowed by time: days are the organization's, to their last millisecond", async () => {
    expect(await actions({ from: '2024-01-15', to: '2024-01-15' })).toEqual(['meeting', 'branch']);
    expect(await actions({ from: '2024-01-16' })).toEqual(['registration']);
    expect(await actions({ to: '2024-01-14' })).toEqual(['financials']);
    expect(await actions({ from: '2024-01-15T14:00:00+02:00', to: '2024-01-15T12:00:00Z' })).toEqual(['meeting']);
    await expect(read({ from: 'yesterday', to: '2024-02-30' })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'from' }, { field: 'to' }],
    });
  });
});

describe('signing in', () => {
  const haitech = () => {
    organization = testOrganization({ id: 'haitech' });
  };
  const login = (secret: string, as = email) =>
    service.rpc.login(
      { ...testContext(organization, { kind: 'anonymous' }), origin },
      { email: as, password: secret, address: origin.address, userAgent: origin.userAgent },
    );

  it('is in the log, in the name of who signed in', async () => {
    haitech();
    const { user } = await login(password);
    const entry = await entryOf({ action: 'session.opened' });
    expect(entry).toMatchObject({
      actor: `user:${user?.id}`,
      actorName: 'Administrator',
      entityKind: 'session',
      address: origin.address,
      userAgent: origin.userAgent,
    });
    expect(changesOf(entry).userId).toEqual([undefined, user?.id]);
  });

  it('in vain is in the log too: whose account it was, or that there is none, and never what was typed', async () => {
    haitech();
    const { user } = await login(password);
    const { total } = await read({ action: 'session.refused' });
    await expect(login('a wrong password')).rejects.toMatchObject({ slug: 'login.refused' });
    await expect(login(password, 'my-password-by-mistake@example.com')).rejects.toMatchObject({
      slug: 'login.refused',
    });
    let entries: identity.AuditEntry__Output[] = [];
    while (entries.length < total + 2) ({ entries } = await read({ action: 'session.refused' }));
    const [unknown, known] = entries;
    expect(changesOf(known).userId).toEqual([undefined, user?.id]);
    expect(changesOf(unknown).userId).toBeUndefined();
    expect(known).toMatchObject({ actor: 'anonymous', address: origin.address });
    expect(JSON.stringify(entries)).not.toContain('mistake');
  });
});

describe('secrets', () => {
  it('are nowhere in the log, whatever was done', async () => {
    const secrets = ['first secret word', 'second secret word'];
    const { user } = await service.rpc.createUser(as(), {
      email: 'tal@example.com',
      name: 'Tal',
      role: 'admin',
      password: secrets[0],
    });
    const id = user?.id ?? '';
    await service.rpc.updateUser(as(), { id, password: secrets[1] });
    const made = await service.rpc.createApiKey(as(), { name: 'CRM' });
    const rotated = await service.rpc.rotateApiKey(as(), { id: made.apiKey?.id ?? '' });
    await service.rpc.deleteApiKey(as(), { id: made.apiKey?.id ?? '' });
    const { session } = await service.rpc.login(as({ kind: 'anonymous' }), {
      email: 'tal@example.com',
      password: secrets[1],
      address: '',
      userAgent: '',
    });
    await entryOf({ action: 'session.opened' });
    await entryOf({ action: 'apikey.revoked' });
    const database = await Database.connect(engines().mongoUrl, `${service.databasePrefix}identity`);
    const log = JSON.stringify(await database.connection.collection('audit_entries').find({}).toArray());
    await database.close();
    for (const key of [made.key, rotated.key]) secrets.push(key.slice('haitech_live_'.length));
    secrets.push(session?.accessToken ?? '', session?.refreshToken ?? '', '$argon2');
    for (const secret of secrets) expect(log).not.toContain(secret);
    expect(log).toContain('passwordChangedAt');
  });
});

describe('who is no administrator of the organization', () => {
  it.each<[string, Principal]>([
    ['a manager', manager()],
    ['an instructor', instructor('i')],
    ['an API key that may do everything', { kind: 'api_key', id: 'k', scopes: ['*'] }],
  ])('reads nothing of the log: %s', async (_who, principal) => {
    await expect(read({}, as(principal))).rejects.toMatchObject({ slug: 'administrators.only' });
    await expect(service.rpc.getAuditEntry(as(principal), { id: 'x' })).rejects.toMatchObject({
      slug: 'administrators.only',
    });
  });

  it('finds nothing of its log: another organization', async () => {
    const [event] = eventsOfAll() as [DomainEvent];
    await service.deliver(event);
    const stranger = testContext(testOrganization(), admin());
    expect((await read({}, stranger)).total).toBe(0);
    expect((await read({ entityId: event.subject }, stranger)).total).toBe(0);
    await expect(service.rpc.getAuditEntry(stranger, { id: event.id })).rejects.toMatchObject({
      category: 'not_found',
      slug: 'audit_entry.not_found',
    });
  });
});
