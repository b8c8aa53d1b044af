import type { z } from 'zod';
import type { Edition } from '../edition';
import type { RawBody, Route, StreamFacts } from '../route';
import { streamType } from '../streams/send-stream';
import { Examples } from './examples';
import { type JsonSchema, SchemaBook } from './json-schema';

/** What every status of a refusal means, whatever the route. */
const meanings: Record<number, string> = {
  400: 'Something in the request is wrong; `details` names each field.',
  401: 'The access token or API key is missing, not valid, or has expired.',
  403: "The caller's role, or the API key's scopes, do not allow this.",
  404: 'There is no such thing, or the caller may not know of it.',
  409: 'It contradicts what is already there, or the first request with the `Idempotency-Key` is still running.',
  412: 'It was changed since the version that `If-Match` names.',
  413: 'The body has more than 1 MiB (a spreadsheet: 4 MiB).',
  415: 'The body is not JSON.',
  422: 'It is well-formed, but cannot be done; or the `Idempotency-Key` was used for another request.',
  429: 'Too many requests: try again after `Retry-After` seconds.',
  500: 'An error of ours; the `X-Request-Id` helps to find it.',
  503: 'A part of the system is away: try again after `Retry-After` seconds.',
};

const successes: Record<number, string> = { 201: 'Created', 202: 'Accepted' };

/** The edition's OpenAPI 3.1 document, from the declarations that its requests are validated with. */
export function openApiOf(edition: Edition): JsonSchema {
  const book = new SchemaBook();
  book.components.Error = edition.openApi.errorSchema;
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of edition.routes) {
    const path = route.path.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = operationOf(route, book, edition);
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: edition.title,
      version: edition.version,
      description: edition.description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: edition.prefix }],
    tags: edition.openApi.tags,
    paths,
    components: {
      // The page asks for them in this order, and a person has a token before a key.
      securitySchemes: {
        accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From `POST /auth/login`.' },
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'X-API-Key',
          description: 'An API key from `POST /api-keys`; `x-scope` says which scope an endpoint asks of it.',
        },
        apiKeyBearer: { type: 'http', scheme: 'bearer', description: 'An API key as bearer token.' },
      },
      parameters: sharedParameters,
      headers: sharedHeaders,
      responses: Object.fromEntries(
        Object.keys(meanings).map((status) => [`E${status}`, refusal(edition, Number(status))]),
      ),
      schemas: sorted(book.components),
    },
  };
  addExamples(paths, new Examples(document.components.schemas, edition.openApi.exampleValue));
  return document;
}

/** Each answer's example, made of the examples of what it holds. */
function addExamples(paths: Record<string, Record<string, JsonSchema>>, examples: Examples): void {
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    for (const response of Object.values(operation.responses as Record<string, JsonSchema>)) {
      const json = (response.content as Record<string, JsonSchema> | undefined)?.['application/json'];
      if (json?.schema && !json.example) json.example = examples.of(json.schema as JsonSchema);
    }
  }
}

function operationOf(route: Route, book: SchemaBook, edition: Edition): JsonSchema {
  const parameters = [
    ...parametersOf(route.params, 'path', book),
    ...parametersOf(route.query, 'query', book),
    ...conditionsOf(route),
  ];
  return {
    operationId: route.operationId,
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    tags: [route.tag],
    ...accessOf(route),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.rawBody
      ? {
          requestBody: {
            required: true,
            description: route.rawBody.description,
            content: rawContent(route.rawBody),
          },
        }
      : {}),
    ...(route.body
      ? {
          requestBody: {
            required: route.bodyOptional !== true,
            content: { 'application/json': { schema: book.add(route.body, 'input') } },
          },
        }
      : {}),
    responses: responsesOf(route, book, edition),
  };
}

function accessOf({ access }: Route): JsonSchema {
  if (access === 'public') return { security: [] };
  return {
    security: access.scope ? [{ accessToken: [] }, { apiKey: [] }, { apiKeyBearer: [] }] : [{ accessToken: [] }],
    'x-roles': access.roles,
    ...(access.scope ? { 'x-scope': access.scope } : {}),
  };
}

