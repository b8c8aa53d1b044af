// Original file: protos/roster/identity/v1/identity.proto

import type { AuditChange as _roster_identity_v1_AuditChange, AuditChange__Output as _roster_identity_v1_AuditChange__Output } from '../../../roster/identity/v1/AuditChange';

export interface AuditEntry {
  'id'?: (string);
  'at'?: (string);
  'actor'?: (string);
  'actorName'?: (string);
  'action'?: (string);
  'entityKind'?: (string);
  'entityId'?: (string);
  'entityName'?: (string);
  'changes'?: (_roster_identity_v1_AuditChange)[];
  'requestId'?: (string);
  'address'?: (string);
  'userAgent'?: (string);
  '_actorName'?: "actorName";
  '_entityName'?: "entityName";
  '_requestId'?: "requestId";
  '_address'?: "address";
  '_userAgent'?: "userAgent";
}

export interface AuditEntry__Output {
  'id': (string);
  'at': (string);
  'actor': (string);
  'actorName'?: (string);
  'action': (string);
  'entityKind': (string);
  'entityId': (string);
  'entityName'?: (string);
  'changes': (_roster_identity_v1_AuditChange__Output)[];
  'requestId'?: (string);
  'address'?: (string);
  'userAgent'?: (string);
  '_actorName'?: "actorName";
  '_entityName'?: "entityName";
  '_requestId'?: "requestId";
  '_address'?: "address";
  '_userAgent'?: "userAgent";
}
