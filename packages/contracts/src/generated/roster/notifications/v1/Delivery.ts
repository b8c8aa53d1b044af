// Original file: protos/roster/notifications/v1/notifications.proto

import type { DeliveryAttempt as _roster_notifications_v1_DeliveryAttempt, DeliveryAttempt__Output as _roster_notifications_v1_DeliveryAttempt__Output } from '../../../roster/notifications/v1/DeliveryAttempt';

export interface Delivery {
  'id'?: (string);
  'webhookId'?: (string);
  'eventId'?: (string);
  'eventType'?: (string);
  'status'?: (string);
  'attempts'?: (_roster_notifications_v1_DeliveryAttempt)[];
  'nextAttemptAt'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'url'?: (string);
  'entityId'?: (string);
  'reason'?: (string);
  'replayedAt'?: (string);
  'isTest'?: (boolean);
  'attemptCount'?: (number);
  'payload'?: (string);
  '_nextAttemptAt'?: "nextAttemptAt";
  '_entityId'?: "entityId";
  '_reason'?: "reason";
  '_replayedAt'?: "replayedAt";
  '_payload'?: "payload";
}

export interface Delivery__Output {
  'id': (string);
  'webhookId': (string);
  'eventId': (string);
  'eventType': (string);
  'status': (string);
  'attempts': (_roster_notifications_v1_DeliveryAttempt__Output)[];
  'nextAttemptAt'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'url': (string);
  'entityId'?: (string);
  'reason'?: (string);
  'replayedAt'?: (string);
  'isTest': (boolean);
  'attemptCount': (number);
  'payload'?: (string);
  '_nextAttemptAt'?: "nextAttemptAt";
  '_entityId'?: "entityId";
  '_reason'?: "reason";
  '_replayedAt'?: "replayedAt";
  '_payload'?: "payload";
}
