// Original file: protos/roster/notifications/v1/notifications.proto

import type { FamilyCustomer as _roster_common_v1_FamilyCustomer, FamilyCustomer__Output as _roster_common_v1_FamilyCustomer__Output } from '../../../roster/common/v1/FamilyCustomer';
import type { FamilyStudent as _roster_common_v1_FamilyStudent, FamilyStudent__Output as _roster_common_v1_FamilyStudent__Output } from '../../../roster/common/v1/FamilyStudent';
import type { FamilyRegistration as _roster_common_v1_FamilyRegistration, FamilyRegistration__Output as _roster_common_v1_FamilyRegistration__Output } from '../../../roster/common/v1/FamilyRegistration';
import type { Long } from '@grpc/proto-loader';

export interface ConvertLeadRequest {
  'id'?: (string);
  'customer'?: (_roster_common_v1_FamilyCustomer | null);
  'existingCustomerId'?: (string);
  'students'?: (_roster_common_v1_FamilyStudent)[];
  'registrations'?: (_roster_common_v1_FamilyRegistration)[];
  'expectedVersion'?: (number | string | Long);
  '_existingCustomerId'?: "existingCustomerId";
  '_expectedVersion'?: "expectedVersion";
}

export interface ConvertLeadRequest__Output {
  'id': (string);
  'customer': (_roster_common_v1_FamilyCustomer__Output | null);
  'existingCustomerId'?: (string);
  'students': (_roster_common_v1_FamilyStudent__Output)[];
  'registrations': (_roster_common_v1_FamilyRegistration__Output)[];
  'expectedVersion'?: (number);
  '_existingCustomerId'?: "existingCustomerId";
  '_expectedVersion'?: "expectedVersion";
}
