// Original file: protos/roster/notifications/v1/notifications.proto

import type { AttendanceSuggestion as _roster_notifications_v1_AttendanceSuggestion, AttendanceSuggestion__Output as _roster_notifications_v1_AttendanceSuggestion__Output } from '../../../roster/notifications/v1/AttendanceSuggestion';
import type { ExpectedChild as _roster_notifications_v1_ExpectedChild, ExpectedChild__Output as _roster_notifications_v1_ExpectedChild__Output } from '../../../roster/notifications/v1/ExpectedChild';
import type { Attendee as _roster_notifications_v1_Attendee, Attendee__Output as _roster_notifications_v1_Attendee__Output } from '../../../roster/notifications/v1/Attendee';

export interface ListAttendanceSuggestionsResponse {
  'suggestions'?: (_roster_notifications_v1_AttendanceSuggestion)[];
  'missing'?: (_roster_notifications_v1_ExpectedChild)[];
  'unmatched'?: (_roster_notifications_v1_Attendee)[];
  'startedAt'?: (string);
  'endedAt'?: (string);
  '_startedAt'?: "startedAt";
  '_endedAt'?: "endedAt";
}

export interface ListAttendanceSuggestionsResponse__Output {
  'suggestions': (_roster_notifications_v1_AttendanceSuggestion__Output)[];
  'missing': (_roster_notifications_v1_ExpectedChild__Output)[];
  'unmatched': (_roster_notifications_v1_Attendee__Output)[];
  'startedAt'?: (string);
  'endedAt'?: (string);
  '_startedAt'?: "startedAt";
  '_endedAt'?: "endedAt";
}
