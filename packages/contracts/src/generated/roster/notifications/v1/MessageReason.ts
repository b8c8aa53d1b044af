// Original file: protos/roster/notifications/v1/notifications.proto


export interface MessageReason {
  'code'?: (string);
  'message'?: (string);
}

export interface MessageReason__Output {
  'code': (string);
  'message': (string);
}
