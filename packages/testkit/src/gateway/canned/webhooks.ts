import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { meeting } from './calendar';

const webhook = {
  id: idOf(11),
  url: 'https://your-server.com/webhook',
  events: ['meeting.completed'],
  isActive: true,
  headers: { Authorization: '••••x7Qd' },
  ...times,
};

const delivery = {
  id: idOf(12),
  webhookId: webhook.id,
  eventId: idOf(13),
  eventType: 'meeting.completed',
  status: 'succeeded',
  attempts: [{ number: 1, at: times.createdAt, durationMs: 12, statusCode: 204 }],
  url: webhook.url,
  entityId: meeting.id,
  isTest: false,
  attemptCount: 1,
  ...times,
};

/** Webhooks and their deliveries. */
export const webhookAnswers = {
  CreateWebhook: always({ webhook: { ...webhook, secret: 'whsec_c2VjcmV0' } }),
  GetWebhook: always({ webhook: { ...webhook, secret: 'whsec_c2VjcmV0' } }),
  ListWebhooks: always({ webhooks: [webhook], total: 1 }),
  UpdateWebhook: always({ webhook }),
  DeleteWebhook: always({}),
  RotateWebhookSecret: always({ webhook: { ...webhook, secret: 'whsec_c2VjcmV0' } }),
  GetDelivery: always({ delivery: { ...delivery, payload: '{"type":"meeting.completed"}' } }),
  ReplayDeliveries: always({ deliveries: [delivery], skipped: [] }),
  ReplayWebhook: always({ matched: 3, at: times.createdAt, isRepeat: false }),
  BackfillWebhook: always({ logged: 120, at: times.createdAt, isRepeat: false }),
  ListWebhookEvents: always({ events: [{ type: 'meeting.completed', description: 'A meeting was held.' }] }),
  SendTestDelivery: always({ delivery }),
  ListDeliveries: always({ deliveries: [delivery], total: 1 }),
} satisfies Partial<RpcHandlers<'notifications'>>;
