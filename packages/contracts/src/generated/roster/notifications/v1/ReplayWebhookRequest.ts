// Original file: protos/roster/notifications/v1/notifications.proto


export interface ReplayWebhookRequest {
  'id'?: (string);
  'from'?: (string);
  'to'?: (string);
  'events'?: (string)[];
  'statuses'?: (string)[];
  '_to'?: "to";
}

export interface ReplayWebhookRequest__Output {
  'id': (string);
  'from': (string);
  'to'?: (string);
  'events': (string)[];
  'statuses': (string)[];
  '_to'?: "to";
}
