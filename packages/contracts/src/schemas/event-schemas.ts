import { type EventType, eventTypes, kindOf } from '../events';
import generated from '../generated/event-definitions.json';
import { type JsonSchema, neededBy } from './json-schema';

/** All that is made from the TypeScript types: entity states, envelope, words. */
const definitions = generated as unknown as Readonly<Record<string, JsonSchema>>;

const propertyOf = (definition: string, name: string): JsonSchema | undefined =>
  definitions[definition]?.properties?.[name];

/** The first part of a schema's name in the world, where an installation has no address of its own. */
export const schemaAuthority = 'https://roster.dev';

/** Where the schema of a type's `data` is, below an installation's API or the authority: `/schemas/events/meeting.moved/v1`. */
export const schemaPathOf = (type: EventType): string => `/schemas/events/${type}/v1`;

/** `data`, without the definitions that it refers to. */
function bareDataSchema(type: EventType): JsonSchema {
  const kind = kindOf(type);
  const state = propertyOf('EventContract', 'kinds') && propertyOf('EntityKinds', kind);
  if (!state) throw new Error(`there is no state of ${kind}: npm run generate`);
  const extras = propertyOf('EventExtras', kind)?.properties ?? {};
  return {
    type: 'object',
    properties: {
      before: { ...state, description: 'The entity before; absent where it is new.' },
      after: { ...state, description: 'The entity as the event left it.' },
      ...extras,
    },
    required: ['after'],
  };
}

/** The JSON Schema of what an event type brings in `data`: what `dataschema` leads to. */
export function dataSchemaOf(type: EventType): JsonSchema {
  const schema = bareDataSchema(type);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${schemaAuthority}${schemaPathOf(type)}`,
    title: `${type}, data`,
    description: eventTypes[type],
    ...schema,
    definitions: neededBy(schema, definitions),
  };
}

/** The JSON Schema of a whole event: the CloudEvents envelope with its `data`. */
export function eventSchemaOf(type: EventType): JsonSchema {
  const { properties, required } = definitions.EventEnvelope ?? {};
  const schema: JsonSchema = {
    type: 'object',
    properties: { ...properties, type: { type: 'string', const: type }, data: bareDataSchema(type) },
    required: [...(required ?? []), 'type', 'data'].sort(),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${schemaAuthority}/schemas/cloudevents/${type}/v1`,
    title: type,
    description: eventTypes[type],
    ...schema,
    definitions: neededBy(schema, definitions),
  };
}

/** The schema of a webhook's body: the event's type, its time, and the entity as the event left it. */
export function webhookSchemaOf(type: EventType): JsonSchema {
  const schema: JsonSchema = {
    type: 'object',
    properties: {
      type: { type: 'string', const: type },
      timestamp: { type: 'string', format: 'date-time' },
      data: propertyOf('EntityKinds', kindOf(type)) ?? {},
    },
    required: ['data', 'timestamp', 'type'],
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${schemaAuthority}/schemas/webhooks/${type}/v1`,
    title: `${type}, a webhook's body`,
    description: eventTypes[type],
    ...schema,
    definitions: neededBy(schema, definitions),
  };
}
