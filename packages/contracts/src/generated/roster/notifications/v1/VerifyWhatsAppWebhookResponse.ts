// Original file: protos/roster/notifications/v1/notifications.proto


export interface VerifyWhatsAppWebhookResponse {
  'challenge'?: (string);
}

export interface VerifyWhatsAppWebhookResponse__Output {
  'challenge': (string);
}
