// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface Lead {
  'id'?: (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'childName'?: (string);
  'childAge'?: (number);
  'childGrade'?: (string);
  'courseInterest'?: (string);
  'city'?: (string);
  'message'?: (string);
  'source'?: (string);
  'utm'?: ({[key: string]: string});
  'status'?: (string);
  'notes'?: (string);
  'repeats'?: (number);
  'lastReceivedAt'?: (string);
  'otherContacts'?: (string)[];
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  'customerId'?: (string);
  'convertedAt'?: (string);
  '_phone'?: "phone";
  '_email'?: "email";
  '_childName'?: "childName";
  '_childAge'?: "childAge";
  '_childGrade'?: "childGrade";
  '_courseInterest'?: "courseInterest";
  '_city'?: "city";
  '_message'?: "message";
  '_source'?: "source";
  '_notes'?: "notes";
  '_customerId'?: "customerId";
  '_convertedAt'?: "convertedAt";
}

export interface Lead__Output {
  'id': (string);
  'name': (string);
  'phone'?: (string);
  'email'?: (string);
  'childName'?: (string);
  'childAge'?: (number);
  'childGrade'?: (string);
  'courseInterest'?: (string);
  'city'?: (string);
  'message'?: (string);
  'source'?: (string);
  'utm': ({[key: string]: string});
  'status': (string);
  'notes'?: (string);
  'repeats': (number);
  'lastReceivedAt': (string);
  'otherContacts': (string)[];
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  'customerId'?: (string);
  'convertedAt'?: (string);
  '_phone'?: "phone";
  '_email'?: "email";
  '_childName'?: "childName";
  '_childAge'?: "childAge";
  '_childGrade'?: "childGrade";
  '_courseInterest'?: "courseInterest";
  '_city'?: "city";
  '_message'?: "message";
  '_source'?: "source";
  '_notes'?: "notes";
  '_customerId'?: "customerId";
  '_convertedAt'?: "convertedAt";
}
