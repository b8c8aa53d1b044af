// Original file: protos/roster/notifications/v1/notifications.proto


export interface DeleteIntegrationResponse {
}

export interface DeleteIntegrationResponse__Output {
}
