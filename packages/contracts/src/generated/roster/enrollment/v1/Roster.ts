// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface Roster {
  'cycleId'?: (string);
  'seatsTaken'?: (number);
  'activeRegistrations'?: (number);
  'activeAmountMinor'?: (number | string | Long);
  'version'?: (number | string | Long);
}

export interface Roster__Output {
  'cycleId': (string);
  'seatsTaken': (number);
  'activeRegistrations': (number);
  'activeAmountMinor': (number);
  'version': (number);
}
