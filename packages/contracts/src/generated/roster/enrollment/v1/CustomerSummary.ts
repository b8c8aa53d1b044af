// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface CustomerSummary {
  'id'?: (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  '_email'?: "email";
}

export interface CustomerSummary__Output {
  'id': (string);
  'name': (string);
  'phone': (string);
  'email'?: (string);
  '_email'?: "email";
}
