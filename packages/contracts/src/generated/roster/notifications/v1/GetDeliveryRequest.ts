// Original file: protos/roster/notifications/v1/notifications.proto


export interface GetDeliveryRequest {
  'id'?: (string);
}

export interface GetDeliveryRequest__Output {
  'id': (string);
}
