// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { InstructorSummary as _roster_scheduling_v1_InstructorSummary, InstructorSummary__Output as _roster_scheduling_v1_InstructorSummary__Output } from '../../../roster/scheduling/v1/InstructorSummary';

export interface _roster_scheduling_v1_GetInstructorAvailabilityResponse_Day {
  'date'?: (string);
  'closed'?: (boolean);
  'closureName'?: (string);
  'free'?: (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval)[];
  'busy'?: (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval)[];
  'slots'?: (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval)[];
  'freeMinutes'?: (number);
  'busyMinutes'?: (number);
  '_closureName'?: "closureName";
}

export interface _roster_scheduling_v1_GetInstructorAvailabilityResponse_Day__Output {
  'date': (string);
  'closed': (boolean);
  'closureName'?: (string);
  'free': (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval__Output)[];
  'busy': (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval__Output)[];
  'slots': (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval__Output)[];
  'freeMinutes': (number);
  'busyMinutes': (number);
  '_closureName'?: "closureName";
}

export interface _roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval {
  'startTime'?: (string);
  'endTime'?: (string);
  'minutes'?: (number);
}

export interface _roster_scheduling_v1_GetInstructorAvailabilityResponse_Interval__Output {
  'startTime': (string);
  'endTime': (string);
  'minutes': (number);
}

export interface GetInstructorAvailabilityResponse {
  'instructor'?: (_roster_scheduling_v1_InstructorSummary | null);
  'from'?: (string);
  'to'?: (string);
  'timeZone'?: (string);
  'dayStart'?: (string);
  'dayEnd'?: (string);
  'slotMinutes'?: (number);
  'days'?: (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Day)[];
  '_slotMinutes'?: "slotMinutes";
}

export interface GetInstructorAvailabilityResponse__Output {
  'instructor': (_roster_scheduling_v1_InstructorSummary__Output | null);
  'from': (string);
  'to': (string);
  'timeZone': (string);
  'dayStart': (string);
  'dayEnd': (string);
  'slotMinutes'?: (number);
  'days': (_roster_scheduling_v1_GetInstructorAvailabilityResponse_Day__Output)[];
  '_slotMinutes'?: "slotMinutes";
}
