// Original file: protos/roster/notifications/v1/notifications.proto


export interface UpdateContactPreferencesRequest {
  'customerId'?: (string);
  'optedOut'?: (boolean);
  'language'?: (string);
  'clear'?: (string)[];
  '_optedOut'?: "optedOut";
  '_language'?: "language";
}

export interface UpdateContactPreferencesRequest__Output {
  'customerId': (string);
  'optedOut'?: (boolean);
  'language'?: (string);
  'clear': (string)[];
  '_optedOut'?: "optedOut";
  '_language'?: "language";
}
