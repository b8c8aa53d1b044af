// Original file: protos/roster/catalog/v1/catalog.proto

import type { InstructorLogin as _roster_catalog_v1_InstructorLogin, InstructorLogin__Output as _roster_catalog_v1_InstructorLogin__Output } from '../../../roster/catalog/v1/InstructorLogin';
import type { Long } from '@grpc/proto-loader';

export interface CreateInstructorRequest {
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'rateFrontalMinor'?: (number | string | Long);
  'rateOnlineMinor'?: (number | string | Long);
  'ratePrivateMinor'?: (number | string | Long);
  'ratePreparationMinor'?: (number | string | Long);
  'isActive'?: (boolean);
  'notes'?: (string);
  'login'?: (_roster_catalog_v1_InstructorLogin | null);
  '_email'?: "email";
  '_rateFrontalMinor'?: "rateFrontalMinor";
  '_rateOnlineMinor'?: "rateOnlineMinor";
  '_ratePrivateMinor'?: "ratePrivateMinor";
  '_ratePreparationMinor'?: "ratePreparationMinor";
  '_isActive'?: "isActive";
  '_notes'?: "notes";
  '_login'?: "login";
}

export interface CreateInstructorRequest__Output {
  'name': (string);
  'phone': (string);
  'email'?: (string);
  'rateFrontalMinor'?: (number);
  'rateOnlineMinor'?: (number);
  'ratePrivateMinor'?: (number);
  'ratePreparationMinor'?: (number);
  'isActive'?: (boolean);
  'notes'?: (string);
  'login'?: (_roster_catalog_v1_InstructorLogin__Output | null);
  '_email'?: "email";
  '_rateFrontalMinor'?: "rateFrontalMinor";
  '_rateOnlineMinor'?: "rateOnlineMinor";
  '_ratePrivateMinor'?: "ratePrivateMinor";
  '_ratePreparationMinor'?: "ratePreparationMinor";
  '_isActive'?: "isActive";
  '_notes'?: "notes";
  '_login'?: "login";
}
