// Original file: protos/roster/billing/v1/billing.proto

import type { ExportFailure as _roster_billing_v1_ExportFailure, ExportFailure__Output as _roster_billing_v1_ExportFailure__Output } from '../../../roster/billing/v1/ExportFailure';
import type { Long } from '@grpc/proto-loader';

export interface Export {
  'id'?: (string);
  'report'?: (string);
  'format'?: (string);
  'status'?: (string);
  'progress'?: (number);
  'rows'?: (number);
  'fileName'?: (string);
  'contentType'?: (string);
  'bytes'?: (number | string | Long);
  'chunks'?: (number);
  'createdAt'?: (string);
  'finishedAt'?: (string);
  'expiresAt'?: (string);
  'failure'?: (_roster_billing_v1_ExportFailure | null);
  '_finishedAt'?: "finishedAt";
}

export interface Export__Output {
  'id': (string);
  'report': (string);
  'format': (string);
  'status': (string);
  'progress': (number);
  'rows': (number);
  'fileName': (string);
  'contentType': (string);
  'bytes': (number);
  'chunks': (number);
  'createdAt': (string);
  'finishedAt'?: (string);
  'expiresAt': (string);
  'failure': (_roster_billing_v1_ExportFailure__Output | null);
  '_finishedAt'?: "finishedAt";
}
