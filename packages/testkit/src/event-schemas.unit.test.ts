import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asyncApiSpecs from '@asyncapi/specs';
import {
  asyncApiDocument,
  dataSchemaOf,
  type EventType,
  eventSchemaOf,
  eventTypes,
  publicEventTypes,
  sampleEventOf,
  webhookSchemaOf,
} from '@roster/contracts';
import { Ajv } from 'ajv';
import { eventViolations } from './event-conformity';
import { formats } from './formats';

const root = join(__dirname, '../../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const generated = readJson('packages/contracts/src/generated/event-definitions.json') as Record<
  string,
  { properties: Record<string, unknown>; enum: string[] }
>;
const types = Object.keys(eventTypes) as EventType[];
const ajv = new Ajv({ strict: false, formats, addUsedSchema: false, code: { optimize: false } });

describe("the events' schemas", () => {
  it('are made from the types as they are (npm run generate)', () => {
    expect(generated.EventType?.enum.toSorted()).toEqual(types.toSorted());
  });

  it.each(types)('has all of %s', (type) => {
    const [data, event, webhook] = [dataSchemaOf(type), eventSchemaOf(type), webhookSchemaOf(type)];
    for (const schema of [data, event, webhook]) expect(() => ajv.compile(schema)).not.toThrow();
    expect(data.$id).toBe(`https://roster.dev/schemas/events/${type}/v1`);
    expect(data.required).toEqual(['after']);
    expect(event.required).toEqual(expect.arrayContaining(['id', 'organizationid', 'subject', 'time', 'type', 'data']));
  });

  it.each(publicEventTypes)('take the sample of %s, and nothing that is not like it', (type) => {
    const sample = sampleEventOf(type);
    expect(eventViolations(sample)).toEqual([]);
    const { after } = sample.data;
    expect(eventViolations({ ...sample, data: { after: { ...after, version: 'one' } } as never })).not.toEqual([]);
    expect(eventViolations({ ...sample, data: { after: { ...after, updatedAt: '2026-01-04' } } as never })).not.toEqual(
      [],
    );
    expect(eventViolations({ ...sample, data: { after: { ...after, unheardOf: 1 } } as never })).not.toEqual([]);
    expect(eventViolations({ ...sample, data: {} as never })).not.toEqual([]);
  });

  it('know the words, days, times and money of a meeting and a registration', () => {
    expect(generated.MeetingStatus?.enum).toEqual(['scheduled', 'completed', 'cancelled', 'postponed']);
    expect(generated.MeetingState?.properties).toMatchObject({
      scheduledDate: { $ref: '#/definitions/Day' },
      startTime: { $ref: '#/definitions/TimeOfDay' },
      startsAt: { $ref: '#/definitions/Instant' },
    });
    expect(generated.RegistrationState?.properties).toMatchObject({
      amountMinor: { $ref: '#/definitions/MinorUnits' },
    });
    expect(generated.MinorUnits).toMatchObject({ type: 'integer' });
  });
});

describe('the AsyncAPI document', () => {
  interface Message {
    payload: object | { $ref: string };
    examples: { payload: unknown }[];
  }
  const document = asyncApiDocument() as unknown as {
    servers: Record<string, { protocol: string }>;
    channels: Record<
      string,
      { address: string | null; servers: { $ref: string }[]; messages: Record<string, { $ref: string }> }
    >;
    operations: Record<string, { channel: { $ref: string } }>;
    components: { messages: Record<string, Message> };
  };
  /** Of a message, or of the one whose payload it has. */
  const payloadOf = ({ payload }: Message): object => {
    if (!('$ref' in payload)) return payload;
    const [, name = ''] = /^#\/components\/messages\/(.+)\/payload$/.exec(payload.$ref) ?? [];
    return document.components.messages[name]?.payload ?? {};
  };

  it('is the committed one (npm run asyncapi writes it)', () => {
    expect(readJson('docs/asyncapi/roster.json')).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is valid AsyncAPI 3.0', () => {
    const schema = asyncApiSpecs.schemasWithoutId['3.0.0'] as object;
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(document))) ? [] : validate.errors?.slice(0, 5)).toEqual([]);
  });

  it('has every public type on its topic, for webhooks and in the stream, and none that stays inside', () => {
    const { webhooks, stream, ...topics } = document.channels;
    expect(
      Object.values(topics)
        .flatMap(({ messages }) => Object.keys(messages))
        .toSorted(),
    ).toEqual(publicEventTypes.toSorted());
    expect(Object.keys(webhooks?.messages ?? {})).toEqual(publicEventTypes);
    expect(Object.keys(stream?.messages ?? {})).toEqual(publicEventTypes);
    for (const { messages } of Object.values(document.channels)) {
      for (const { $ref: reference } of Object.values(messages)) {
        expect(document.components.messages[reference.replace('#/components/messages/', '')]).toBeDefined();
      }
    }
  });

  it('says of each channel where it is and what Roster does with it', () => {
    const protocols = Object.entries(document.channels).map(([name, { address, servers }]) => [
      address?.startsWith('roster.') ? 'a topic' : name,
      ...servers.map(({ $ref }) => document.servers[$ref.replace('#/servers/', '')]?.protocol),
    ]);
    expect([...new Set(protocols.map(String))].toSorted()).toEqual(['a topic,kafka', 'stream,https', 'webhooks,https']);
    const used = Object.values(document.operations).map(({ channel }) => channel.$ref.replace('#/channels/', ''));
    expect(used.toSorted()).toEqual(Object.keys(document.channels).toSorted());
  });

  it.each(Object.entries(document.components.messages))(
    'has an example of %s that is valid itself',
    (_name, message) => {
      const validate = ajv.compile(payloadOf(message));
      expect(message.examples.map(({ payload }) => validate(JSON.parse(JSON.stringify(payload))))).toEqual([true]);
    },
  );
});
