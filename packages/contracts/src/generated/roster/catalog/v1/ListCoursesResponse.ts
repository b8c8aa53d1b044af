// Original file: protos/roster/catalog/v1/catalog.proto

import type { Course as _roster_catalog_v1_Course, Course__Output as _roster_catalog_v1_Course__Output } from '../../../roster/catalog/v1/Course';
import type { Long } from '@grpc/proto-loader';

export interface ListCoursesResponse {
  'courses'?: (_roster_catalog_v1_Course)[];
  'total'?: (number | string | Long);
}

export interface ListCoursesResponse__Output {
  'courses': (_roster_catalog_v1_Course__Output)[];
  'total': (number);
}
