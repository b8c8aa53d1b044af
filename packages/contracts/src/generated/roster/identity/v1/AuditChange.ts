// Original file: protos/roster/identity/v1/identity.proto


export interface AuditChange {
  'field'?: (string);
  'beforeJson'?: (string);
  'afterJson'?: (string);
  '_beforeJson'?: "beforeJson";
  '_afterJson'?: "afterJson";
}

export interface AuditChange__Output {
  'field': (string);
  'beforeJson'?: (string);
  'afterJson'?: (string);
  '_beforeJson'?: "beforeJson";
  '_afterJson'?: "afterJson";
}
