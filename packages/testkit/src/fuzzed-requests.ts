import * as fc from 'fast-check';

/** Requests that a machine thinks of from an OpenAPI document: mostly as the document wants them, and now and then not. */

// biome-ignore lint/suspicious/noExplicitAny: a JSON schema is whatever it is
type Schema = any;

export interface FuzzedRequest {
  method: string;
  /** With its query, from the edition's prefix on. */
  path: string;
  /** As it goes out; undefined where there is none. */
  body: string | undefined;
  headers: Record<string, string>;
}

/** Ids by the field that holds them (`customerId`), or by the collection where they are part of an address (`customers`). */
export type FuzzedIds = (name: string) => fc.Arbitrary<string>;

export const anyUuid = fc.uuid({ version: 4 });

const day = fc.oneof(
  { arbitrary: fc.constantFrom('2024-01-01', '2024-01-16', '2024-02-29', '2024-06-30', '2024-12-31'), weight: 4 },
  {
    arbitrary: fc
      .date({ min: new Date('1890-01-01'), max: new Date('3001-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    weight: 1,
  },
);
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

interface Source {
  document: Schema;
  ids: FuzzedIds;
}

/** Values as a schema wants them, mostly. */
function valid(source: Source, schema: Schema, name: string, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref) return valid(source, source.document.components.schemas[schema.$ref.split('/').pop()], name, depth);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one: Schema) => valid(source, one, name, depth)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return validObject(source, schema, depth);
    case 'array':
      return fc.array(depth > 3 ? fc.constant(null) : valid(source, schema.items ?? {}, name, depth + 1), {
        maxLength: 4,
      });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1_000, 2 ** 31 - 1) });
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
    case 'string':
      return validText(source, schema, name);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function validObject(source: Source, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (!schema.properties) return fc.dictionary(fc.string({ maxLength: 10 }), oddText, { maxKeys: 4 });
  const example = schema.examples?.[0] ?? {};
  const fields = Object.entries<Schema>(schema.properties).map(([name, inner]) => [
    name,
    maybeOdd(likely(example[name], inner, valid(source, inner, name, depth + 1))),
  ]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
}

/** What the document's example says, where that is more than an id: rules that no schema tells are met by it. */
function likely(example: unknown, schema: Schema, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (example === undefined || JSON.stringify(schema).includes('"uuid"')) return value;
  return fc.oneof({ arbitrary: fc.constant(example), weight: 5 }, { arbitrary: value, weight: 1 });
}

function validText({ ids }: Source, { format, examples, maxLength }: Schema, name: string): fc.Arbitrary<unknown> {
  const known: Record<string, fc.Arbitrary<string>> = {
    uuid: ids(name),
    date: day,
    'date-time': fc.date({ min: new Date(0), noInvalidDate: true }).map((date) => date.toISOString()),
    email: fc.emailAddress(),
    // Nobody's: what is asked for here may really be called.
    uri: fc.constantFrom('http://127.0.0.1:1/hook', 'https://hooks.invalid/hook?a=1'),
  };
  const text = known[format] ?? fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength ?? 30, 60) });
  return examples
    ? fc.oneof({ arbitrary: fc.constantFrom(...examples), weight: 5 }, { arbitrary: text, weight: 1 })
    : text;
}

/** Now and then something else altogether. */
const maybeOdd = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: value, weight: 12 },
    { arbitrary: fc.oneof(oddText, fc.jsonValue({ maxDepth: 2 })), weight: 1 },
  );

/** Of what may stand in a header. */
const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 300,
});

const oddHeaders = fc.record(
  {
    authorization: fc.oneof(
      fc.constantFrom('', 'Bearer', 'Bearer a.b.c', 'Bearer haitech_live_x', 'Basic YTpi', 'bearer  x'),
      visible.map((text) => `Bearer ${text}`),
    ),
    'x-api-key': fc.oneof(fc.constantFrom('', 'haitech_', 'haitech_live_x'), visible),
    'if-match': fc.oneof(fc.constantFrom('"3"', 'W/"3-x"', '*', '"x"', '', '"999999999999999", "0"'), visible),
    'if-none-match': fc.oneof(fc.constantFrom('*', '"3-x"', 'x'), visible),
    'idempotency-key': fc.oneof(fc.constantFrom('""', '"', 'x'), visible),
    'x-organization': fc.constantFrom('haitech', 'other', '../x'),
    'x-request-id': fc.oneof(fc.constantFrom('abc', 'a b', ''), visible),
    'content-type': fc.constantFrom('application/json', 'application/json; charset=latin1', 'text/plain', 'nonsense'),
  },
  { requiredKeys: [] },
);

/** Mostly none: a request that is refused at the door says nothing of what is behind it. */
const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 6 },
  { arbitrary: fc.record({ 'if-match': fc.constantFrom('"1"', '"2-x"', '*') }), weight: 1 },
  { arbitrary: oddHeaders as fc.Arbitrary<Record<string, string>>, weight: 1 },
);

/** As it goes out: now and then cut off. */
const textOf = (value: unknown): fc.Arbitrary<string | undefined> => {
  if (value === undefined) return fc.constant(undefined);
  const text = JSON.stringify(value) ?? '';
  const cut = fc.nat({ max: text.length }).map((length) => text.slice(0, length));
  return fc.oneof({ arbitrary: fc.constant(text), weight: 30 }, { arbitrary: cut, weight: 1 });
};

/**
 * One source of requests for each operation of the document.
 *
 * @param ids what is likely to be there
 */
export function fuzzedRequests(
  document: Schema,
  ids: FuzzedIds,
): { operation: string; requests: fc.Arbitrary<FuzzedRequest> }[] {
  return Object.entries<Schema>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Schema>(methods).map(([method, operation]) => ({
      operation: `${method.toUpperCase()} ${path}`,
      requests: requestTo({ document, ids }, method.toUpperCase(), path, operation),
    })),
  );
}

function requestTo(source: Source, method: string, path: string, operation: Schema): fc.Arbitrary<FuzzedRequest> {
  const parameters: Schema[] = (operation.parameters ?? []).filter((parameter: Schema) => parameter.in === 'query');
  const query = fc.record(
    Object.fromEntries(parameters.map(({ name, schema }) => [name, maybeOdd(valid(source, schema, name))])),
    { requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name as never) },
  );
  const id = fc.oneof(
    { arbitrary: source.ids(collectionOf(path)), weight: 9 },
    { arbitrary: oddText.filter((text) => /^[^./]/.test(text)), weight: 1 },
  );
  const schema = operation.requestBody?.content['application/json']?.schema ?? (operation.requestBody ? {} : undefined);
  const body = schema ? maybeOdd(valid(source, schema, '')) : fc.constant(undefined);
  return fc.record({
    method: fc.constant(method),
    path: fc
      .tuple(id, query)
      .map(([given, asked]) => `${path.replace(/\{\w+\}/, encode(String(given)))}?${queryText(asked)}`),
    body: body.chain(textOf),
    headers,
  });
}

/** What the id in a path is of: `/attendance/meeting/{meetingId}` is of a meeting. */
const collectionOf = (path: string): string => {
  const parts = path.split('/');
  const before = parts[parts.findIndex((part) => part.startsWith('{')) - 1] ?? '';
  return before === 'meeting' ? 'meetings' : before;
};

/** Lone surrogates cannot be written into an address. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const queryText = (query: object): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&');
