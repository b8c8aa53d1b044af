// Original file: protos/roster/billing/v1/billing.proto


export interface GetRevenueReportRequest {
  'startDate'?: (string);
  'endDate'?: (string);
  'groupBy'?: (string);
  'branchId'?: (string);
  'courseId'?: (string);
  'instructorId'?: (string);
  '_branchId'?: "branchId";
  '_courseId'?: "courseId";
  '_instructorId'?: "instructorId";
}

export interface GetRevenueReportRequest__Output {
  'startDate': (string);
  'endDate': (string);
  'groupBy': (string);
  'branchId'?: (string);
  'courseId'?: (string);
  'instructorId'?: (string);
  '_branchId'?: "branchId";
  '_courseId'?: "courseId";
  '_instructorId'?: "instructorId";
}
