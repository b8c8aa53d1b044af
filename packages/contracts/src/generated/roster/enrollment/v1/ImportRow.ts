// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface ImportRow {
  'row'?: (number);
  'outcome'?: (string);
  'name'?: (string);
  'id'?: (string);
  'customerId'?: (string);
  'customerCreated'?: (boolean);
  '_id'?: "id";
  '_customerId'?: "customerId";
}

export interface ImportRow__Output {
  'row': (number);
  'outcome': (string);
  'name': (string);
  'id'?: (string);
  'customerId'?: (string);
  'customerCreated': (boolean);
  '_id'?: "id";
  '_customerId'?: "customerId";
}
