import type { notifications } from '@roster/contracts';
import { type CallContext, forbidden, invalidField, unauthenticated, unavailable } from '@roster/service-kit';
import { wishIn } from '../domain/messaging/consent';
import { isNotSent, reasonOf, sentEvent, toldByProvider } from '../domain/messaging/message';
import { isSame, isSignedByMeta, readWhatsAppWebhook, type ToldStatus } from '../domain/messaging/whatsapp-webhook';
import type { OpenLink } from '../domain/provider-link';
import { countMessage } from '../messaging/count-message';
import type { Messaging } from '../messaging/messaging';
import type { Dependencies } from './dependencies';

/** A link that is switched off still hears what became of what it sent. @throws AppError `whatsapp.not_configured` */
async function linkOf({ links }: Messaging, context: CallContext): Promise<OpenLink> {
  const link = await links.find(context, 'whatsapp');
  if (!link) throw unavailable('whatsapp.not_configured', 'WhatsApp is not set up here');
  return links.open(link);
}

/**
 * Answers Meta's check of the address (Graph API, "Webhooks: verification requests").
 *
 * @returns the challenge
 * @throws AppError `whatsapp.not_configured`; `whatsapp.token_invalid`
 */
export async function verifyWhatsAppWebhook(
  { messaging }: Dependencies,
  context: CallContext,
  { mode, token, challenge }: notifications.VerifyWhatsAppWebhookRequest__Output,
): Promise<string> {
  const { secrets } = await linkOf(messaging, context);
  if (mode !== 'subscribe' || !isSame(secrets.verifyToken ?? '', token)) {
    throw forbidden('whatsapp.token_invalid', 'The token is not the one that was agreed on');
  }
  return challenge;
}

/**
 * Takes what Meta posts, after making sure that Meta did. Each status is recorded once and in any order; families that say
 * so get no more messages, or get them again. What is not about a message of ours is passed over.
 *
 * @throws AppError `whatsapp.not_configured`; `whatsapp.signature_invalid`; `invalid`
 */
export async function receiveWhatsAppWebhook(
  { messaging }: Dependencies,
  context: CallContext,
  { signature, rawBody }: notifications.ReceiveWhatsAppWebhookRequest__Output,
): Promise<void> {
  const { secrets, settings } = await linkOf(messaging, context);
  if (!isSignedByMeta(secrets.appSecret ?? '', signature, rawBody)) {
    throw unauthenticated('whatsapp.signature_invalid', 'The signature is not Meta’s');
  }
  const told = readWhatsAppWebhook(rawBody.toString('utf8'), settings.phoneNumberId ?? '');
  if (!told) throw invalidField('rawBody', 'must be a notification of WhatsApp’s');
  for (const status of told.statuses) await recordStatus(messaging, context, status);
  for (const { from, text, at } of told.texts) {
    const wish = wishIn(text);
    if (wish) await messaging.contacts.change(context, from, { optedOut: wish === 'stop', at, by: 'message' });
  }
}

async function recordStatus(
  { messages, unitOfWork }: Messaging,
  context: CallContext,
  told: ToldStatus,
): Promise<void> {
  const { providerMessageId, messageId, status, at, failure } = told;
  const known =
    (messageId && (await messages.records.find(context, messageId))) ||
    (await messages.withProviderId(context, providerMessageId));
  if (!known) return;
  const reason = status === 'failed' ? { reason: reasonOf('undelivered', failure) } : {};
  const became = await unitOfWork.run(
    context,
    async (tx) => {
      const { before, after, changed } = await messages.records.update(tx, known.id, undefined, (current) =>
        toldByProvider(current, { status, at, providerMessageId, ...reason }),
      );
      if (!changed) return undefined;
      // That it went out, or did not, was not known before.
      if (before.status === 'unconfirmed' && !isNotSent(after)) tx.emit(sentEvent(after), { before, after });
      else if (after.status === 'failed' && before.status !== 'failed') tx.emit('message.failed', { before, after });
      else tx.wrote('message', after.id, after.version);
      return after.status === before.status ? undefined : after;
    },
    { queueOn: `message/${known.id}` },
  );
  if (became) countMessage(became);
}
