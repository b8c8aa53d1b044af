// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateInstructorRequest {
  'id'?: (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'rateFrontalMinor'?: (number | string | Long);
  'rateOnlineMinor'?: (number | string | Long);
  'ratePrivateMinor'?: (number | string | Long);
  'ratePreparationMinor'?: (number | string | Long);
  'isActive'?: (boolean);
  'notes'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_name'?: "name";
  '_phone'?: "phone";
  '_email'?: "email";
  '_rateFrontalMinor'?: "rateFrontalMinor";
  '_rateOnlineMinor'?: "rateOnlineMinor";
  '_ratePrivateMinor'?: "ratePrivateMinor";
  '_ratePreparationMinor'?: "ratePreparationMinor";
  '_isActive'?: "isActive";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateInstructorRequest__Output {
  'id': (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'rateFrontalMinor'?: (number);
  'rateOnlineMinor'?: (number);
  'ratePrivateMinor'?: (number);
  'ratePreparationMinor'?: (number);
  'isActive'?: (boolean);
  'notes'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_name'?: "name";
  '_phone'?: "phone";
  '_email'?: "email";
  '_rateFrontalMinor'?: "rateFrontalMinor";
  '_rateOnlineMinor'?: "rateOnlineMinor";
  '_ratePrivateMinor'?: "ratePrivateMinor";
  '_ratePreparationMinor'?: "ratePreparationMinor";
  '_isActive'?: "isActive";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}
