// Original file: protos/roster/notifications/v1/notifications.proto


export interface GetIntegrationRequest {
  'provider'?: (string);
}

export interface GetIntegrationRequest__Output {
  'provider': (string);
}
