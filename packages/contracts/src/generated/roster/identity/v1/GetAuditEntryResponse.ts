// Original file: protos/roster/identity/v1/identity.proto

import type { AuditEntry as _roster_identity_v1_AuditEntry, AuditEntry__Output as _roster_identity_v1_AuditEntry__Output } from '../../../roster/identity/v1/AuditEntry';

export interface GetAuditEntryResponse {
  'entry'?: (_roster_identity_v1_AuditEntry | null);
}

export interface GetAuditEntryResponse__Output {
  'entry': (_roster_identity_v1_AuditEntry__Output | null);
}
