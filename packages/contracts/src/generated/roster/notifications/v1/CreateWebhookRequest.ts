// Original file: protos/roster/notifications/v1/notifications.proto


export interface CreateWebhookRequest {
  'url'?: (string);
  'events'?: (string)[];
  'isActive'?: (boolean);
  'description'?: (string);
  'headers'?: ({[key: string]: string});
  '_isActive'?: "isActive";
  '_description'?: "description";
}

export interface CreateWebhookRequest__Output {
  'url': (string);
  'events': (string)[];
  'isActive'?: (boolean);
  'description'?: (string);
  'headers': ({[key: string]: string});
  '_isActive'?: "isActive";
  '_description'?: "description";
}
