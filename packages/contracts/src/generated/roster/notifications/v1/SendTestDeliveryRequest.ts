// Original file: protos/roster/notifications/v1/notifications.proto


export interface SendTestDeliveryRequest {
  'id'?: (string);
  'event'?: (string);
  '_event'?: "event";
}

export interface SendTestDeliveryRequest__Output {
  'id': (string);
  'event'?: (string);
  '_event'?: "event";
}
