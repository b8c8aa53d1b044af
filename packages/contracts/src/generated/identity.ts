import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ActivateUserRequest as _roster_identity_v1_ActivateUserRequest, ActivateUserRequest__Output as _roster_identity_v1_ActivateUserRequest__Output } from './roster/identity/v1/ActivateUserRequest';
import type { ActivateUserResponse as _roster_identity_v1_ActivateUserResponse, ActivateUserResponse__Output as _roster_identity_v1_ActivateUserResponse__Output } from './roster/identity/v1/ActivateUserResponse';
import type { ChangePasswordRequest as _roster_identity_v1_ChangePasswordRequest, ChangePasswordRequest__Output as _roster_identity_v1_ChangePasswordRequest__Output } from './roster/identity/v1/ChangePasswordRequest';
import type { ChangePasswordResponse as _roster_identity_v1_ChangePasswordResponse, ChangePasswordResponse__Output as _roster_identity_v1_ChangePasswordResponse__Output } from './roster/identity/v1/ChangePasswordResponse';
import type { GetOrganizationRequest as _roster_identity_v1_GetOrganizationRequest, GetOrganizationRequest__Output as _roster_identity_v1_GetOrganizationRequest__Output } from './roster/identity/v1/GetOrganizationRequest';
import type { GetOrganizationResponse as _roster_identity_v1_GetOrganizationResponse, GetOrganizationResponse__Output as _roster_identity_v1_GetOrganizationResponse__Output } from './roster/identity/v1/GetOrganizationResponse';
import type { GetSigningKeysRequest as _roster_identity_v1_GetSigningKeysRequest, GetSigningKeysRequest__Output as _roster_identity_v1_GetSigningKeysRequest__Output } from './roster/identity/v1/GetSigningKeysRequest';
import type { GetSigningKeysResponse as _roster_identity_v1_GetSigningKeysResponse, GetSigningKeysResponse__Output as _roster_identity_v1_GetSigningKeysResponse__Output } from './roster/identity/v1/GetSigningKeysResponse';
import type { GetUserRequest as _roster_identity_v1_GetUserRequest, GetUserRequest__Output as _roster_identity_v1_GetUserRequest__Output } from './roster/identity/v1/GetUserRequest';
import type { GetUserResponse as _roster_identity_v1_GetUserResponse, GetUserResponse__Output as _roster_identity_v1_GetUserResponse__Output } from './roster/identity/v1/GetUserResponse';
import type { IdentityServiceClient as _roster_identity_v1_IdentityServiceClient, IdentityServiceDefinition as _roster_identity_v1_IdentityServiceDefinition } from './roster/identity/v1/IdentityService';
import type { LoginRequest as _roster_identity_v1_LoginRequest, LoginRequest__Output as _roster_identity_v1_LoginRequest__Output } from './roster/identity/v1/LoginRequest';
import type { LoginResponse as _roster_identity_v1_LoginResponse, LoginResponse__Output as _roster_identity_v1_LoginResponse__Output } from './roster/identity/v1/LoginResponse';
import type { LogoutRequest as _roster_identity_v1_LogoutRequest, LogoutRequest__Output as _roster_identity_v1_LogoutRequest__Output } from './roster/identity/v1/LogoutRequest';
import type { LogoutResponse as _roster_identity_v1_LogoutResponse, LogoutResponse__Output as _roster_identity_v1_LogoutResponse__Output } from './roster/identity/v1/LogoutResponse';
import type { Organization as _roster_identity_v1_Organization, Organization__Output as _roster_identity_v1_Organization__Output } from './roster/identity/v1/Organization';
import type { ProvisionInstructorLoginRequest as _roster_identity_v1_ProvisionInstructorLoginRequest, ProvisionInstructorLoginRequest__Output as _roster_identity_v1_ProvisionInstructorLoginRequest__Output } from './roster/identity/v1/ProvisionInstructorLoginRequest';
import type { ProvisionInstructorLoginResponse as _roster_identity_v1_ProvisionInstructorLoginResponse, ProvisionInstructorLoginResponse__Output as _roster_identity_v1_ProvisionInstructorLoginResponse__Output } from './roster/identity/v1/ProvisionInstructorLoginResponse';
import type { RefreshSessionRequest as _roster_identity_v1_RefreshSessionRequest, RefreshSessionRequest__Output as _roster_identity_v1_RefreshSessionRequest__Output } from './roster/identity/v1/RefreshSessionRequest';
import type { RefreshSessionResponse as _roster_identity_v1_RefreshSessionResponse, RefreshSessionResponse__Output as _roster_identity_v1_RefreshSessionResponse__Output } from './roster/identity/v1/RefreshSessionResponse';
import type { Session as _roster_identity_v1_Session, Session__Output as _roster_identity_v1_Session__Output } from './roster/identity/v1/Session';
import type { User as _roster_identity_v1_User, User__Output as _roster_identity_v1_User__Output } from './roster/identity/v1/User';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  roster: {
    identity: {
      v1: {
        ActivateUserRequest: MessageTypeDefinition<_roster_identity_v1_ActivateUserRequest, _roster_identity_v1_ActivateUserRequest__Output>
        ActivateUserResponse: MessageTypeDefinition<_roster_identity_v1_ActivateUserResponse, _roster_identity_v1_ActivateUserResponse__Output>
        ChangePasswordRequest: MessageTypeDefinition<_roster_identity_v1_ChangePasswordRequest, _roster_identity_v1_ChangePasswordRequest__Output>
        ChangePasswordResponse: MessageTypeDefinition<_roster_identity_v1_ChangePasswordResponse, _roster_identity_v1_ChangePasswordResponse__Output>
        GetOrganizationRequest: MessageTypeDefinition<_roster_identity_v1_GetOrganizationRequest, _roster_identity_v1_GetOrganizationRequest__Output>
        GetOrganizationResponse: MessageTypeDefinition<_roster_identity_v1_GetOrganizationResponse, _roster_identity_v1_GetOrganizationResponse__Output>
        GetSigningKeysRequest: MessageTypeDefinition<_roster_identity_v1_GetSigningKeysRequest, _roster_identity_v1_GetSigningKeysRequest__Output>
        GetSigningKeysResponse: MessageTypeDefinition<_roster_identity_v1_GetSigningKeysResponse, _roster_identity_v1_GetSigningKeysResponse__Output>
        GetUserRequest: MessageTypeDefinition<_roster_identity_v1_GetUserRequest, _roster_identity_v1_GetUserRequest__Output>
        GetUserResponse: MessageTypeDefinition<_roster_identity_v1_GetUserResponse, _roster_identity_v1_GetUserResponse__Output>
        IdentityService: SubtypeConstructor<typeof grpc.Client, _roster_identity_v1_IdentityServiceClient> & { service: _roster_identity_v1_IdentityServiceDefinition }
        LoginRequest: MessageTypeDefinition<_roster_identity_v1_LoginRequest, _roster_identity_v1_LoginRequest__Output>
        LoginResponse: MessageTypeDefinition<_roster_identity_v1_LoginResponse, _roster_identity_v1_LoginResponse__Output>
        LogoutRequest: MessageTypeDefinition<_roster_identity_v1_LogoutRequest, _roster_identity_v1_LogoutRequest__Output>
        LogoutResponse: MessageTypeDefinition<_roster_identity_v1_LogoutResponse, _roster_identity_v1_LogoutResponse__Output>
        Organization: MessageTypeDefinition<_roster_identity_v1_Organization, _roster_identity_v1_Organization__Output>
        ProvisionInstructorLoginRequest: MessageTypeDefinition<_roster_identity_v1_ProvisionInstructorLoginRequest, _roster_identity_v1_ProvisionInstructorLoginRequest__Output>
        ProvisionInstructorLoginResponse: MessageTypeDefinition<_roster_identity_v1_ProvisionInstructorLoginResponse, _roster_identity_v1_ProvisionInstructorLoginResponse__Output>
        RefreshSessionRequest: MessageTypeDefinition<_roster_identity_v1_RefreshSessionRequest, _roster_identity_v1_RefreshSessionRequest__Output>
        RefreshSessionResponse: MessageTypeDefinition<_roster_identity_v1_RefreshSessionResponse, _roster_identity_v1_RefreshSessionResponse__Output>
        Session: MessageTypeDefinition<_roster_identity_v1_Session, _roster_identity_v1_Session__Output>
        User: MessageTypeDefinition<_roster_identity_v1_User, _roster_identity_v1_User__Output>
      }
    }
  }
}

