// Original file: protos/roster/notifications/v1/notifications.proto


export interface DeleteWebhookResponse {
}

export interface DeleteWebhookResponse__Output {
}
