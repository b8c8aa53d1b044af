// Original file: protos/roster/identity/v1/identity.proto

import type { AuditEntry as _roster_identity_v1_AuditEntry, AuditEntry__Output as _roster_identity_v1_AuditEntry__Output } from '../../../roster/identity/v1/AuditEntry';
import type { Long } from '@grpc/proto-loader';

export interface ListAuditEntriesResponse {
  'entries'?: (_roster_identity_v1_AuditEntry)[];
  'total'?: (number | string | Long);
}

export interface ListAuditEntriesResponse__Output {
  'entries': (_roster_identity_v1_AuditEntry__Output)[];
  'total': (number);
}
