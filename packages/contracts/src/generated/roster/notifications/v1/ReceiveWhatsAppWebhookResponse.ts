// Original file: protos/roster/notifications/v1/notifications.proto


export interface ReceiveWhatsAppWebhookResponse {
}

export interface ReceiveWhatsAppWebhookResponse__Output {
}
