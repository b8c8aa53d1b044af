// Original file: protos/roster/notifications/v1/notifications.proto


export interface VerifyWhatsAppWebhookRequest {
  'mode'?: (string);
  'token'?: (string);
  'challenge'?: (string);
}

export interface VerifyWhatsAppWebhookRequest__Output {
  'mode': (string);
  'token': (string);
  'challenge': (string);
}
