import { z } from 'zod';
import { route } from '../../../http/route';
import { text } from '../common/values';

const facts = { tag: 'Webhooks', path: '/webhooks/whatsapp', access: 'public', status: 200 } as const;
const query = z.object({
  'hub.mode': text(40).default(''),
  'hub.verify_token': text(200).default(''),
  'hub.challenge': text(200).default(''),
});

/** For Meta: its calls are proven by the agreed word, or by a signature over the body as it came. The answers are Meta's. */
export const whatsappWebhookRoutes = [
  route({
    ...facts,
    method: 'GET',
    operationId: 'verifyWhatsAppWebhook',
    summary: 'For WhatsApp: whether this address wants its calls',
    description: 'Answers with the challenge as it is, where the token is the one that was agreed on.',
    query,
    files: ['text/plain'],
    response: z.string(),
    refusals: { 403: 'The token is not the one that was agreed on.' },
    handler: async ({ query: given, context, peers }) => {
      const { challenge } = await peers.notifications.verifyWhatsAppWebhook(context, {
        mode: given['hub.mode'],
        token: given['hub.verify_token'],
        challenge: given['hub.challenge'],
      });
      const content = Buffer.from(challenge);
      const file = { content: only(content), contentType: 'text/plain', name: 'challenge.txt', bytes: content.length };
      return { body: undefined, file };
    },
  }),
  route({
    ...facts,
    method: 'POST',
    operationId: 'receiveWhatsAppWebhook',
    summary: 'For WhatsApp: what became of messages, and what families write',
    description: 'Signed with `X-Hub-Signature-256` over the body.',
    rawBody: {
      description: "WhatsApp's notification.",
      example: { object: 'whatsapp_business_account', entry: [] },
    },
    response: z.object({ received: z.boolean() }).meta({ id: 'WhatsAppAnswer', examples: [{ received: true }] }),
    refusals: { 400: 'The body is no notification of WhatsApp’s.', 401: 'The signature is not Meta’s.' },
    fieldNames: { rawBody: 'body' },
    handler: async ({ rawBody, context, peers, header }) => {
      const signature = header('x-hub-signature-256');
      await peers.notifications.receiveWhatsAppWebhook(context, { signature, rawBody });
      return { body: { received: true } };
    },
  }),
];

async function* only(content: Buffer): AsyncIterable<Buffer> {
  yield content;
}
