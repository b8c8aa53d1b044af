// Original file: protos/roster/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateOrganizationRequest {
  'name'?: (string);
  'timeZone'?: (string);
  'currency'?: (string);
  'locale'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_name'?: "name";
  '_timeZone'?: "timeZone";
  '_currency'?: "currency";
  '_locale'?: "locale";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateOrganizationRequest__Output {
  'name'?: (string);
  'timeZone'?: (string);
  'currency'?: (string);
  'locale'?: (string);
  'expectedVersion'?: (number);
  '_name'?: "name";
  '_timeZone'?: "timeZone";
  '_currency'?: "currency";
  '_locale'?: "locale";
  '_expectedVersion'?: "expectedVersion";
}
