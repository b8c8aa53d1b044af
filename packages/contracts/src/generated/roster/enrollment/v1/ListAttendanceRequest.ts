// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListAttendanceRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'meetingId'?: (string);
  'studentId'?: (string);
  'registrationId'?: (string);
  'status'?: (string);
  'isTrial'?: (boolean);
  'from'?: (string);
  'to'?: (string);
  '_meetingId'?: "meetingId";
  '_studentId'?: "studentId";
  '_registrationId'?: "registrationId";
  '_status'?: "status";
  '_isTrial'?: "isTrial";
  '_from'?: "from";
  '_to'?: "to";
}

export interface ListAttendanceRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'meetingId'?: (string);
  'studentId'?: (string);
  'registrationId'?: (string);
  'status'?: (string);
  'isTrial'?: (boolean);
  'from'?: (string);
  'to'?: (string);
  '_meetingId'?: "meetingId";
  '_studentId'?: "studentId";
  '_registrationId'?: "registrationId";
  '_status'?: "status";
  '_isTrial'?: "isTrial";
  '_from'?: "from";
  '_to'?: "to";
}
