// Original file: protos/roster/notifications/v1/notifications.proto

import type { ContactPreferences as _roster_notifications_v1_ContactPreferences, ContactPreferences__Output as _roster_notifications_v1_ContactPreferences__Output } from '../../../roster/notifications/v1/ContactPreferences';

export interface GetContactPreferencesResponse {
  'preferences'?: (_roster_notifications_v1_ContactPreferences | null);
}

export interface GetContactPreferencesResponse__Output {
  'preferences': (_roster_notifications_v1_ContactPreferences__Output | null);
}
