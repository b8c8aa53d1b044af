// Original file: protos/roster/notifications/v1/notifications.proto


export interface BackfillWebhookRequest {
  'id'?: (string);
  'from'?: (string);
  'to'?: (string);
  'events'?: (string)[];
  '_to'?: "to";
}

export interface BackfillWebhookRequest__Output {
  'id': (string);
  'from': (string);
  'to'?: (string);
  'events': (string)[];
  '_to'?: "to";
}
