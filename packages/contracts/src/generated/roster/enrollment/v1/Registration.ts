// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { StudentSummary as _roster_enrollment_v1_StudentSummary, StudentSummary__Output as _roster_enrollment_v1_StudentSummary__Output } from '../../../roster/enrollment/v1/StudentSummary';
import type { CycleRef as _roster_enrollment_v1_CycleRef, CycleRef__Output as _roster_enrollment_v1_CycleRef__Output } from '../../../roster/enrollment/v1/CycleRef';
import type { Long } from '@grpc/proto-loader';

export interface Registration {
  'id'?: (string);
  'studentId'?: (string);
  'cycleId'?: (string);
  'meetingId'?: (string);
  'customerId'?: (string);
  'registrationDate'?: (string);
  'status'?: (string);
  'amountMinor'?: (number | string | Long);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'cancellationReason'?: (string);
  'notes'?: (string);
  'student'?: (_roster_enrollment_v1_StudentSummary | null);
  'cycle'?: (_roster_enrollment_v1_CycleRef | null);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_cycleId'?: "cycleId";
  '_meetingId'?: "meetingId";
  '_amountMinor'?: "amountMinor";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_cancellationReason'?: "cancellationReason";
  '_notes'?: "notes";
  '_student'?: "student";
  '_cycle'?: "cycle";
}

export interface Registration__Output {
  'id': (string);
  'studentId': (string);
  'cycleId'?: (string);
  'meetingId'?: (string);
  'customerId': (string);
  'registrationDate': (string);
  'status': (string);
  'amountMinor'?: (number);
  'paymentStatus': (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'cancellationReason'?: (string);
  'notes'?: (string);
  'student'?: (_roster_enrollment_v1_StudentSummary__Output | null);
  'cycle'?: (_roster_enrollment_v1_CycleRef__Output | null);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_cycleId'?: "cycleId";
  '_meetingId'?: "meetingId";
  '_amountMinor'?: "amountMinor";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_cancellationReason'?: "cancellationReason";
  '_notes'?: "notes";
  '_student'?: "student";
  '_cycle'?: "cycle";
}
