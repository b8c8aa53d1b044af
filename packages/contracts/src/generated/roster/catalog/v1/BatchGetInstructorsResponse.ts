// Original file: protos/roster/catalog/v1/catalog.proto

import type { Instructor as _roster_catalog_v1_Instructor, Instructor__Output as _roster_catalog_v1_Instructor__Output } from '../../../roster/catalog/v1/Instructor';

export interface BatchGetInstructorsResponse {
  'instructors'?: (_roster_catalog_v1_Instructor)[];
}

export interface BatchGetInstructorsResponse__Output {
  'instructors': (_roster_catalog_v1_Instructor__Output)[];
}
