import type { RpcHandlers } from '@roster/service-kit';
import { backfillWebhook } from '../app/backfill-webhook';
import { convertLead } from '../app/convert-lead';
import { createLead } from '../app/create-lead';
import { createWebhook } from '../app/create-webhook';
import { deleteIntegration } from '../app/delete-integration';
import { deleteWebhook } from '../app/delete-webhook';
import type { Dependencies } from '../app/dependencies';
import { getDelivery } from '../app/get-delivery';
import { getIntegration } from '../app/get-integration';
import { getLead } from '../app/get-lead';
import { getWebhook } from '../app/get-webhook';
import { listDeliveries } from '../app/list-deliveries';
import { listLeads } from '../app/list-leads';
import { listWebhookEvents } from '../app/list-webhook-events';
import { listWebhooks } from '../app/list-webhooks';
import { putIntegration } from '../app/put-integration';
import { readEvents } from '../app/read-events';
import { receiveZoomWebhook } from '../app/receive-zoom-webhook';
import { replayDeliveries } from '../app/replay-deliveries';
import { replayWebhook } from '../app/replay-webhook';
import { rotateWebhookSecret } from '../app/rotate-webhook-secret';
import { sendTestDelivery } from '../app/send-test-delivery';
import { testIntegration } from '../app/test-integration';
import { updateLead } from '../app/update-lead';
import { updateWebhook } from '../app/update-webhook';
import { messageHandlers } from './message-handlers';
import { presentDelivery, presentIntegration, presentWebhook } from './present';
import { roomHandlers } from './room-handlers';

/** The service's gRPC surface. */
export function notificationHandlers(dependencies: Dependencies): RpcHandlers<'notifications'> {
  return {
    async CreateWebhook(context, request) {
      const { webhook, secret } = await createWebhook(dependencies, context, request);
      return { webhook: presentWebhook(webhook, { secret }) };
    },
    async GetWebhook(context, { id }) {
      const { webhook, ...beside } = await getWebhook(dependencies, context, id);
      return { webhook: presentWebhook(webhook, beside) };
    },
    async ListWebhooks(context, request) {
      const { items, total, failing } = await listWebhooks(dependencies, context, request);
      const shown = items.map((webhook) => presentWebhook(webhook, { failingSince: failing.get(webhook.id) }));
      return { webhooks: shown, total };
    },
    async UpdateWebhook(context, request) {
      const { webhook, ...beside } = await updateWebhook(dependencies, context, request);
      return { webhook: presentWebhook(webhook, beside) };
    },
    async DeleteWebhook(context, { id }) {
      await deleteWebhook(dependencies, context, id);
      return {};
    },
    async RotateWebhookSecret(context, request) {
      const { webhook, ...beside } = await rotateWebhookSecret(dependencies, context, request);
      return { webhook: presentWebhook(webhook, beside) };
    },
    ListWebhookEvents() {
      return Promise.resolve({ events: listWebhookEvents() });
    },
    async SendTestDelivery(context, request) {
      return { delivery: presentDelivery(await sendTestDelivery(dependencies, context, request)) };
    },
    async ListDeliveries(context, request) {
      const { items, total } = await listDeliveries(dependencies, context, request);
      return { deliveries: items.map((delivery) => presentDelivery(delivery)), total };
    },
    async GetDelivery(context, { id }) {
      const delivery = await getDelivery(dependencies, context, id);
      return { delivery: presentDelivery(delivery, delivery.body) };
    },
    async ReplayDeliveries(context, request) {
      const { deliveries, skipped } = await replayDeliveries(dependencies, context, request);
      return { deliveries: deliveries.map((delivery) => presentDelivery(delivery)), skipped };
    },
    ReplayWebhook: (context, request) => replayWebhook(dependencies, context, request),
    BackfillWebhook: (context, request) => backfillWebhook(dependencies, context, request),
    ReadEvents: (context, request) => readEvents(dependencies, context, request),
    CreateLead: (context, request) => createLead(dependencies, context, request),
    async GetLead(context, { id }) {
      return { lead: await getLead(dependencies, context, id) };
    },
    async ListLeads(context, request) {
      const { items, total } = await listLeads(dependencies, context, request);
      return { leads: items, total };
    },
    async UpdateLead(context, request) {
      return { lead: await updateLead(dependencies, context, request) };
    },
    ConvertLead: (context, request) => convertLead(dependencies, context, request),
    async GetIntegration(context, { provider }) {
      return { integration: presentIntegration(await getIntegration(dependencies, context, provider)) };
    },
    async PutIntegration(context, request) {
      const { link, created } = await putIntegration(dependencies, context, request);
      return { integration: presentIntegration(link), created };
    },
    async DeleteIntegration(context, request) {
      await deleteIntegration(dependencies, context, request);
      return {};
    },
    TestIntegration: (context, { provider }) => testIntegration(dependencies, context, provider),
    ...messageHandlers(dependencies),
    ...roomHandlers(dependencies),
    ReceiveZoomWebhook: (context, request) => receiveZoomWebhook(dependencies, context, request),
  };
}
