// Original file: protos/roster/identity/v1/identity.proto

import type { User as _roster_identity_v1_User, User__Output as _roster_identity_v1_User__Output } from '../../../roster/identity/v1/User';
import type { Long } from '@grpc/proto-loader';

export interface ListUsersResponse {
  'users'?: (_roster_identity_v1_User)[];
  'total'?: (number | string | Long);
}

export interface ListUsersResponse__Output {
  'users': (_roster_identity_v1_User__Output)[];
  'total': (number);
}
