// Original file: protos/roster/catalog/v1/catalog.proto

import type { Course as _roster_catalog_v1_Course, Course__Output as _roster_catalog_v1_Course__Output } from '../../../roster/catalog/v1/Course';

export interface CreateCourseResponse {
  'course'?: (_roster_catalog_v1_Course | null);
}

export interface CreateCourseResponse__Output {
  'course': (_roster_catalog_v1_Course__Output | null);
}
