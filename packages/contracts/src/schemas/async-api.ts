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

const description = `What happens in an organization, as it is published on Kafka and sent to webhooks.

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

const channelMessages = (types: readonly EventType[], prefix: string): JsonSchema =>
  Object.fromEntries(types.map((type) => [type, { $ref: `#/components/messages/${prefix}${type}` }]));

function topicChannel(topic: Topic): JsonSchema {
  const { partitions, retentionHours } = topicDeclarations.find(({ name }) => name === topic) ?? {};
  return {
    address: topic,
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
    channels: {
      ...Object.fromEntries(topics.map((topic) => [channelOf(topic), topicChannel(topic)])),
      webhooks: {
        address: null,
        title: "A webhook's address",
        description: 'HTTP POST to the address that was given with `POST /webhooks`.',
        messages: channelMessages(publicEventTypes, 'webhook.'),
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
    },
    components: {
      messages: Object.fromEntries(
        publicEventTypes.flatMap((type) => [
          [type, messageOf(type)],
          [`webhook.${type}`, webhookMessageOf(type)],
        ]),
      ),
      schemas: { topicHeaders: headersSchema, webhookHeaders: webhookHeadersSchema },
    },
  };
}
