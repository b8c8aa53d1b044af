// Original file: protos/roster/notifications/v1/notifications.proto


export interface _roster_notifications_v1_ReceiveZoomWebhookResponse_UrlValidation {
  'plainToken'?: (string);
  'encryptedToken'?: (string);
}

export interface _roster_notifications_v1_ReceiveZoomWebhookResponse_UrlValidation__Output {
  'plainToken': (string);
  'encryptedToken': (string);
}

export interface ReceiveZoomWebhookResponse {
  'urlValidation'?: (_roster_notifications_v1_ReceiveZoomWebhookResponse_UrlValidation | null);
  '_urlValidation'?: "urlValidation";
}

export interface ReceiveZoomWebhookResponse__Output {
  'urlValidation'?: (_roster_notifications_v1_ReceiveZoomWebhookResponse_UrlValidation__Output | null);
  '_urlValidation'?: "urlValidation";
}
