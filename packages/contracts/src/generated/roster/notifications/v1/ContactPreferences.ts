// Original file: protos/roster/notifications/v1/notifications.proto


export interface ContactPreferences {
  'customerId'?: (string);
  'phone'?: (string);
  'optedOut'?: (boolean);
  'changedAt'?: (string);
  'changedBy'?: (string);
  'language'?: (string);
  '_phone'?: "phone";
  '_changedAt'?: "changedAt";
  '_changedBy'?: "changedBy";
  '_language'?: "language";
}

export interface ContactPreferences__Output {
  'customerId': (string);
  'phone'?: (string);
  'optedOut': (boolean);
  'changedAt'?: (string);
  'changedBy'?: (string);
  'language'?: (string);
  '_phone'?: "phone";
  '_changedAt'?: "changedAt";
  '_changedBy'?: "changedBy";
  '_language'?: "language";
}
