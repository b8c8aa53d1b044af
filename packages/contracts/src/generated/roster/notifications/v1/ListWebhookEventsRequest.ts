// Original file: protos/roster/notifications/v1/notifications.proto


export interface ListWebhookEventsRequest {
}

export interface ListWebhookEventsRequest__Output {
}
