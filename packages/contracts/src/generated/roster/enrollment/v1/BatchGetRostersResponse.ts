// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Roster as _roster_enrollment_v1_Roster, Roster__Output as _roster_enrollment_v1_Roster__Output } from '../../../roster/enrollment/v1/Roster';

export interface BatchGetRostersResponse {
  'rosters'?: (_roster_enrollment_v1_Roster)[];
}

export interface BatchGetRostersResponse__Output {
  'rosters': (_roster_enrollment_v1_Roster__Output)[];
}
