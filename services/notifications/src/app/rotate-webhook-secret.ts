import { randomBytes } from 'node:crypto';
import type { notifications } from '@roster/contracts';
import { type CallContext, Check } from '@roster/service-kit';
import { newSecret } from '../domain/signature';
import { changeOf } from '../domain/webhook';
import { afterRotation, longestGraceSeconds, rotationGraceSeconds } from '../domain/webhook-secrets';
import { openKeys, withOlderSecrets } from '../store/webhook-keys';
import type { Dependencies } from './dependencies';
import { type WholeWebhook, wholeWebhook } from './get-webhook';

/**
 * Gives a webhook a new secret. The one before signs as well for a day, so that a receiver can be changed over while
 * deliveries come; a `graceSeconds` of 0, for a secret that has leaked, ends it at once.
 *
 * @throws AppError `webhook.not_found`, `stale`; `invalid` that names `graceSeconds`
 */
export async function rotateWebhookSecret(
  dependencies: Dependencies,
  context: CallContext,
  { id, graceSeconds = rotationGraceSeconds, expectedVersion }: notifications.RotateWebhookSecretRequest__Output,
): Promise<WholeWebhook> {
  const { unitOfWork, webhooks, secrets } = dependencies;
  new Check().integer('graceSeconds', graceSeconds, 0, longestGraceSeconds).throwIfAny();
  const secret = newSecret(randomBytes);
  const sealedSecret = secrets.seal(secret);
  const webhook = await unitOfWork.run(context, async (tx) => {
    const change = await webhooks.records.update(tx, id, expectedVersion, (current) => {
      const known = openKeys(secrets, current);
      const older = afterRotation(known.secret, known.older, graceSeconds, tx.now);
      return withOlderSecrets(secrets, { ...current, sealedSecret, secretRotatedAt: tx.now.toISOString() }, older);
    });
    tx.emit('webhook.updated', changeOf(change));
    return change.after;
  });
  return wholeWebhook(dependencies, webhook);
}
