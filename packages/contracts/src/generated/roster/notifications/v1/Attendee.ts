// Original file: protos/roster/notifications/v1/notifications.proto


export interface Attendee {
  'names'?: (string)[];
  'joinedAt'?: (string);
  'leftAt'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  'minutes'?: (number);
  '_leftAt'?: "leftAt";
  '_timeOut'?: "timeOut";
}

export interface Attendee__Output {
  'names': (string)[];
  'joinedAt': (string);
  'leftAt'?: (string);
  'timeIn': (string);
  'timeOut'?: (string);
  'minutes': (number);
  '_leftAt'?: "leftAt";
  '_timeOut'?: "timeOut";
}
