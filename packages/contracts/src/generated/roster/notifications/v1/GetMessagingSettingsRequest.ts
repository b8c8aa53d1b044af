// Original file: protos/roster/notifications/v1/notifications.proto


export interface GetMessagingSettingsRequest {
}

export interface GetMessagingSettingsRequest__Output {
}
