// Original file: protos/roster/common/v1/family.proto


export interface FamilyCustomer {
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  '_name'?: "name";
  '_phone'?: "phone";
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
}

export interface FamilyCustomer__Output {
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  '_name'?: "name";
  '_phone'?: "phone";
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
}
