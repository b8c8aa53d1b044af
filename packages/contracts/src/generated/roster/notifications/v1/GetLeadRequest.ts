// Original file: protos/roster/notifications/v1/notifications.proto


export interface GetLeadRequest {
  'id'?: (string);
}

export interface GetLeadRequest__Output {
  'id': (string);
}
