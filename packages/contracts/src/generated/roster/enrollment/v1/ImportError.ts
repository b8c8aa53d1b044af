// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface ImportError {
  'row'?: (number);
  'field'?: (string);
  'message'?: (string);
}

export interface ImportError__Output {
  'row': (number);
  'field': (string);
  'message': (string);
}
