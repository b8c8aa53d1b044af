import type { notifications } from '@roster/contracts';
import type { RpcHandlers } from '@roster/service-kit';
import { getContactPreferences, updateContactPreferences } from '../app/contact-preferences';
import type { Dependencies } from '../app/dependencies';
import { getMessage } from '../app/get-message';
import { listMessages } from '../app/list-messages';
import { listPlannedMessages } from '../app/list-planned-messages';
import { listPlannedOfMeeting } from '../app/list-planned-of-meeting';
import { getMessagingSettings, updateMessagingSettings } from '../app/messaging-settings';
import { receiveWhatsAppWebhook, verifyWhatsAppWebhook } from '../app/receive-whatsapp-webhook';
import { resendMessage } from '../app/resend-message';
import type { MessagingSettings } from '../domain/messaging/settings';

type MessageMethods =
  | 'ListMessages'
  | 'GetMessage'
  | 'ListPlannedMessages'
  | 'ListPlannedOfMeeting'
  | 'ResendMessage'
  | 'GetMessagingSettings'
  | 'UpdateMessagingSettings'
  | 'GetContactPreferences'
  | 'UpdateContactPreferences'
  | 'VerifyWhatsAppWebhook'
  | 'ReceiveWhatsAppWebhook';

/** Messages to families, and what families say. */
export function messageHandlers(dependencies: Dependencies): Pick<RpcHandlers<'notifications'>, MessageMethods> {
  return {
    async ListMessages(context, request) {
      const { items, total } = await listMessages(dependencies, context, request);
      return { messages: items, total };
    },
    async GetMessage(context, { id }) {
      return { message: await getMessage(dependencies, context, id) };
    },
    async ListPlannedMessages(context, request) {
      const { items, total } = await listPlannedMessages(dependencies, context, request);
      return { planned: items, total };
    },
    async ListPlannedOfMeeting(context, { meetingId }) {
      return { planned: await listPlannedOfMeeting(dependencies, context, meetingId) };
    },
    async ResendMessage(context, { id }) {
      return { message: await resendMessage(dependencies, context, id) };
    },
    async GetMessagingSettings(context) {
      return { settings: presentSettings(await getMessagingSettings(dependencies, context)) };
    },
    async UpdateMessagingSettings(context, request) {
      return { settings: presentSettings(await updateMessagingSettings(dependencies, context, request)) };
    },
    async GetContactPreferences(context, { customerId }) {
      return { preferences: await getContactPreferences(dependencies, context, customerId) };
    },
    async UpdateContactPreferences(context, request) {
      return { preferences: await updateContactPreferences(dependencies, context, request) };
    },
    async VerifyWhatsAppWebhook(context, request) {
      return { challenge: await verifyWhatsAppWebhook(dependencies, context, request) };
    },
    async ReceiveWhatsAppWebhook(context, request) {
      await receiveWhatsAppWebhook(dependencies, context, request);
      return {};
    },
  };
}

function presentSettings(settings: MessagingSettings & { version: number }): notifications.MessagingSettings {
  const { reminderTime, quietHours, sabbath, language, enabled, templates, version } = settings;
  const { kept: sabbathKept, ...span } = sabbath;
  return { reminderTime, quietHours, sabbathKept, sabbath: span, language, enabled, templates, version };
}
