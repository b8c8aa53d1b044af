import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsOnly } from '../common/access';
import { answer, one } from '../common/answers';
import { instantsOf } from '../common/period';
import { shownInstant } from '../common/shapes';
import { dayOrInstant, idParams, words } from '../common/values';

/** Into a webhook what happened before it was there: an addition to seed 1's "Webhooks". */
export const webhookBackfillRoutes = [
  route({
    tag: 'Webhooks',
    access: adminsOnly,
    method: 'POST',
    path: '/webhooks/:id/backfill',
    operationId: 'backfillWebhook',
    summary: 'Send a webhook the events of a period that it was not sent',
    description:
      'From the event log (`GET /events`), as far back as it goes: what the webhook asks for and has no delivery of, under ' +
      "the events' own ids and in their order. It is queued after the answer; at most 100,000 events are looked through. " +
      'Asked for again it sends nothing twice: what was delivered or given up is sent once more by a replay.',
    status: 202,
    params: idParams,
    body: z
      .object({
        from: dayOrInstant(),
        to: dayOrInstant().nullish().meta({ description: 'A day is included; an instant is not. Absent: until now.' }),
        events: z
          .array(words(100))
          .max(100)
          .nullish()
          .meta({ description: 'Types, or all of a kind: `meeting.*`; of these, those that the webhook asks for.' }),
      })
      .meta({ id: 'WebhookBackfill', examples: [{ from: '2026-01-15T08:00:00Z', events: ['meeting.*'] }] }),
    response: one(
      z
        .object({
          logged: z.int().meta({ description: 'How many events the log holds of the period, of whatever types.' }),
          at: shownInstant,
          isRepeat: z.boolean().meta({ description: 'The same was under way already.' }),
        })
        .meta({ id: 'WebhookBackfillResult' }),
    ),
    handler: async ({ params, body, context, peers }) => {
      const { events, from, to } = body;
      const period = instantsOf({ from, to: to ?? undefined }, context.organization.timeZone);
      const { logged, at, isRepeat } = await peers.notifications.backfillWebhook(context, {
        ...params,
        ...period,
        events: events ?? [],
      });
      return answer({ logged, at, isRepeat });
    },
  }),
];
