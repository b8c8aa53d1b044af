// Original file: protos/roster/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface Organization {
  'id'?: (string);
  'name'?: (string);
  'idStyle'?: (string);
  'timeZone'?: (string);
  'currency'?: (string);
  'locale'?: (string);
  'version'?: (number | string | Long);
  'onCancel'?: (string);
}

export interface Organization__Output {
  'id': (string);
  'name': (string);
  'idStyle': (string);
  'timeZone': (string);
  'currency': (string);
  'locale': (string);
  'version': (number);
  'onCancel': (string);
}
