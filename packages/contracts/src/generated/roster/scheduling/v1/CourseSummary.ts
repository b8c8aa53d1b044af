// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface CourseSummary {
  'id'?: (string);
  'name'?: (string);
  'category'?: (string);
}

export interface CourseSummary__Output {
  'id': (string);
  'name': (string);
  'category': (string);
}
