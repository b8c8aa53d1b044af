// Original file: protos/roster/notifications/v1/notifications.proto


export interface GetMessageRequest {
  'id'?: (string);
}

export interface GetMessageRequest__Output {
  'id': (string);
}
