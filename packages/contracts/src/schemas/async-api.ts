import { type DomainEvent, type EventType, eventTypes, publicEventTypes, type Topic, topicOf } from '../events';
import { eventTopics, topicDeclarations } from '../topics';
import { eventSchemaOf, schemaAuthority, schemaPathOf, webhookSchemaOf } from './event-schemas';
import type { JsonSchema } from './json-schema';
import { sampleOf } from './samples';

const organizationId = '00000000-0000-4000-8000-000000000000';

/** An event of a public type as a consumer would meet it, and nobody's. */
export function sampleEventOf(type: EventType): DomainEvent {
  const after = { ...sampleOf(type), organizationId };
  return {
    specversion: '1.0',
    id: '00000000-0000-7000-8000-000000000001',
    source: `/services/${topicOf(type).slice('roster.'.length)}`,
    type,
    subject: after.id,
    time: after.updatedAt,
    organizationid: organizationId,
    actor: 'user:00000000-0000-4000-8000-000000000009',
    requestid: 'sample-request',
    datacontenttype: 'application/json',
    dataschema: `${schemaAuthority}${schemaPathOf(type)}`,
    data: { after } as DomainEvent['data'],
  };
}

const description = `What happens in an organization, as it is published on Kafka, sent to webhooks and streamed over HTTP.

Every event comes at least once: its \`id\` is the same each time. Events of one entity come in order, for they have one
key. New types, new fields and new words of a vocabulary are not announced as breaking: pass over what you do not know.
Topics also hold types that are not listed here: those are Roster's own and may change at any time.`;

const headersSchema: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', description: "The event's id." },
    traceparent: { type: 'string', description: 'W3C Trace Context, where the change was traced.' },
  },
  required: ['id'],
};

const webhookHeadersSchema: JsonSchema = {
  type: 'object',
  properties: {
    'webhook-id': { type: 'string', description: 'The same at every attempt: know repetitions by it.' },
    'webhook-timestamp': { type: 'string', description: 'Of the attempt, seconds since 1970.' },
    'webhook-signature': {
      type: 'string',
      description: 'Standard Webhooks 1.0.0: `v1,` and a signature for each secret.',
    },
    'x-webhook-event': { type: 'string', description: "The event's type." },
    'x-webhook-signature': { type: 'string', description: '`sha256=` and HMAC-SHA256 of the body in hex.' },
  },
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
};

/** Where channels are. What the places are called differs for each installation. */
const servers: JsonSchema = {
  kafka: {
    host: '{broker}',
    protocol: 'kafka',
    description: 'For programs within the same network.',
    variables: { broker: { description: 'One of `KAFKA_BROKERS`.' } },
  },
  api: {
    host: '{host}',
    pathname: '/api/v1',
    protocol: 'https',
    description: 'The REST API.',
    variables: {
      host: { description: 'Where the REST API answers: `127.0.0.1:8000` with `npm start`, over plain HTTP.' },
    },
    security: [{ $ref: '#/components/securitySchemes/apiKey' }, { $ref: '#/components/securitySchemes/accessToken' }],
  },
  receiver: {
    host: '{host}',
    protocol: 'https',
    description: "Somebody else's server, to whose address Roster posts.",
    variables: { host: { description: 'Of the address that was given with `POST /webhooks`.' } },
  },
};

const securitySchemes: JsonSchema = {
  apiKey: { type: 'httpApiKey', in: 'header', name: 'X-API-Key', description: 'With the scope `read:events`.' },
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Of an administrator or a manager.',
  },
};

/** What `GET /events` is asked, as the OpenAPI document has it. */
const streamQuery: JsonSchema = {
  type: 'object',
  properties: {
    types: { type: 'string', description: 'Types between commas, or all of a kind: `meeting.*`. Absent: all.' },
    lastEventId: { type: 'string', description: 'Go on after this id; the header `Last-Event-ID` counts before it.' },
    from: { type: 'string', description: 'A day or an instant: what was written down then or later.' },
  },
};

const serverReference = (name: 'kafka' | 'api' | 'receiver'): JsonSchema[] => [{ $ref: `#/servers/${name}` }];

const channelOf = (topic: Topic): string => topic.slice('roster.'.length);

