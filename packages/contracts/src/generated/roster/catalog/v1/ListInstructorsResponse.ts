// Original file: protos/roster/catalog/v1/catalog.proto

import type { Instructor as _roster_catalog_v1_Instructor, Instructor__Output as _roster_catalog_v1_Instructor__Output } from '../../../roster/catalog/v1/Instructor';
import type { Long } from '@grpc/proto-loader';

export interface ListInstructorsResponse {
  'instructors'?: (_roster_catalog_v1_Instructor)[];
  'total'?: (number | string | Long);
}

export interface ListInstructorsResponse__Output {
  'instructors': (_roster_catalog_v1_Instructor__Output)[];
  'total': (number);
}
