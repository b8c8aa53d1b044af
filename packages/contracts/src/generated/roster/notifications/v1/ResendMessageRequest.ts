// Original file: protos/roster/notifications/v1/notifications.proto


export interface ResendMessageRequest {
  'id'?: (string);
}

export interface ResendMessageRequest__Output {
  'id': (string);
}
