// Original file: protos/roster/notifications/v1/notifications.proto

import type { ExpectedChild as _roster_notifications_v1_ExpectedChild, ExpectedChild__Output as _roster_notifications_v1_ExpectedChild__Output } from '../../../roster/notifications/v1/ExpectedChild';
import type { Attendee as _roster_notifications_v1_Attendee, Attendee__Output as _roster_notifications_v1_Attendee__Output } from '../../../roster/notifications/v1/Attendee';

export interface AttendanceSuggestion {
  'child'?: (_roster_notifications_v1_ExpectedChild | null);
  'status'?: (string);
  'matchedBy'?: (string);
  'confidence'?: (number | string);
  'attendee'?: (_roster_notifications_v1_Attendee | null);
}

export interface AttendanceSuggestion__Output {
  'child': (_roster_notifications_v1_ExpectedChild__Output | null);
  'status': (string);
  'matchedBy': (string);
  'confidence': (number);
  'attendee': (_roster_notifications_v1_Attendee__Output | null);
}
