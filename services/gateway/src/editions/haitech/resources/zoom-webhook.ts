import { z } from 'zod';
import { route } from '../../../http/route';

/**
 * Seed 2, "Zoom webhook handler". Zoom's calls are proven by their signature, so the body goes on as it came. Its answer
 * is Zoom's, not HaiTech's: to the check of the address the two tokens, to an event nothing that matters.
 */
export const zoomWebhookRoutes = [
  route({
    tag: 'Webhooks',
    method: 'POST',
    path: '/webhooks/zoom',
    operationId: 'receiveZoomWebhook',
    summary: 'For Zoom: what happens to meetings there',
    description: 'Signed with `x-zm-signature` over `x-zm-request-timestamp` and the body.',
    access: 'public',
    status: 200,
    rawBody: {
      description: "Zoom's event, or its check of the address.",
      example: { event: 'endpoint.url_validation', payload: { plainToken: 'qgg8vlvZRS6UYooatFL8Aw' } },
    },
    response: z
      .object({
        plainToken: z.string().optional(),
        encryptedToken: z.string().optional(),
        received: z.boolean().optional(),
      })
      .meta({ id: 'ZoomAnswer', examples: [{ received: true }] }),
    refusals: {
      400: 'The body is not an event of Zoom’s.',
      401: 'The signature is not Zoom’s, or is too old.',
      409: 'The same call was taken before.',
    },
    fieldNames: { rawBody: 'body' },
    handler: async ({ rawBody, context, peers, header }) => {
      const { urlValidation } = await peers.notifications.receiveZoomWebhook(context, {
        signature: header('x-zm-signature'),
        timestamp: header('x-zm-request-timestamp'),
        rawBody,
      });
      if (!urlValidation) return { body: { received: true } };
      const { plainToken, encryptedToken } = urlValidation;
      return { body: { plainToken, encryptedToken } };
    },
  }),
];
