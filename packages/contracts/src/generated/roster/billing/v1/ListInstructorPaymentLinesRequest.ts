// Original file: protos/roster/billing/v1/billing.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListInstructorPaymentLinesRequest {
  'startDate'?: (string);
  'endDate'?: (string);
  'instructorId'?: (string);
  'state'?: (string);
  'page'?: (_roster_common_v1_PageRequest | null);
  '_instructorId'?: "instructorId";
}

export interface ListInstructorPaymentLinesRequest__Output {
  'startDate': (string);
  'endDate': (string);
  'instructorId'?: (string);
  'state': (string);
  'page': (_roster_common_v1_PageRequest__Output | null);
  '_instructorId'?: "instructorId";
}
