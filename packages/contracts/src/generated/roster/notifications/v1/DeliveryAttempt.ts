// Original file: protos/roster/notifications/v1/notifications.proto


export interface DeliveryAttempt {
  'number'?: (number);
  'at'?: (string);
  'durationMs'?: (number);
  'statusCode'?: (number);
  'error'?: (string);
  'responseBody'?: (string);
  '_statusCode'?: "statusCode";
  '_error'?: "error";
  '_responseBody'?: "responseBody";
}

export interface DeliveryAttempt__Output {
  'number': (number);
  'at': (string);
  'durationMs': (number);
  'statusCode'?: (number);
  'error'?: (string);
  'responseBody'?: (string);
  '_statusCode'?: "statusCode";
  '_error'?: "error";
  '_responseBody'?: "responseBody";
}
