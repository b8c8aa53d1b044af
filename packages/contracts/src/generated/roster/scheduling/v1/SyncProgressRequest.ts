// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface SyncProgressRequest {
  'cycleId'?: (string);
}

export interface SyncProgressRequest__Output {
  'cycleId': (string);
}
