// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface CycleRef {
  'id'?: (string);
  'name'?: (string);
  'type'?: (string);
  'status'?: (string);
  'startDate'?: (string);
  'endDate'?: (string);
}

export interface CycleRef__Output {
  'id': (string);
  'name': (string);
  'type': (string);
  'status': (string);
  'startDate': (string);
  'endDate': (string);
}
