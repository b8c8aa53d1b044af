import { apiKeyScopes, type Role } from '@roster/contracts';
import { TestGateway } from '@roster/testkit/gateway';
import type { Route } from '../../http/route';
import { haitechEdition } from './edition';
import { exampleOf, pathOf, queryOf } from './route-examples';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
});
afterAll(() => gateway.stop());
/** Readiness is believed for a second of the gateway's clock. */
beforeEach(() => gateway.clock.advance(2_000));

const routes = haitechEdition.routes.map((route) => [`${route.method} ${route.path}`, route] as const);

/** Who may do what, written down a second time: the "Access" lines of seed 1. */
const access: Record<'public' | 'anyUser' | 'everyone' | 'managers' | 'admins', string[]> = {
  public: [
    'GET /health',
    'GET /health/ready',
    'GET /health/live',
    'POST /auth/login',
    'POST /auth/refresh',
    'POST /webhooks/zoom',
    'GET /webhooks/whatsapp',
    'POST /webhooks/whatsapp',
  ],
  anyUser: ['GET /organization', 'GET /auth/me', 'POST /auth/logout', 'PUT /auth/password'],
  everyone: [
    'GET /customers',
    'GET /customers/:id',
    'GET /customers/:id/students',
    'GET /students',
    'GET /students/:id',
    'GET /students/:id/registrations',
    'GET /instructors',
    'GET /instructors/:id',
    'GET /instructors/:id/cycles',
    'GET /instructors/:id/meetings',
    'GET /instructors/:id/schedule',
    'GET /instructors/:id/availability',
    'GET /closures',
    'GET /closures/:id',
    'PUT /attendance/:id',
    'GET /branches',
    'GET /branches/:id',
    'GET /branches/:id/cycles',
    'GET /courses',
    'GET /courses/:id',
    'GET /courses/:id/cycles',
    'GET /cycles',
    'GET /cycles/:id',
    'GET /cycles/:id/meetings',
    'GET /cycles/:id/registrations',
    'GET /meetings',
    'GET /meetings/:id/zoom',
    'GET /meetings/:id',
    'PUT /meetings/:id',
    'GET /meetings/:id/attendance',
    'GET /meetings/:id/attendance/suggestions',
    'POST /meetings/:id/attendance',
    'POST /meetings/:id/attendance/bulk',
    'PUT /meetings/:id/attendance/bulk',
    'GET /attendance/meeting/:meetingId',
    'POST /meetings/:id/complete',
    'GET /registrations',
    'GET /registrations/:id',
    'GET /registrations/:id/attendance',
    'GET /attendance',
    'GET /attendance/:id',
    'POST /attendance',
    'POST /attendance/bulk',
  ],
  managers: [
    'POST /customers',
    'PUT /customers/:id',
    'POST /customers/:id/students',
    'POST /students',
    'PUT /students/:id',
    'PUT /instructors/:id',
    'PUT /branches/:id',
    'POST /cycles',
    'PUT /cycles/:id',
    'POST /cycles/:id/registrations',
    'POST /cycles/:id/generate-meetings',
    'POST /meetings',
    'POST /meetings/:id/cancel',
    'POST /meetings/:id/postpone',
    'POST /registrations',
    'PUT /registrations/:id',
    'POST /registrations/:id/cancel',
    'POST /registrations/:id/payment',
    'DELETE /customers/:id',
    'DELETE /students/:id',
    'DELETE /cycles/:id',
    'POST /cycles/:id/sync-progress',
    'POST /cycles/:id/duplicate',
    'POST /cycles/bulk-update',
    'GET /rooms',
    'POST /meetings/:id/zoom',
    'DELETE /meetings/:id',
    'POST /meetings/bulk-update-status',
    'POST /meetings/bulk-delete',
    'DELETE /registrations/:id',
    'DELETE /attendance/:id',
    'POST /closures',
    'PUT /closures/:id',
    'DELETE /closures/:id',
    'GET /reports/revenue',
    'GET /reports/revenue/export',
    'GET /reports/instructor-payments',
    'GET /reports/instructor-payments/export',
    'GET /reports/attendance',
    'GET /reports/attendance/export',
    'GET /reports/attendance-summary',
    'GET /reports/cycle-progress',
    'GET /reports/cycle-progress/export',
    'POST /imports/customers',
    'POST /imports/students',
    'GET /imports',
    'GET /imports/:id',
    'POST /reports/export',
    'GET /reports/export/:id',
    'GET /reports/export/:id/download',
    'POST /meetings/:id/recalculate',
    'POST /meetings/bulk-recalculate',
    'POST /public/leads',
    'GET /leads',
    'GET /events',
    'GET /leads/:id',
    'PUT /leads/:id',
    'POST /leads/:id/convert',
    'GET /messages',
    'GET /messages/planned',
    'GET /meetings/:id/messages/planned',
    'GET /messages/:id',
    'POST /messages/:id/resend',
    'GET /organization/messaging',
    'PUT /organization/messaging',
    'GET /customers/:id/messaging',
    'PUT /customers/:id/messaging',
  ],
  admins: [
    'POST /instructors',
    'DELETE /instructors/:id',
    'POST /branches',
    'DELETE /branches/:id',
    'POST /courses',
    'PUT /courses/:id',
    'DELETE /courses/:id',
    'GET /api-keys',
    'GET /api-keys/scopes',
    'GET /api-keys/:id',
    'POST /api-keys',
    'POST /api-keys/:id/rotate',
    'PUT /api-keys/:id',
    'DELETE /api-keys/:id',
    'GET /users',
    'GET /users/:id',
    'POST /users',
    'PUT /users/:id',
    'DELETE /users/:id',
    'PUT /organization',
    'GET /audit-log',
    'GET /audit-log/:id',
    'GET /webhooks',
    'GET /webhooks/events',
    'GET /webhooks/deliveries',
    'GET /webhooks/deliveries/:id',
    'POST /webhooks/deliveries/replay',
    'POST /webhooks/deliveries/:id/replay',
    'POST /webhooks/:id/replay',
    'POST /webhooks/:id/backfill',
    'POST /webhooks/:id/rotate-secret',
    'GET /webhooks/:id',
    'POST /webhooks',
    'POST /webhooks/:id/test',
    'PUT /webhooks/:id',
    'DELETE /webhooks/:id',
    'GET /integrations/whatsapp',
    'PUT /integrations/whatsapp',
    'DELETE /integrations/whatsapp',
    'POST /integrations/whatsapp/test',
    'GET /integrations/zoom',
    'PUT /integrations/zoom',
    'DELETE /integrations/zoom',
    'POST /integrations/zoom/test',
  ],
};

