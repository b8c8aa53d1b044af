// Original file: protos/roster/catalog/v1/catalog.proto

import type { Course as _roster_catalog_v1_Course, Course__Output as _roster_catalog_v1_Course__Output } from '../../../roster/catalog/v1/Course';

export interface UpdateCourseResponse {
  'course'?: (_roster_catalog_v1_Course | null);
}

export interface UpdateCourseResponse__Output {
  'course': (_roster_catalog_v1_Course__Output | null);
}
