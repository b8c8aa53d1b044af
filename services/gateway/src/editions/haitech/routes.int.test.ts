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
const call = (route: Route) =>
  gateway.as('admin').send(route.method, `${pathOf(route)}${queryOf(route)}`, exampleOf(route));

describe('every route, with the example of its documentation', () => {
  it.each(routes)('%s answers as declared', async (_name, route) => {
    const { status, body, headers } = await call(route);
    if (route.files) expect(route.files).toContain(headers.get('content-type')?.split(';')[0]);
    expect([status, body.error]).toEqual([route.status, undefined]);
    // Nothing more and nothing less than the documentation says: unknown fields would be dropped by the parsing.
    expect(route.response.parse(body)).toEqual(body);
  });
});

describe('every creation', () => {
  const creations = routes.filter(([, { status }]) => status === 201);
  it.each(creations)('%s says where its thing is', async (_name, route) => {
    const { headers, body } = await call(route);
    const location = headers.get('location') ?? '';
    // A lead that is converted makes a customer among other things.
    const id = body.data.id ?? body.data.customer.id;
    expect(location).toMatch(new RegExp(`^/api/v1/[a-z-]+/${id}$`));
    const isKnown = haitechEdition.routes.some(
      ({ method, path }) => method === 'GET' && `/api/v1${path}`.replace(':id', id) === location,
    );
    expect(isKnown).toBe(true);
  });
});
