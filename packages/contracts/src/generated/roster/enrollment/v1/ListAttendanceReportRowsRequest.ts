// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface ListAttendanceReportRowsRequest {
  'startDate'?: (string);
  'endDate'?: (string);
  'cycleId'?: (string);
  'branchId'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
  '_cycleId'?: "cycleId";
  '_branchId'?: "branchId";
  '_limit'?: "limit";
  '_cursor'?: "cursor";
}

export interface ListAttendanceReportRowsRequest__Output {
  'startDate': (string);
  'endDate': (string);
  'cycleId'?: (string);
  'branchId'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
  '_cycleId'?: "cycleId";
  '_branchId'?: "branchId";
  '_limit'?: "limit";
  '_cursor'?: "cursor";
}
