// Original file: protos/roster/identity/v1/identity.proto

import type { Session as _roster_identity_v1_Session, Session__Output as _roster_identity_v1_Session__Output } from '../../../roster/identity/v1/Session';
import type { User as _roster_identity_v1_User, User__Output as _roster_identity_v1_User__Output } from '../../../roster/identity/v1/User';

export interface LoginResponse {
  'session'?: (_roster_identity_v1_Session | null);
  'user'?: (_roster_identity_v1_User | null);
}

export interface LoginResponse__Output {
  'session': (_roster_identity_v1_Session__Output | null);
  'user': (_roster_identity_v1_User__Output | null);
}
