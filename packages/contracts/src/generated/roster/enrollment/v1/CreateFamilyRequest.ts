// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { FamilyCustomer as _roster_common_v1_FamilyCustomer, FamilyCustomer__Output as _roster_common_v1_FamilyCustomer__Output } from '../../../roster/common/v1/FamilyCustomer';
import type { FamilyStudent as _roster_common_v1_FamilyStudent, FamilyStudent__Output as _roster_common_v1_FamilyStudent__Output } from '../../../roster/common/v1/FamilyStudent';
import type { FamilyRegistration as _roster_common_v1_FamilyRegistration, FamilyRegistration__Output as _roster_common_v1_FamilyRegistration__Output } from '../../../roster/common/v1/FamilyRegistration';

export interface CreateFamilyRequest {
  'operationId'?: (string);
  'fingerprint'?: (string);
  'customer'?: (_roster_common_v1_FamilyCustomer | null);
  'existingCustomerId'?: (string);
  'students'?: (_roster_common_v1_FamilyStudent)[];
  'registrations'?: (_roster_common_v1_FamilyRegistration)[];
  '_existingCustomerId'?: "existingCustomerId";
}

export interface CreateFamilyRequest__Output {
  'operationId': (string);
  'fingerprint': (string);
  'customer': (_roster_common_v1_FamilyCustomer__Output | null);
  'existingCustomerId'?: (string);
  'students': (_roster_common_v1_FamilyStudent__Output)[];
  'registrations': (_roster_common_v1_FamilyRegistration__Output)[];
  '_existingCustomerId'?: "existingCustomerId";
}
