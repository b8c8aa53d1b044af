// Original file: protos/roster/billing/v1/billing.proto


export interface ExportParameters {
  'startDate'?: (string);
  'endDate'?: (string);
  'groupBy'?: (string);
  'branchId'?: (string);
  'courseId'?: (string);
  'instructorId'?: (string);
  'cycleId'?: (string);
  'state'?: (string);
  'status'?: (string);
  '_branchId'?: "branchId";
  '_courseId'?: "courseId";
  '_instructorId'?: "instructorId";
  '_cycleId'?: "cycleId";
  '_status'?: "status";
}

export interface ExportParameters__Output {
  'startDate': (string);
  'endDate': (string);
  'groupBy': (string);
  'branchId'?: (string);
  'courseId'?: (string);
  'instructorId'?: (string);
  'cycleId'?: (string);
  'state': (string);
  'status'?: (string);
  '_branchId'?: "branchId";
  '_courseId'?: "courseId";
  '_instructorId'?: "instructorId";
  '_cycleId'?: "cycleId";
  '_status'?: "status";
}
