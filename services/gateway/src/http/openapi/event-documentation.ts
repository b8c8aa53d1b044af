import {
  asyncApiDocument,
  dataSchemaOf,
  type EventType,
  eventSchemaOf,
  eventTypes,
  type JsonSchema,
  publicEventTypes,
  sampleEventOf,
  schemaPathOf,
  topicOf,
  webhookSchemaOf,
} from '@roster/contracts';
import type { Edition } from '../edition';

/** A document that is made when it is first asked for, and then kept: it does not change while the process runs. */
export interface StaticDocument {
  path: string;
  contentType: string;
  body: () => string;
}

const schemaType = 'application/schema+json; charset=utf-8';

const kept = (make: () => string): (() => string) => {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const schemaDocument = (path: string, make: () => JsonSchema): StaticDocument => ({
  path,
  contentType: schemaType,
  body: kept(() => JSON.stringify(make())),
});

/**
 * What the events are, for programs and for people: the AsyncAPI document at `/asyncapi.json`, a JSON Schema for each type
 * (internal ones too, since `dataschema` leads there), and a page at `/docs/events`.
 */
export function eventDocuments(edition: Edition): StaticDocument[] {
  const all = Object.keys(eventTypes) as EventType[];
  return [
    {
      path: '/asyncapi.json',
      contentType: 'application/json; charset=utf-8',
      body: kept(() => JSON.stringify(asyncApiDocument())),
    },
    { path: '/docs/events', contentType: 'text/html; charset=utf-8', body: kept(() => pageOf(edition)) },
    ...all.map((type) => schemaDocument(schemaPathOf(type), () => dataSchemaOf(type))),
    ...all.map((type) => schemaDocument(`/schemas/cloudevents/${type}/v1`, () => eventSchemaOf(type))),
    ...publicEventTypes.map((type) => schemaDocument(`/schemas/webhooks/${type}/v1`, () => webhookSchemaOf(type))),
  ];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`).replace(/`([^`]+)`/g, '<code>$1</code>');

const sectionOf =
  (prefix: string) =>
  (type: EventType): string =>
    `<section id="${type}">
<h2>${type}</h2>
<p>${escaped(eventTypes[type])}</p>
<p>Topic <code>${topicOf(type)}</code> ·
<a href="${prefix}${schemaPathOf(type)}">schema of data</a> ·
<a href="${prefix}/schemas/cloudevents/${type}/v1">schema of the event</a> ·
<a href="${prefix}/schemas/webhooks/${type}/v1">schema of a webhook's body</a></p>
<details><summary>Example</summary><pre>${escaped(JSON.stringify(sampleEventOf(type), null, 2))}</pre></details>
</section>`;

const pageOf = ({ prefix, title }: Edition): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}: events</title>
<style>
body { font-family: system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; }
pre { background: #f4f4f4; padding: 1rem; overflow: auto; }
h2 { font-size: 1.1rem; margin-bottom: 0; }
</style>
</head>
<body>
<h1>Events</h1>
<p>What Roster tells of by Kafka, by webhooks and at <code>GET ${prefix}/events</code>, from <a href="${prefix}/asyncapi.json">the AsyncAPI document</a>.
Each event comes at least once, with the same <code>id</code>; those of one entity come in order. Pass over types, fields and
words that you do not know.</p>
${publicEventTypes.map(sectionOf(prefix)).join('\n')}
</body>
</html>
`;
