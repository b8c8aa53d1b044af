import type { Role } from '@roster/contracts';
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
const call = (route: Route, role: Role | undefined, body: unknown = exampleOf(route)) =>
  (role ? gateway.as(role) : gateway.client()).send(route.method, `${pathOf(route)}${queryOf(route)}`, body);

describe('every route, with the example of its documentation', () => {
  it.each(routes)('%s answers as declared', async (_name, route) => {
    const { status, body } = await call(route, 'admin');
    expect([status, body.error]).toEqual([route.status, undefined]);
    // Nothing more and nothing less than the documentation says: unknown fields would be dropped by the parsing.
    expect(route.response.parse(body)).toEqual(body);
  });
});

describe('every creation', () => {
  const creations = routes.filter(([, { status }]) => status === 201);
  it.each(creations)('%s says where its thing is', async (_name, route) => {
    const { headers, body } = await call(route, 'admin');
    const location = headers.get('location') ?? '';
    expect(location).toMatch(new RegExp(`^/api/v1/[a-z]+/${body.data.id}$`));
    const isKnown = haitechEdition.routes.some(
      ({ method, path }) => method === 'GET' && `/api/v1${path}`.replace(':id', body.data.id) === location,
    );
    expect(isKnown).toBe(true);
  });
});

/** Who may do what, written down a second time: the "Access" lines of seed 1. */
const access: Record<'public' | 'anyUser' | 'everyone' | 'managers' | 'admins', string[]> = {
  public: [
    'GET /health',
    'GET /health/ready',
    'GET /health/live',
    'POST /auth/login',
    'POST /auth/refresh',
    'POST /webhooks/zoom',
  ],
  anyUser: ['GET /auth/me', 'POST /auth/logout', 'PUT /auth/password'],
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
    'GET /meetings/:id',
    'PUT /meetings/:id',
    'GET /meetings/:id/attendance',
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
    'GET /reports/revenue',
    'POST /meetings/:id/recalculate',
    'POST /meetings/bulk-recalculate',
    'POST /public/leads',
    'GET /leads',
    'GET /leads/:id',
    'PUT /leads/:id',
  ],
  admins: [
    'POST /instructors',
    'POST /branches',
    'POST /courses',
    'PUT /courses/:id',
    'GET /webhooks',
    'GET /webhooks/events',
    'GET /webhooks/deliveries',
    'GET /webhooks/:id',
    'POST /webhooks',
    'POST /webhooks/:id/test',
    'PUT /webhooks/:id',
    'DELETE /webhooks/:id',
  ],
};

const admitted: Record<keyof typeof access, (Role | undefined)[]> = {
  public: [undefined, 'client', 'instructor', 'manager', 'admin'],
  anyUser: ['client', 'instructor', 'manager', 'admin'],
  everyone: ['instructor', 'manager', 'admin'],
  managers: ['manager', 'admin'],
  admins: ['admin'],
};

describe('who may call what', () => {
  it('is written down for every route, and for no other', () => {
    expect(Object.values(access).flat().sort()).toEqual(routes.map(([name]) => name).sort());
  });

  it.each(routes)('%s admits those and refuses the others, whose request reaches no service', async (name, route) => {
    const [group] = Object.entries(access).find(([, names]) => names.includes(name)) as [keyof typeof access, string[]];
    for (const role of [undefined, 'client', 'instructor', 'manager', 'admin'] as const) {
      const before = gateway.calls.filter(({ context }) => context.principal.kind !== 'service').length;
      const { status, body } = await call(route, role);
      const after = gateway.calls.filter(({ context }) => context.principal.kind !== 'service').length;
      if (admitted[group].includes(role)) expect([role, status]).toEqual([role, route.status]);
      else {
        expect([role, status, body.error.code]).toEqual([role, ...(role ? [403, 'FORBIDDEN'] : [401, 'UNAUTHORIZED'])]);
        expect(after).toBe(before);
      }
    }
  });

  it('is told before what is wrong with the request', async () => {
    expect((await gateway.as('instructor').post('/customers', {})).status).toBe(403);
    expect((await gateway.as('instructor').post('/customers', '{ broken')).status).toBe(403);
  });
});
