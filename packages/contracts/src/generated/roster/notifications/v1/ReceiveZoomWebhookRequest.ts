// Original file: protos/roster/notifications/v1/notifications.proto


export interface ReceiveZoomWebhookRequest {
  'signature'?: (string);
  'timestamp'?: (string);
  'rawBody'?: (Buffer | Uint8Array | string);
}

export interface ReceiveZoomWebhookRequest__Output {
  'signature': (string);
  'timestamp': (string);
  'rawBody': (Buffer);
}
