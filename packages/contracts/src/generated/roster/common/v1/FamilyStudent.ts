// Original file: protos/roster/common/v1/family.proto


export interface FamilyStudent {
  'name'?: (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
}

export interface FamilyStudent__Output {
  'name': (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
}
