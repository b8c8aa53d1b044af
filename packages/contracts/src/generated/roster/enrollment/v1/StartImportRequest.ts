// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface StartImportRequest {
  'kind'?: (string);
  'format'?: (string);
  'file'?: (Buffer | Uint8Array | string);
  'fileName'?: (string);
  'dryRun'?: (boolean);
  'mode'?: (string);
  '_fileName'?: "fileName";
  '_mode'?: "mode";
}

export interface StartImportRequest__Output {
  'kind': (string);
  'format': (string);
  'file': (Buffer);
  'fileName'?: (string);
  'dryRun': (boolean);
  'mode'?: (string);
  '_fileName'?: "fileName";
  '_mode'?: "mode";
}
