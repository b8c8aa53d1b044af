// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface ProgressCounts {
  'planned'?: (number);
  'completed'?: (number);
  'cancelled'?: (number);
  'postponed'?: (number);
  'scheduled'?: (number);
  'percent'?: (number | string);
}

export interface ProgressCounts__Output {
  'planned': (number);
  'completed': (number);
  'cancelled': (number);
  'postponed': (number);
  'scheduled': (number);
  'percent': (number);
}
