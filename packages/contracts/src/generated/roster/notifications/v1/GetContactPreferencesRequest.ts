// Original file: protos/roster/notifications/v1/notifications.proto


export interface GetContactPreferencesRequest {
  'customerId'?: (string);
}

export interface GetContactPreferencesRequest__Output {
  'customerId': (string);
}