const admitted: Record<keyof typeof access, (Role | undefined)[]> = {
  public: [undefined, 'client', 'instructor', 'manager', 'admin'],
  anyUser: ['client', 'instructor', 'manager', 'admin'],
  everyone: ['instructor', 'manager', 'admin'],
  managers: ['manager', 'admin'],
  admins: ['admin'],
};

/** Where no API key gets in, whatever its scopes. */
const forPeople = /^\w+ \/(auth|api-keys|webhooks|integrations|users|organization|audit-log)(\/|$)/;
const resources = 'customers students courses branches instructors cycles meetings registrations attendance'.split(' ');
/** What a key needs for it, in words of its own: the last resource of the address, unless the address says otherwise. */
const elsewhere: [RegExp, string][] = [
  [/^\/reports\//, 'reports'],
  [/leads/, 'customers'],
  [/\/messages(\/|$)/, 'customers'],
  [/^\/rooms/, 'meetings'],
  [/^\/imports(\/:id)?$/, 'customers'],
  [/^\/closures/, 'branches'],
  [/^\/events/, 'events'],
  [/\/(schedule|availability)$/, 'meetings'],
];

function scopeOf({ method, path }: Route): string | undefined {
  if (forPeople.test(`${method} ${path}`)) return undefined;
  const [, other] = elsewhere.find(([pattern]) => pattern.test(path)) ?? [];
  const resource = other ?? path.split('/').findLast((part) => resources.includes(part));
  return resource && `${method === 'GET' || resource === 'reports' ? 'read' : 'write'}:${resource}`;
}

/** The scopes that let a key in, by the words of seed 1 and the domain: writing includes reading, `*` is all. */
function sufficient(needed: string | undefined): string[] {
  if (needed === undefined) return [];
  const [verb, resource] = needed.split(':');
  const writing = ['*', 'write:*', `write:${resource}`];
  return verb === 'read' ? [...writing, 'read:*', needed] : writing;
}

const groupOf = (name: string): keyof typeof access =>
  (Object.entries(access).find(([, names]) => names.includes(name)) as [keyof typeof access, string[]])[0];

describe('who may call what', () => {
  // Each test looks at its own: to go through everybody's took longer than the calls.
  beforeEach(() => {
    gateway.calls.length = 0;
  });
  const asked = () => gateway.calls.filter(({ context }) => context.principal.kind !== 'service').length;
  const send = (client: ReturnType<TestGateway['client']>, route: Route, body = exampleOf(route)) =>
    client.send(route.method, `${pathOf(route)}${queryOf(route)}`, body);
  /** What a key may ask for: no login along with an instructor. */
  const sendByKey = (client: ReturnType<TestGateway['client']>, route: Route) => {
    const example = exampleOf(route);
    const isInstructor = typeof example === 'object' && example !== null && 'createUser' in example;
    return send(client, route, isInstructor ? { ...example, createUser: false } : example);
  };

  it('is written down for every route, and for no other', () => {
    expect(Object.values(access).flat().sort()).toEqual(routes.map(([name]) => name).sort());
  });

  it.each(routes)(
    '%s admits those people, and refuses the others, whose request reaches no service',
    async (name, route) => {
      for (const role of [undefined, 'client', 'instructor', 'manager', 'admin'] as const) {
        const before = asked();
        const { status, body } = await send(role ? gateway.as(role) : gateway.client(), route);
        if (admitted[groupOf(name)].includes(role)) expect([role, status]).toEqual([role, route.status]);
        else {
          expect([role, status, body.error.code]).toEqual([
            role,
            ...(role ? [403, 'FORBIDDEN'] : [401, 'UNAUTHORIZED']),
          ]);
          expect(asked()).toBe(before);
        }
      }
    },
  );

  it.each(routes.filter(([, { access }]) => access !== 'public'))(
    '%s admits API keys by their scopes alone',
    async (_name, route) => {
      const enough = sufficient(scopeOf(route));
      for (const scope of apiKeyScopes) {
        const before = asked();
        const { status, body } = await sendByKey(gateway.withKey([scope]), route);
        if (enough.includes(scope)) expect([scope, status]).toEqual([scope, route.status]);
        else {
          expect([scope, status, body.error?.code]).toEqual([scope, 403, 'FORBIDDEN']);
          expect(asked()).toBe(before);
        }
      }
    },
  );

  it.each(routes.filter(([, { access }]) => access !== 'public'))(
    '%s serves whoever calls with their own organization',
    async (_name, route) => {
      if (gateway.organizations.length === 1)
        gateway.organizations.push({ id: 'other', timeZone: 'UTC', currency: 'EUR' });
      const callers = [
        gateway.as('admin', { org: 'other' }),
        ...(scopeOf(route) ? [gateway.withKey(['*'], { organizationId: 'other' })] : []),
      ];
      for (const caller of callers) {
        const before = gateway.calls.length;
        expect((await sendByKey(caller, route)).status).toBe(route.status);
        const organizations = gateway.calls
          .slice(before)
          .filter(({ context }) => context.principal.kind !== 'service')
          .map(({ context }) => context.organization.id);
        expect(new Set(organizations)).toEqual(new Set(organizations.length > 0 ? ['other'] : []));
        expect((await send(caller.with({ 'x-organization': 'haitech' }), route)).status).toBe(403);
      }
    },
  );

  it('is told before what is wrong with the request', async () => {
    expect((await gateway.as('instructor').post('/customers', {})).status).toBe(403);
    expect((await gateway.as('instructor').post('/customers', '{ broken')).status).toBe(403);
    expect((await gateway.withKey(['read:*']).post('/customers', '{ broken')).status).toBe(403);
  });
});
