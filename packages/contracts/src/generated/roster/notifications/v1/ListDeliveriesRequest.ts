// Original file: protos/roster/notifications/v1/notifications.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListDeliveriesRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'webhookId'?: (string);
  'status'?: (string);
  'eventType'?: (string);
  'from'?: (string);
  'to'?: (string);
  'eventId'?: (string);
  'entityId'?: (string);
  '_webhookId'?: "webhookId";
  '_status'?: "status";
  '_eventType'?: "eventType";
  '_from'?: "from";
  '_to'?: "to";
  '_eventId'?: "eventId";
  '_entityId'?: "entityId";
}

export interface ListDeliveriesRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'webhookId'?: (string);
  'status'?: (string);
  'eventType'?: (string);
  'from'?: (string);
  'to'?: (string);
  'eventId'?: (string);
  'entityId'?: (string);
  '_webhookId'?: "webhookId";
  '_status'?: "status";
  '_eventType'?: "eventType";
  '_from'?: "from";
  '_to'?: "to";
  '_eventId'?: "eventId";
  '_entityId'?: "entityId";
}
