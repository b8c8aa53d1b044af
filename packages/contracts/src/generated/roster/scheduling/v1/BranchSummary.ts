// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface BranchSummary {
  'id'?: (string);
  'name'?: (string);
  'type'?: (string);
  'city'?: (string);
  '_city'?: "city";
}

export interface BranchSummary__Output {
  'id': (string);
  'name': (string);
  'type': (string);
  'city'?: (string);
  '_city'?: "city";
}
