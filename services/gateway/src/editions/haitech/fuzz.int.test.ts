import { TestGateway } from '@roster/testkit/gateway';
import * as fc from 'fast-check';
import { openApiDocuments } from '../../openapi-documents';

// biome-ignore lint/suspicious/noExplicitAny: a JSON schema is whatever it is
type Schema = any;

const document = openApiDocuments().haitech as Schema;
/** How long machines think of requests; bounded, since this runs with every test run. */
const timeMs = 15_000;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start({ settings: { ROSTER_RATE_LIMIT_PER_HOUR: '100000000' } });
});
afterAll(() => gateway.stop());

const uuid = fc.uuid({ version: 4 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    'null',
    '-1',
    '1e999',
    '{"$gt":""}',
    "' OR 1=1--",
    '../../etc/passwd',
    '%00',
    'א'.repeat(300),
  ),
);

/** Values as a schema wants them, mostly. */
function valid(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref) return valid(document.components.schemas[schema.$ref.split('/').pop()], depth);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one: Schema) => valid(one, depth)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return validObject(schema, depth);
    case 'array':
      return fc.array(depth > 3 ? fc.constant(null) : valid(schema.items ?? {}, depth + 1), { maxLength: 4 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1_000, 2 ** 31 - 1) });
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
    case 'string':
      return validText(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function validObject(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (!schema.properties) return fc.dictionary(fc.string({ maxLength: 10 }), oddText, { maxKeys: 4 });
  const fields = Object.entries(schema.properties).map(([name, inner]) => [name, maybeOdd(valid(inner, depth + 1))]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
}

function validText({ format, examples, maxLength }: Schema): fc.Arbitrary<unknown> {
  const known: Record<string, fc.Arbitrary<string>> = {
    uuid,
    date: day,
    'date-time': fc.date({ min: new Date(0), noInvalidDate: true }).map((date) => date.toISOString()),
    email: fc.emailAddress(),
    uri: fc.webUrl(),
  };
  const text = known[format] ?? fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength ?? 30, 60) });
  return examples ? fc.oneof(fc.constantFrom(...examples), text) : text;
}

/** Now and then something else altogether. */
const maybeOdd = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: value, weight: 12 },
    { arbitrary: fc.oneof(oddText, fc.jsonValue({ maxDepth: 2 })), weight: 1 },
  );

interface Request {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

const headers = fc.record(
  {
    'if-match': fc.constantFrom('"3"', 'W/"3-x"', '*', '"x"', ''),
    'if-none-match': fc.constantFrom('*', '"3-x"', 'x'),
    'idempotency-key': fc.string({
      minLength: 1,
      maxLength: 300,
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((c) => String.fromCharCode(c)),
    }),
    'x-organization': fc.constantFrom('haitech', 'other', '../x'),
    'x-request-id': fc.constantFrom('abc', 'a b', ''),
    'content-type': fc.constantFrom('application/json', 'application/json; charset=latin1', 'text/plain', 'nonsense'),
  },
  { requiredKeys: [] },
);

const requests: fc.Arbitrary<Request>[] = Object.entries<Schema>(document.paths).flatMap(([path, methods]) =>
  Object.entries<Schema>(methods).map(([method, operation]) => requestTo(method.toUpperCase(), path, operation)),
);

function requestTo(method: string, path: string, operation: Schema): fc.Arbitrary<Request> {
  const parameters: Schema[] = (operation.parameters ?? []).filter((parameter: Schema) => parameter.in === 'query');
  const query = fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, maybeOdd(valid(schema))])), {
    requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name as never),
  });
  const id = fc.oneof(
    { arbitrary: uuid, weight: 9 },
    { arbitrary: oddText.filter((text) => /^[^./]/.test(text)), weight: 1 },
  );
  const schema = operation.requestBody?.content['application/json']?.schema ?? (operation.requestBody ? {} : undefined);
  return fc.record({
    method: fc.constant(method),
    path: fc
      .tuple(id, query)
      .map(([given, asked]) => `${path.replace(/\{\w+\}/, encode(String(given)))}?${queryText(asked)}`),
    body: schema ? maybeOdd(valid(schema)) : fc.constant(undefined),
    headers,
  });
}

/** Lone surrogates cannot be written into an address. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const queryText = (query: object): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&');

describe('whatever a machine thinks of', () => {
  it('is answered as the OpenAPI document says, and never with 500', async () => {
    const statuses = new Map<number, number>();
    const clients = [gateway.as('admin'), gateway.as('instructor'), gateway.withKey(['*'], { rateLimit: 100_000_000 })];
    const property = fc.asyncProperty(fc.oneof(...requests), fc.constantFrom(...clients), async (request, client) => {
      // Throws where the answer is not what the document says.
      const { status } = await client.with(request.headers).send(request.method, request.path, textOf(request.body));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([request.method, request.path, status]).not.toEqual([request.method, request.path, 500]);
    });
    await fc.assert(property, { numRuns: 20_000, interruptAfterTimeLimit: timeMs, markInterruptAsFailure: false });
    // It has got through to the services as well as been refused.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400]));
  }, 60_000);
});

const textOf = (body: unknown): string | undefined => (body === undefined ? undefined : (JSON.stringify(body) ?? ''));
