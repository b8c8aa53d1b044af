// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface InstructorSummary {
  'id'?: (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  '_phone'?: "phone";
  '_email'?: "email";
}

export interface InstructorSummary__Output {
  'id': (string);
  'name': (string);
  'phone'?: (string);
  'email'?: (string);
  '_phone'?: "phone";
  '_email'?: "email";
}
