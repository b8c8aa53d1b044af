// Original file: protos/roster/identity/v1/identity.proto

import type { User as _roster_identity_v1_User, User__Output as _roster_identity_v1_User__Output } from '../../../roster/identity/v1/User';

export interface UpdateUserResponse {
  'user'?: (_roster_identity_v1_User | null);
}

export interface UpdateUserResponse__Output {
  'user': (_roster_identity_v1_User__Output | null);
}
