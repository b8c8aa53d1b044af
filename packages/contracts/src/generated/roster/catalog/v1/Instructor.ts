// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface Instructor {
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
  'userId'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_email'?: "email";
  '_rateFrontalMinor'?: "rateFrontalMinor";
  '_rateOnlineMinor'?: "rateOnlineMinor";
  '_ratePrivateMinor'?: "ratePrivateMinor";
  '_ratePreparationMinor'?: "ratePreparationMinor";
  '_notes'?: "notes";
  '_userId'?: "userId";
}

export interface Instructor__Output {
  'id': (string);
  'name': (string);
  'phone': (string);
  'email'?: (string);
  'rateFrontalMinor'?: (number);
  'rateOnlineMinor'?: (number);
  'ratePrivateMinor'?: (number);
  'ratePreparationMinor'?: (number);
  'isActive': (boolean);
  'notes'?: (string);
  'userId'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_email'?: "email";
  '_rateFrontalMinor'?: "rateFrontalMinor";
  '_rateOnlineMinor'?: "rateOnlineMinor";
  '_ratePrivateMinor'?: "ratePrivateMinor";
  '_ratePreparationMinor'?: "ratePreparationMinor";
  '_notes'?: "notes";
  '_userId'?: "userId";
}
