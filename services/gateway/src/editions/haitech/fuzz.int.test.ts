import { anyUuid, fuzzedRequests } from '@roster/testkit/fuzzed-requests';
import { TestGateway } from '@roster/testkit/gateway';
import * as fc from 'fast-check';
import { openApiDocuments } from '../../openapi-documents';

/** How long machines think of requests; bounded, since this runs with every test run. */
const timeMs = 15_000;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start({ settings: { ROSTER_RATE_LIMIT_PER_HOUR: '100000000' } });
});
afterAll(() => gateway.stop());

const requests = fuzzedRequests(openApiDocuments().haitech, () => anyUuid).map((one) => one.requests);

describe('whatever a machine thinks of', () => {
  it('is answered as the OpenAPI document says, and never with 500', async () => {
    const statuses = new Map<number, number>();
    const clients = [gateway.as('admin'), gateway.as('instructor'), gateway.withKey(['*'], { rateLimit: 100_000_000 })];
    const property = fc.asyncProperty(fc.oneof(...requests), fc.constantFrom(...clients), async (request, client) => {
      // Throws where the answer is not what the document says.
      const { status } = await client.with(request.headers).send(request.method, request.path, request.body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([request.method, request.path, status]).not.toEqual([request.method, request.path, 500]);
    });
    await fc.assert(property, { numRuns: 20_000, interruptAfterTimeLimit: timeMs, markInterruptAsFailure: false });
    // It has got through to the services as well as been refused.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400]));
  }, 60_000);
});
