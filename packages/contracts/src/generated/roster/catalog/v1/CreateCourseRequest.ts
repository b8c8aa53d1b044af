// Original file: protos/roster/catalog/v1/catalog.proto


export interface CreateCourseRequest {
  'name'?: (string);
  'description'?: (string);
  'targetAudience'?: (string);
  'category'?: (string);
  'isActive'?: (boolean);
  '_description'?: "description";
  '_targetAudience'?: "targetAudience";
  '_isActive'?: "isActive";
}

export interface CreateCourseRequest__Output {
  'name': (string);
  'description'?: (string);
  'targetAudience'?: (string);
  'category': (string);
  'isActive'?: (boolean);
  '_description'?: "description";
  '_targetAudience'?: "targetAudience";
  '_isActive'?: "isActive";
}
