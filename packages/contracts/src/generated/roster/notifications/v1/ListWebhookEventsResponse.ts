// Original file: protos/roster/notifications/v1/notifications.proto


export interface _roster_notifications_v1_ListWebhookEventsResponse_EventType {
  'type'?: (string);
  'description'?: (string);
}

export interface _roster_notifications_v1_ListWebhookEventsResponse_EventType__Output {
  'type': (string);
  'description': (string);
}

export interface ListWebhookEventsResponse {
  'events'?: (_roster_notifications_v1_ListWebhookEventsResponse_EventType)[];
}

export interface ListWebhookEventsResponse__Output {
  'events': (_roster_notifications_v1_ListWebhookEventsResponse_EventType__Output)[];
}
