// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface GetAttendanceReportRequest {
  'startDate'?: (string);
  'endDate'?: (string);
  'groupBy'?: (string);
  'cycleId'?: (string);
  'branchId'?: (string);
  '_groupBy'?: "groupBy";
  '_cycleId'?: "cycleId";
  '_branchId'?: "branchId";
}

export interface GetAttendanceReportRequest__Output {
  'startDate': (string);
  'endDate': (string);
  'groupBy'?: (string);
  'cycleId'?: (string);
  'branchId'?: (string);
  '_groupBy'?: "groupBy";
  '_cycleId'?: "cycleId";
  '_branchId'?: "branchId";
}
