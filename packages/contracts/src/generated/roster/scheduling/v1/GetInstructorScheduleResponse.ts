// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { InstructorSummary as _roster_scheduling_v1_InstructorSummary, InstructorSummary__Output as _roster_scheduling_v1_InstructorSummary__Output } from '../../../roster/scheduling/v1/InstructorSummary';
import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';

export interface _roster_scheduling_v1_GetInstructorScheduleResponse_Day {
  'date'?: (string);
  'meetings'?: (_roster_scheduling_v1_Meeting)[];
  'count'?: (number);
  'minutes'?: (number);
}

export interface _roster_scheduling_v1_GetInstructorScheduleResponse_Day__Output {
  'date': (string);
  'meetings': (_roster_scheduling_v1_Meeting__Output)[];
  'count': (number);
  'minutes': (number);
}

export interface GetInstructorScheduleResponse {
  'instructor'?: (_roster_scheduling_v1_InstructorSummary | null);
  'from'?: (string);
  'to'?: (string);
  'timeZone'?: (string);
  'days'?: (_roster_scheduling_v1_GetInstructorScheduleResponse_Day)[];
  'totalMeetings'?: (number);
  'totalMinutes'?: (number);
}

export interface GetInstructorScheduleResponse__Output {
  'instructor': (_roster_scheduling_v1_InstructorSummary__Output | null);
  'from': (string);
  'to': (string);
  'timeZone': (string);
  'days': (_roster_scheduling_v1_GetInstructorScheduleResponse_Day__Output)[];
  'totalMeetings': (number);
  'totalMinutes': (number);
}
