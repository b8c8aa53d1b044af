// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { StudentSummary as _roster_enrollment_v1_StudentSummary, StudentSummary__Output as _roster_enrollment_v1_StudentSummary__Output } from '../../../roster/enrollment/v1/StudentSummary';
import type { Long } from '@grpc/proto-loader';

export interface AttendanceRecord {
  'id'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'registrationId'?: (string);
  'studentId'?: (string);
  'guestName'?: (string);
  'status'?: (string);
  'isTrial'?: (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  'date'?: (string);
  'student'?: (_roster_enrollment_v1_StudentSummary | null);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_cycleId'?: "cycleId";
  '_registrationId'?: "registrationId";
  '_studentId'?: "studentId";
  '_guestName'?: "guestName";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
  '_student'?: "student";
}

export interface AttendanceRecord__Output {
  'id': (string);
  'meetingId': (string);
  'cycleId'?: (string);
  'registrationId'?: (string);
  'studentId'?: (string);
  'guestName'?: (string);
  'status': (string);
  'isTrial': (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  'date': (string);
  'student'?: (_roster_enrollment_v1_StudentSummary__Output | null);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_cycleId'?: "cycleId";
  '_registrationId'?: "registrationId";
  '_studentId'?: "studentId";
  '_guestName'?: "guestName";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
  '_student'?: "student";
}
