// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface AttendanceReportRow {
  'date'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'cycleName'?: (string);
  'branchId'?: (string);
  'branchName'?: (string);
  'studentId'?: (string);
  'attendeeName'?: (string);
  'customerName'?: (string);
  'customerPhone'?: (string);
  'status'?: (string);
  'isGuest'?: (boolean);
  'isTrial'?: (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  '_cycleId'?: "cycleId";
  '_cycleName'?: "cycleName";
  '_branchId'?: "branchId";
  '_branchName'?: "branchName";
  '_studentId'?: "studentId";
  '_customerName'?: "customerName";
  '_customerPhone'?: "customerPhone";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
}

export interface AttendanceReportRow__Output {
  'date': (string);
  'meetingId': (string);
  'cycleId'?: (string);
  'cycleName'?: (string);
  'branchId'?: (string);
  'branchName'?: (string);
  'studentId'?: (string);
  'attendeeName': (string);
  'customerName'?: (string);
  'customerPhone'?: (string);
  'status': (string);
  'isGuest': (boolean);
  'isTrial': (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  '_cycleId'?: "cycleId";
  '_cycleName'?: "cycleName";
  '_branchId'?: "branchId";
  '_branchName'?: "branchName";
  '_studentId'?: "studentId";
  '_customerName'?: "customerName";
  '_customerPhone'?: "customerPhone";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
}
