// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListRegistrationsRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'studentId'?: (string);
  'cycleId'?: (string);
  'customerId'?: (string);
  'status'?: (string);
  'paymentStatus'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_studentId'?: "studentId";
  '_cycleId'?: "cycleId";
  '_customerId'?: "customerId";
  '_status'?: "status";
  '_paymentStatus'?: "paymentStatus";
  '_from'?: "from";
  '_to'?: "to";
}

export interface ListRegistrationsRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'studentId'?: (string);
  'cycleId'?: (string);
  'customerId'?: (string);
  'status'?: (string);
  'paymentStatus'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_studentId'?: "studentId";
  '_cycleId'?: "cycleId";
  '_customerId'?: "customerId";
  '_status'?: "status";
  '_paymentStatus'?: "paymentStatus";
  '_from'?: "from";
  '_to'?: "to";
}
