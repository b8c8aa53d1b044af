// Original file: protos/roster/common/v1/paging.proto


export interface PageRequest {
  'limit'?: (number);
  'offset'?: (number);
  'sortBy'?: (string);
  'descending'?: (boolean);
}

export interface PageRequest__Output {
  'limit': (number);
  'offset': (number);
  'sortBy': (string);
  'descending': (boolean);
}
