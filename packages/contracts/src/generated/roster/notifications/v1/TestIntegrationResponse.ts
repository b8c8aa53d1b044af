// Original file: protos/roster/notifications/v1/notifications.proto


export interface TestIntegrationResponse {
  'ok'?: (boolean);
  'detail'?: (string);
}

export interface TestIntegrationResponse__Output {
  'ok': (boolean);
  'detail': (string);
}
