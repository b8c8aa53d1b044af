import { randomBytes } from 'node:crypto';
import type { notifications } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { newSecret } from '../domain/signature';
import { factsOf, type WebhookState } from '../domain/webhook';
import { sealHeaders } from '../store/webhook-keys';
import { checkWebhook, withoutRepeats } from './check-webhook';
import type { Dependencies } from './dependencies';

/**
 * Makes a webhook with a secret of its own.
 *
 * @throws AppError `invalid`
 */
export async function createWebhook(
  dependencies: Dependencies,
  context: CallContext,
  request: notifications.CreateWebhookRequest__Output,
): Promise<{ webhook: WebhookState; secret: string }> {
  await checkWebhook(dependencies, request);
  const { url, events, isActive = true, description, headers } = request;
  const secret = newSecret(randomBytes);
  const sealedSecret = dependencies.secrets.seal(secret);
  const webhook = await dependencies.unitOfWork.run(context, async (tx) => {
    const made = await dependencies.webhooks.records.insert(tx, {
      url,
      events: withoutRepeats(events),
      isActive,
      ...(description === undefined ? {} : { description }),
      sealedSecret,
      ...sealHeaders(dependencies.secrets, headers),
    });
    tx.emit('webhook.created', { after: factsOf(made) });
    return made;
  });
  return { webhook, secret };
}
