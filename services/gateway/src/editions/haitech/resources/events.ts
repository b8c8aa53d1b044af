import { invalidField } from '@roster/service-kit';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading } from '../common/access';
import { instantsOf } from '../common/period';
import { wholeNumber } from '../common/query';
import { shownInstant } from '../common/shapes';
import { dayOrInstant, text } from '../common/values';

const event = z
  .looseObject({
    specversion: z.literal('1.0'),
    id: z.string(),
    source: z.string(),
    type: z.string().meta({ examples: ['meeting.completed'] }),
    subject: z.string(),
    time: shownInstant,
    organizationid: z.string(),
    actor: z.string(),
    datacontenttype: z.literal('application/json'),
    dataschema: z.string(),
    data: z.record(z.string(), z.json()).meta({
      openapi: { type: 'object', description: 'As the JSON Schema at `dataschema` says.' },
    }),
  })
  .meta({ id: 'Event' });

const page = z.object({
  success: z.literal(true),
  data: z.array(event),
  pagination: z
    .object({
      next: z.string().meta({ description: '`lastEventId` of the next page, also where this one is empty.' }),
      hasMore: z.boolean(),
    })
    .meta({ id: 'EventPagination' }),
});

const eventId = /^\d{1,15}$/;
const malformed = 'must be an id that came with an event';

/** Types and patterns between commas. */
const types = text(4_000)
  .optional()
  .transform((value) => (value ?? '').split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''))
  .meta({
    openapi: { type: 'string', examples: ['meeting.*,lead.received'] },
    description: 'Types between commas, or all of a kind: `meeting.*`. Absent: all.',
  });

/** The event stream for those who run no Kafka client (docs/integrations/events.md). */
export const eventRoutes = [
  route({
    tag: 'Events',
    method: 'GET',
    path: '/events',
    operationId: 'readEvents',
    summary: 'What happened, and what happens',
    description:
      'With `Accept: text/event-stream` a stream of server-sent events that goes on; otherwise pages. Both can be gone on ' +
      'with after an id: the header `Last-Event-ID` counts before `lastEventId`, and that before `from`. Without any of ' +
      'them a stream begins with what happens next, and pages with the oldest event that is kept.',
    status: 200,
    access: managersReading('events'),
    query: z.object({
      lastEventId: z
        .string()
        .regex(eventId, malformed)
        .optional()
        .meta({ description: 'The last `id` that was received, or `pagination.next`.' }),
      from: dayOrInstant().optional().meta({ description: 'What was written down then or later.' }),
      types,
      limit: wholeNumber(1, 100, 100).meta({ description: 'Of a page.' }),
    }),
    response: page,
    stream: {
      description:
        'Each event has as `id` its place, as `event` its type, as `data` the CloudEvent. An `id` alone says how far the ' +
        'stream has come, and a comment that it is still there.',
      example:
        'retry: 3127\nid: 41\n\nid: 42\nevent: meeting.completed\ndata: {"specversion":"1.0","id":"0198..."}\n\n: still here\nid: 42\n\n',
    },
    refusals: { 410: 'What follows this id is no longer kept, or the log never came so far: begin anew.' },
    fieldNames: { after: 'lastEventId' },
    handler: async ({ query, context, peers, events, header, wantsStream }) => {
      const after = placeOf(query.lastEventId, header('last-event-id'));
      const { from } = after === undefined ? instantsOf(query, context.organization.timeZone) : {};
      const start = after === undefined ? { from, latest: wantsStream && from === undefined } : { after };
      const request = { ...start, types: query.types, limit: query.limit };
      const first = await peers.notifications.readEvents(context, request);
      const { id } = context.organization;
      const stream = (signal: AbortSignal) => events.frames(id, first, query.types, signal);
      if (wantsStream) return { body: undefined, stream };
      return {
        body: {
          success: true,
          data: first.events.map(({ json }) => JSON.parse(json)),
          pagination: { next: String(first.next), hasMore: first.next < first.last },
        },
      };
    },
  }),
];

/** @throws AppError `invalid` that names the header */
function placeOf(query: string | undefined, given: string): number | undefined {
  if (given !== '' && !eventId.test(given)) throw invalidField('Last-Event-ID', malformed);
  const text = given === '' ? query : given;
  return text === undefined ? undefined : Number(text);
}