function parametersOf(schema: z.ZodObject | undefined, where: 'path' | 'query', book: SchemaBook): JsonSchema[] {
  if (!schema) return [];
  const whole = book.add(schema, 'input') as { properties?: Record<string, JsonSchema>; required?: string[] };
  return Object.entries(whole.properties ?? {}).map(([name, { description, ...property }]) => ({
    name,
    in: where,
    required: where === 'path' || (whole.required ?? []).includes(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }));
}

function conditionsOf(route: Route): JsonSchema[] {
  if (route.access === 'public') return [{ $ref: '#/components/parameters/X-Organization' }];
  if (route.stream) return [{ $ref: '#/components/parameters/Last-Event-ID' }];
  if (route.method === 'GET') return isOneThing(route) ? [{ $ref: '#/components/parameters/If-None-Match' }] : [];
  const once = { $ref: '#/components/parameters/Idempotency-Key' };
  const isCreation = route.method === 'POST' && !route.params;
  return isCreation ? [once] : [once, { $ref: '#/components/parameters/If-Match' }];
}

/** Lists, which have no ETag, are asked with a query. */
const isOneThing = ({ method, query, files, access }: Route): boolean =>
  method === 'GET' && !query && !files && access !== 'public';

function responsesOf(route: Route, book: SchemaBook, edition: Edition): JsonSchema {
  const refusals = new Set([429, 500, 503]);
  if (route.params || route.query || route.body || route.throttle !== 'none') refusals.add(400);
  if (route.access !== 'public') refusals.add(401).add(403);
  if (route.params) refusals.add(404);
  if (route.access !== 'public' && route.method !== 'GET') refusals.add(400).add(409).add(422);
  // A body where none is wanted may still be too large, or no JSON.
  if (route.method !== 'GET') refusals.add(413).add(415);
  if (route.method !== 'GET') refusals.add(412);
  if (route.throttle === 'none') for (const status of [429, 500, 503]) refusals.delete(status);
  const responses: JsonSchema = {
    [route.status]: {
      description: successes[route.status] ?? 'OK',
      headers: { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } },
      content: contentOf(route, book),
    },
  };
  for (const [status, description] of Object.entries(route.otherSuccesses ?? {})) {
    responses[status] = { description, content: contentOf(route, book) };
  }
  if (isOneThing(route)) {
    responses[304] = { description: 'Unchanged since the ETag that `If-None-Match` names.' };
  }
  const own = Object.entries(route.refusals ?? {});
  for (const [status] of own) refusals.add(Number(status));
  for (const status of [...refusals].sort((a, b) => a - b)) {
    const words = route.refusals?.[status];
    responses[status] = words
      ? withContent(words, edition.openApi.errorExample(Number(status)))
      : { $ref: `#/components/responses/E${status}` };
  }
  return responses;
}

function rawContent({ types, example }: RawBody): JsonSchema {
  if (!types) return { 'application/json': { schema: { type: 'object' }, example } };
  const form = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };
  return Object.fromEntries(
    types.map((type) => [
      type,
      { schema: type.startsWith('multipart/') ? form : { type: 'string', format: 'binary' } },
    ]),
  );
}

function contentOf(route: Route, book: SchemaBook): JsonSchema {
  if (!route.files) {
    return {
      'application/json': { schema: book.add(route.response, 'output') },
      ...(route.stream ? { [streamType]: { schema: streamSchema(route.stream), example: route.stream.example } } : {}),
    };
  }
  return Object.fromEntries(route.files.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
}

const streamSchema = ({ description }: StreamFacts): JsonSchema => ({ type: 'string', description });

const withContent = (description: string, example?: unknown): JsonSchema => ({
  description,
  content: {
    'application/json': {
      schema: { $ref: '#/components/schemas/Error' },
      ...(example === undefined ? {} : { example }),
    },
  },
});

function refusal(edition: Edition, status: number): JsonSchema {
  return withContent(meanings[status] ?? '', edition.openApi.errorExample(status));
}

const header = (description: string): JsonSchema => ({ description, schema: { type: 'string' } });

const sharedHeaders: JsonSchema = {
  'X-Request-Id': header("The request's id: the caller's own where it sent one, else a new one."),
};

const inHeader = (name: string, description: string): JsonSchema => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
});

const sharedParameters: JsonSchema = {
  'If-Match': inHeader(
    'If-Match',
    'The ETag of the version that the change is meant for: refused with 412 if it is no longer current.',
  ),
  'Idempotency-Key': inHeader(
    'Idempotency-Key',
    'Runs the request once: the first answer is kept for a day and replayed with `Idempotent-Replayed: true`.',
  ),
  'Last-Event-ID': inHeader(
    'Last-Event-ID',
    'Where a stream goes on: the last `id` that was received. Clients of server-sent events send it by themselves.',
  ),
  'If-None-Match': inHeader('If-None-Match', 'An ETag: answered with 304 while nothing has changed.'),
  'X-Organization': inHeader('X-Organization', "Another organization than the edition's own."),
};

const sorted = (schemas: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b)));