/** The words of a message on a topic. */
const messageOf = (type: EventType): JsonSchema => ({
  name: type,
  title: type,
  summary: eventTypes[type],
  contentType: 'application/cloudevents+json',
  headers: { $ref: '#/components/schemas/topicHeaders' },
  payload: eventSchemaOf(type),
  bindings: {
    kafka: { key: { type: 'string', description: 'The organization and the entity: `<organizationid>/<subject>`.' } },
  },
  examples: [{ name: type, headers: { id: sampleEventOf(type).id }, payload: sampleEventOf(type) }],
});

function webhookMessageOf(type: EventType): JsonSchema {
  const { time, data } = sampleEventOf(type);
  return {
    name: `webhook.${type}`,
    title: `${type}, to a webhook`,
    summary: eventTypes[type],
    contentType: 'application/json',
    headers: { $ref: '#/components/schemas/webhookHeaders' },
    payload: webhookSchemaOf(type),
    examples: [{ name: type, payload: { type, timestamp: time, data: data.after } }],
  };
}

/** In a stream the id is the place in the log, and the event's own is in its data. */
const streamMessageOf = (type: EventType): JsonSchema => ({
  name: `stream.${type}`,
  title: `${type}, in the stream`,
  summary: eventTypes[type],
  contentType: 'application/cloudevents+json',
  payload: { $ref: `#/components/messages/${type}/payload` },
  examples: [{ name: type, payload: sampleEventOf(type) }],
});

const channelMessages = (types: readonly EventType[], prefix: string): JsonSchema =>
  Object.fromEntries(types.map((type) => [type, { $ref: `#/components/messages/${prefix}${type}` }]));

function topicChannel(topic: Topic): JsonSchema {
  const { partitions, retentionHours } = topicDeclarations.find(({ name }) => name === topic) ?? {};
  return {
    address: topic,
    servers: serverReference('kafka'),
    description: `What the service \`${channelOf(topic)}\` has to tell.`,
    messages: channelMessages(
      publicEventTypes.filter((type) => topicOf(type) === topic),
      '',
    ),
    bindings: {
      kafka: {
        topic,
        partitions,
        topicConfiguration: { 'retention.ms': (retentionHours ?? 0) * 3_600_000 },
      },
    },
  };
}

const operation = (channel: string, summary: string): JsonSchema => ({
  action: 'send',
  channel: { $ref: `#/channels/${channel}` },
  summary,
});

/** The AsyncAPI 3.0 document of the events that those outside hear of. `docs/asyncapi/roster.json` is a copy of it. */
export function asyncApiDocument(): JsonSchema {
  const topics = eventTopics.filter((topic) => publicEventTypes.some((type) => topicOf(type) === topic));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Roster, events',
      version: '1.0.0',
      description,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    servers,
    channels: {
      ...Object.fromEntries(topics.map((topic) => [channelOf(topic), topicChannel(topic)])),
      webhooks: {
        address: null,
        title: "A webhook's address",
        servers: serverReference('receiver'),
        description: 'HTTP POST to the address that was given with `POST /webhooks`.',
        messages: channelMessages(publicEventTypes, 'webhook.'),
      },
      stream: {
        address: '/events',
        title: 'Server-sent events',
        servers: serverReference('api'),
        description:
          'HTTP GET with `Accept: text/event-stream`. Each event has as `id` its place in the log, as `event` its type, ' +
          'and as `data` the CloudEvent. An `id` without `data` says how far the stream has come. To go on after a break, ' +
          'send the last `id` as `Last-Event-ID`.',
        messages: channelMessages(publicEventTypes, 'stream.'),
      },
    },
    operations: {
      ...Object.fromEntries(
        topics.map((topic) => [
          `${channelOf(topic)}.publish`,
          operation(channelOf(topic), `Roster publishes on ${topic}.`),
        ]),
      ),
      'webhooks.post': operation('webhooks', 'Roster sends to webhooks that ask for the type.'),
      'stream.send': {
        ...operation('stream', 'Roster streams to whoever asked.'),
        bindings: { http: { method: 'GET', query: streamQuery, bindingVersion: '0.3.0' } },
      },
    },
    components: {
      messages: Object.fromEntries(
        publicEventTypes.flatMap((type) => [
          [type, messageOf(type)],
          [`webhook.${type}`, webhookMessageOf(type)],
          [`stream.${type}`, streamMessageOf(type)],
        ]),
      ),
      schemas: { topicHeaders: headersSchema, webhookHeaders: webhookHeadersSchema },
      securitySchemes,
    },
  };
}
