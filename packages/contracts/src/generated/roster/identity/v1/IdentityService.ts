// Original file: protos/roster/identity/v1/identity.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ActivateUserRequest as _roster_identity_v1_ActivateUserRequest, ActivateUserRequest__Output as _roster_identity_v1_ActivateUserRequest__Output } from '../../../roster/identity/v1/ActivateUserRequest';
import type { ActivateUserResponse as _roster_identity_v1_ActivateUserResponse, ActivateUserResponse__Output as _roster_identity_v1_ActivateUserResponse__Output } from '../../../roster/identity/v1/ActivateUserResponse';
import type { ChangePasswordRequest as _roster_identity_v1_ChangePasswordRequest, ChangePasswordRequest__Output as _roster_identity_v1_ChangePasswordRequest__Output } from '../../../roster/identity/v1/ChangePasswordRequest';
import type { ChangePasswordResponse as _roster_identity_v1_ChangePasswordResponse, ChangePasswordResponse__Output as _roster_identity_v1_ChangePasswordResponse__Output } from '../../../roster/identity/v1/ChangePasswordResponse';
import type { GetOrganizationRequest as _roster_identity_v1_GetOrganizationRequest, GetOrganizationRequest__Output as _roster_identity_v1_GetOrganizationRequest__Output } from '../../../roster/identity/v1/GetOrganizationRequest';
import type { GetOrganizationResponse as _roster_identity_v1_GetOrganizationResponse, GetOrganizationResponse__Output as _roster_identity_v1_GetOrganizationResponse__Output } from '../../../roster/identity/v1/GetOrganizationResponse';
import type { GetSigningKeysRequest as _roster_identity_v1_GetSigningKeysRequest, GetSigningKeysRequest__Output as _roster_identity_v1_GetSigningKeysRequest__Output } from '../../../roster/identity/v1/GetSigningKeysRequest';
import type { GetSigningKeysResponse as _roster_identity_v1_GetSigningKeysResponse, GetSigningKeysResponse__Output as _roster_identity_v1_GetSigningKeysResponse__Output } from '../../../roster/identity/v1/GetSigningKeysResponse';
import type { GetUserRequest as _roster_identity_v1_GetUserRequest, GetUserRequest__Output as _roster_identity_v1_GetUserRequest__Output } from '../../../roster/identity/v1/GetUserRequest';
import type { GetUserResponse as _roster_identity_v1_GetUserResponse, GetUserResponse__Output as _roster_identity_v1_GetUserResponse__Output } from '../../../roster/identity/v1/GetUserResponse';
import type { LoginRequest as _roster_identity_v1_LoginRequest, LoginRequest__Output as _roster_identity_v1_LoginRequest__Output } from '../../../roster/identity/v1/LoginRequest';
import type { LoginResponse as _roster_identity_v1_LoginResponse, LoginResponse__Output as _roster_identity_v1_LoginResponse__Output } from '../../../roster/identity/v1/LoginResponse';
import type { LogoutRequest as _roster_identity_v1_LogoutRequest, LogoutRequest__Output as _roster_identity_v1_LogoutRequest__Output } from '../../../roster/identity/v1/LogoutRequest';
import type { LogoutResponse as _roster_identity_v1_LogoutResponse, LogoutResponse__Output as _roster_identity_v1_LogoutResponse__Output } from '../../../roster/identity/v1/LogoutResponse';
import type { ProvisionInstructorLoginRequest as _roster_identity_v1_ProvisionInstructorLoginRequest, ProvisionInstructorLoginRequest__Output as _roster_identity_v1_ProvisionInstructorLoginRequest__Output } from '../../../roster/identity/v1/ProvisionInstructorLoginRequest';
import type { ProvisionInstructorLoginResponse as _roster_identity_v1_ProvisionInstructorLoginResponse, ProvisionInstructorLoginResponse__Output as _roster_identity_v1_ProvisionInstructorLoginResponse__Output } from '../../../roster/identity/v1/ProvisionInstructorLoginResponse';
import type { RefreshSessionRequest as _roster_identity_v1_RefreshSessionRequest, RefreshSessionRequest__Output as _roster_identity_v1_RefreshSessionRequest__Output } from '../../../roster/identity/v1/RefreshSessionRequest';
import type { RefreshSessionResponse as _roster_identity_v1_RefreshSessionResponse, RefreshSessionResponse__Output as _roster_identity_v1_RefreshSessionResponse__Output } from '../../../roster/identity/v1/RefreshSessionResponse';

