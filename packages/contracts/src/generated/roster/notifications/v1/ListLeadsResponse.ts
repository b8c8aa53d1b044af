// Original file: protos/roster/notifications/v1/notifications.proto

import type { Lead as _roster_notifications_v1_Lead, Lead__Output as _roster_notifications_v1_Lead__Output } from '../../../roster/notifications/v1/Lead';
import type { Long } from '@grpc/proto-loader';

export interface ListLeadsResponse {
  'leads'?: (_roster_notifications_v1_Lead)[];
  'total'?: (number | string | Long);
}

export interface ListLeadsResponse__Output {
  'leads': (_roster_notifications_v1_Lead__Output)[];
  'total': (number);
}
