// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface CreateCustomerRequest {
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
}

export interface CreateCustomerRequest__Output {
  'name': (string);
  'phone': (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
}
