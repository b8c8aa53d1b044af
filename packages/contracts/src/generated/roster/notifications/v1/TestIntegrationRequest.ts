// Original file: protos/roster/notifications/v1/notifications.proto


export interface TestIntegrationRequest {
  'provider'?: (string);
}

export interface TestIntegrationRequest__Output {
  'provider': (string);
}
