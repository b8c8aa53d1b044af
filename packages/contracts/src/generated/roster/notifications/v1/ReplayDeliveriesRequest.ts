// Original file: protos/roster/notifications/v1/notifications.proto


export interface ReplayDeliveriesRequest {
  'ids'?: (string)[];
}

export interface ReplayDeliveriesRequest__Output {
  'ids': (string)[];
}
