// Original file: protos/roster/notifications/v1/notifications.proto


export interface CreateLeadRequest {
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
  '_phone'?: "phone";
  '_email'?: "email";
  '_childName'?: "childName";
  '_childAge'?: "childAge";
  '_childGrade'?: "childGrade";
  '_courseInterest'?: "courseInterest";
  '_city'?: "city";
  '_message'?: "message";
  '_source'?: "source";
}

export interface CreateLeadRequest__Output {
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
  '_phone'?: "phone";
  '_email'?: "email";
  '_childName'?: "childName";
  '_childAge'?: "childAge";
  '_childGrade'?: "childGrade";
  '_courseInterest'?: "courseInterest";
  '_city'?: "city";
  '_message'?: "message";
  '_source'?: "source";
}
