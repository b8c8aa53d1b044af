// Original file: protos/roster/identity/v1/identity.proto

import type { Organization as _roster_identity_v1_Organization, Organization__Output as _roster_identity_v1_Organization__Output } from '../../../roster/identity/v1/Organization';

export interface UpdateOrganizationResponse {
  'organization'?: (_roster_identity_v1_Organization | null);
}

export interface UpdateOrganizationResponse__Output {
  'organization': (_roster_identity_v1_Organization__Output | null);
}
