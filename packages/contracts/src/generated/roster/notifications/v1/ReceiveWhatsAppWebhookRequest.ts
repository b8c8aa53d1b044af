// Original file: protos/roster/notifications/v1/notifications.proto


export interface ReceiveWhatsAppWebhookRequest {
  'signature'?: (string);
  'rawBody'?: (Buffer | Uint8Array | string);
}

export interface ReceiveWhatsAppWebhookRequest__Output {
  'signature': (string);
  'rawBody': (Buffer);
}