export interface IdentityServiceClient extends grpc.Client {
  ActivateUser(argument: _roster_identity_v1_ActivateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  ActivateUser(argument: _roster_identity_v1_ActivateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  ActivateUser(argument: _roster_identity_v1_ActivateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  ActivateUser(argument: _roster_identity_v1_ActivateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  activateUser(argument: _roster_identity_v1_ActivateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  activateUser(argument: _roster_identity_v1_ActivateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  activateUser(argument: _roster_identity_v1_ActivateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  activateUser(argument: _roster_identity_v1_ActivateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_ActivateUserResponse__Output>): grpc.ClientUnaryCall;
  
  ChangePassword(argument: _roster_identity_v1_ChangePasswordRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  ChangePassword(argument: _roster_identity_v1_ChangePasswordRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  ChangePassword(argument: _roster_identity_v1_ChangePasswordRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  ChangePassword(argument: _roster_identity_v1_ChangePasswordRequest, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  changePassword(argument: _roster_identity_v1_ChangePasswordRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  changePassword(argument: _roster_identity_v1_ChangePasswordRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  changePassword(argument: _roster_identity_v1_ChangePasswordRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  changePassword(argument: _roster_identity_v1_ChangePasswordRequest, callback: grpc.requestCallback<_roster_identity_v1_ChangePasswordResponse__Output>): grpc.ClientUnaryCall;
  
  GetOrganization(argument: _roster_identity_v1_GetOrganizationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  GetOrganization(argument: _roster_identity_v1_GetOrganizationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  GetOrganization(argument: _roster_identity_v1_GetOrganizationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  GetOrganization(argument: _roster_identity_v1_GetOrganizationRequest, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  getOrganization(argument: _roster_identity_v1_GetOrganizationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  getOrganization(argument: _roster_identity_v1_GetOrganizationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  getOrganization(argument: _roster_identity_v1_GetOrganizationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  getOrganization(argument: _roster_identity_v1_GetOrganizationRequest, callback: grpc.requestCallback<_roster_identity_v1_GetOrganizationResponse__Output>): grpc.ClientUnaryCall;
  
  GetSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  GetSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  GetSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  GetSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  getSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  getSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  getSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  getSigningKeys(argument: _roster_identity_v1_GetSigningKeysRequest, callback: grpc.requestCallback<_roster_identity_v1_GetSigningKeysResponse__Output>): grpc.ClientUnaryCall;
  
  GetUser(argument: _roster_identity_v1_GetUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  GetUser(argument: _roster_identity_v1_GetUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  GetUser(argument: _roster_identity_v1_GetUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  GetUser(argument: _roster_identity_v1_GetUserRequest, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _roster_identity_v1_GetUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _roster_identity_v1_GetUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _roster_identity_v1_GetUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _roster_identity_v1_GetUserRequest, callback: grpc.requestCallback<_roster_identity_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  
  Login(argument: _roster_identity_v1_LoginRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  Login(argument: _roster_identity_v1_LoginRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  Login(argument: _roster_identity_v1_LoginRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  Login(argument: _roster_identity_v1_LoginRequest, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  login(argument: _roster_identity_v1_LoginRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  login(argument: _roster_identity_v1_LoginRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  login(argument: _roster_identity_v1_LoginRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  login(argument: _roster_identity_v1_LoginRequest, callback: grpc.requestCallback<_roster_identity_v1_LoginResponse__Output>): grpc.ClientUnaryCall;
  
  Logout(argument: _roster_identity_v1_LogoutRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  Logout(argument: _roster_identity_v1_LogoutRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  Logout(argument: _roster_identity_v1_LogoutRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  Logout(argument: _roster_identity_v1_LogoutRequest, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  logout(argument: _roster_identity_v1_LogoutRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  logout(argument: _roster_identity_v1_LogoutRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  logout(argument: _roster_identity_v1_LogoutRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  logout(argument: _roster_identity_v1_LogoutRequest, callback: grpc.requestCallback<_roster_identity_v1_LogoutResponse__Output>): grpc.ClientUnaryCall;
  
  ProvisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  ProvisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  ProvisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  ProvisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  provisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  provisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  provisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  provisionInstructorLogin(argument: _roster_identity_v1_ProvisionInstructorLoginRequest, callback: grpc.requestCallback<_roster_identity_v1_ProvisionInstructorLoginResponse__Output>): grpc.ClientUnaryCall;
  
  RefreshSession(argument: _roster_identity_v1_RefreshSessionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  RefreshSession(argument: _roster_identity_v1_RefreshSessionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  RefreshSession(argument: _roster_identity_v1_RefreshSessionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  RefreshSession(argument: _roster_identity_v1_RefreshSessionRequest, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  refreshSession(argument: _roster_identity_v1_RefreshSessionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  refreshSession(argument: _roster_identity_v1_RefreshSessionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  refreshSession(argument: _roster_identity_v1_RefreshSessionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  refreshSession(argument: _roster_identity_v1_RefreshSessionRequest, callback: grpc.requestCallback<_roster_identity_v1_RefreshSessionResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface IdentityServiceHandlers extends grpc.UntypedServiceImplementation {
  ActivateUser: grpc.handleUnaryCall<_roster_identity_v1_ActivateUserRequest__Output, _roster_identity_v1_ActivateUserResponse>;
  
  ChangePassword: grpc.handleUnaryCall<_roster_identity_v1_ChangePasswordRequest__Output, _roster_identity_v1_ChangePasswordResponse>;
  
  GetOrganization: grpc.handleUnaryCall<_roster_identity_v1_GetOrganizationRequest__Output, _roster_identity_v1_GetOrganizationResponse>;
  
  GetSigningKeys: grpc.handleUnaryCall<_roster_identity_v1_GetSigningKeysRequest__Output, _roster_identity_v1_GetSigningKeysResponse>;
  
  GetUser: grpc.handleUnaryCall<_roster_identity_v1_GetUserRequest__Output, _roster_identity_v1_GetUserResponse>;
  
  Login: grpc.handleUnaryCall<_roster_identity_v1_LoginRequest__Output, _roster_identity_v1_LoginResponse>;
  
  Logout: grpc.handleUnaryCall<_roster_identity_v1_LogoutRequest__Output, _roster_identity_v1_LogoutResponse>;
  
  ProvisionInstructorLogin: grpc.handleUnaryCall<_roster_identity_v1_ProvisionInstructorLoginRequest__Output, _roster_identity_v1_ProvisionInstructorLoginResponse>;
  
  RefreshSession: grpc.handleUnaryCall<_roster_identity_v1_RefreshSessionRequest__Output, _roster_identity_v1_RefreshSessionResponse>;
  
}

export interface IdentityServiceDefinition extends grpc.ServiceDefinition {
  ActivateUser: MethodDefinition<_roster_identity_v1_ActivateUserRequest, _roster_identity_v1_ActivateUserResponse, _roster_identity_v1_ActivateUserRequest__Output, _roster_identity_v1_ActivateUserResponse__Output>
  ChangePassword: MethodDefinition<_roster_identity_v1_ChangePasswordRequest, _roster_identity_v1_ChangePasswordResponse, _roster_identity_v1_ChangePasswordRequest__Output, _roster_identity_v1_ChangePasswordResponse__Output>
  GetOrganization: MethodDefinition<_roster_identity_v1_GetOrganizationRequest, _roster_identity_v1_GetOrganizationResponse, _roster_identity_v1_GetOrganizationRequest__Output, _roster_identity_v1_GetOrganizationResponse__Output>
  GetSigningKeys: MethodDefinition<_roster_identity_v1_GetSigningKeysRequest, _roster_identity_v1_GetSigningKeysResponse, _roster_identity_v1_GetSigningKeysRequest__Output, _roster_identity_v1_GetSigningKeysResponse__Output>
  GetUser: MethodDefinition<_roster_identity_v1_GetUserRequest, _roster_identity_v1_GetUserResponse, _roster_identity_v1_GetUserRequest__Output, _roster_identity_v1_GetUserResponse__Output>
  Login: MethodDefinition<_roster_identity_v1_LoginRequest, _roster_identity_v1_LoginResponse, _roster_identity_v1_LoginRequest__Output, _roster_identity_v1_LoginResponse__Output>
  Logout: MethodDefinition<_roster_identity_v1_LogoutRequest, _roster_identity_v1_LogoutResponse, _roster_identity_v1_LogoutRequest__Output, _roster_identity_v1_LogoutResponse__Output>
  ProvisionInstructorLogin: MethodDefinition<_roster_identity_v1_ProvisionInstructorLoginRequest, _roster_identity_v1_ProvisionInstructorLoginResponse, _roster_identity_v1_ProvisionInstructorLoginRequest__Output, _roster_identity_v1_ProvisionInstructorLoginResponse__Output>
  RefreshSession: MethodDefinition<_roster_identity_v1_RefreshSessionRequest, _roster_identity_v1_RefreshSessionResponse, _roster_identity_v1_RefreshSessionRequest__Output, _roster_identity_v1_RefreshSessionResponse__Output>
}
