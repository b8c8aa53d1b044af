// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface Import {
  'id'?: (string);
  'kind'?: (string);
  'fileName'?: (string);
  'format'?: (string);
  'dryRun'?: (boolean);
  'mode'?: (string);
  'status'?: (string);
  'totalRows'?: (number);
  'processedRows'?: (number);
  'created'?: (number);
  'customersCreated'?: (number);
  'existing'?: (number);
  'badRows'?: (number);
  'failureCode'?: (string);
  'failureMessage'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'finishedAt'?: (string);
  'version'?: (number | string | Long);
  '_fileName'?: "fileName";
  '_totalRows'?: "totalRows";
  '_failureCode'?: "failureCode";
  '_failureMessage'?: "failureMessage";
  '_finishedAt'?: "finishedAt";
}

export interface Import__Output {
  'id': (string);
  'kind': (string);
  'fileName'?: (string);
  'format': (string);
  'dryRun': (boolean);
  'mode': (string);
  'status': (string);
  'totalRows'?: (number);
  'processedRows': (number);
  'created': (number);
  'customersCreated': (number);
  'existing': (number);
  'badRows': (number);
  'failureCode'?: (string);
  'failureMessage'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'finishedAt'?: (string);
  'version': (number);
  '_fileName'?: "fileName";
  '_totalRows'?: "totalRows";
  '_failureCode'?: "failureCode";
  '_failureMessage'?: "failureMessage";
  '_finishedAt'?: "finishedAt";
}
