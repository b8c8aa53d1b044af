// Original file: protos/roster/identity/v1/identity.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ActivateUserRequest as _roster_identity_v1_ActivateUserRequest, ActivateUserRequest__Output as _roster_identity_v1_ActivateUserRequest__Output } from '../../../roster/identity/v1/ActivateUserRequest';
import type { ActivateUserResponse as _roster_identity_v1_ActivateUserResponse, ActivateUserResponse__Output as _roster_identity_v1_ActivateUserResponse__Output } from '../../../roster/identity/v1/ActivateUserResponse';
import type { ChangePasswordRequest as _roster_identity_v1_ChangePasswordRequest, ChangePasswordRequest__Output as _roster_identity_v1_ChangePasswordRequest__Output } from '../../../roster/identity/v1/ChangePasswordRequest';
import type { ChangePasswordResponse as _roster_identity_v1_ChangePasswordResponse, ChangePasswordResponse__Output as _roster_identity_v1_ChangePasswordResponse__Output } from '../../../roster/identity/v1/ChangePasswordResponse';
import type { CreateApiKeyRequest as _roster_identity_v1_CreateApiKeyRequest, CreateApiKeyRequest__Output as _roster_identity_v1_CreateApiKeyRequest__Output } from '../../../roster/identity/v1/CreateApiKeyRequest';
import type { CreateApiKeyResponse as _roster_identity_v1_CreateApiKeyResponse, CreateApiKeyResponse__Output as _roster_identity_v1_CreateApiKeyResponse__Output } from '../../../roster/identity/v1/CreateApiKeyResponse';
import type { CreateUserRequest as _roster_identity_v1_CreateUserRequest, CreateUserRequest__Output as _roster_identity_v1_CreateUserRequest__Output } from '../../../roster/identity/v1/CreateUserRequest';
import type { CreateUserResponse as _roster_identity_v1_CreateUserResponse, CreateUserResponse__Output as _roster_identity_v1_CreateUserResponse__Output } from '../../../roster/identity/v1/CreateUserResponse';
import type { DeactivateUserRequest as _roster_identity_v1_DeactivateUserRequest, DeactivateUserRequest__Output as _roster_identity_v1_DeactivateUserRequest__Output } from '../../../roster/identity/v1/DeactivateUserRequest';
import type { DeactivateUserResponse as _roster_identity_v1_DeactivateUserResponse, DeactivateUserResponse__Output as _roster_identity_v1_DeactivateUserResponse__Output } from '../../../roster/identity/v1/DeactivateUserResponse';
import type { DeleteApiKeyRequest as _roster_identity_v1_DeleteApiKeyRequest, DeleteApiKeyRequest__Output as _roster_identity_v1_DeleteApiKeyRequest__Output } from '../../../roster/identity/v1/DeleteApiKeyRequest';
import type { DeleteApiKeyResponse as _roster_identity_v1_DeleteApiKeyResponse, DeleteApiKeyResponse__Output as _roster_identity_v1_DeleteApiKeyResponse__Output } from '../../../roster/identity/v1/DeleteApiKeyResponse';
import type { GetApiKeyRequest as _roster_identity_v1_GetApiKeyRequest, GetApiKeyRequest__Output as _roster_identity_v1_GetApiKeyRequest__Output } from '../../../roster/identity/v1/GetApiKeyRequest';
import type { GetApiKeyResponse as _roster_identity_v1_GetApiKeyResponse, GetApiKeyResponse__Output as _roster_identity_v1_GetApiKeyResponse__Output } from '../../../roster/identity/v1/GetApiKeyResponse';
import type { GetAuditEntryRequest as _roster_identity_v1_GetAuditEntryRequest, GetAuditEntryRequest__Output as _roster_identity_v1_GetAuditEntryRequest__Output } from '../../../roster/identity/v1/GetAuditEntryRequest';
import type { GetAuditEntryResponse as _roster_identity_v1_GetAuditEntryResponse, GetAuditEntryResponse__Output as _roster_identity_v1_GetAuditEntryResponse__Output } from '../../../roster/identity/v1/GetAuditEntryResponse';
import type { GetOrganizationRequest as _roster_identity_v1_GetOrganizationRequest, GetOrganizationRequest__Output as _roster_identity_v1_GetOrganizationRequest__Output } from '../../../roster/identity/v1/GetOrganizationRequest';
import type { GetOrganizationResponse as _roster_identity_v1_GetOrganizationResponse, GetOrganizationResponse__Output as _roster_identity_v1_GetOrganizationResponse__Output } from '../../../roster/identity/v1/GetOrganizationResponse';
import type { GetSigningKeysRequest as _roster_identity_v1_GetSigningKeysRequest, GetSigningKeysRequest__Output as _roster_identity_v1_GetSigningKeysRequest__Output } from '../../../roster/identity/v1/GetSigningKeysRequest';
import type { GetSigningKeysResponse as _roster_identity_v1_GetSigningKeysResponse, GetSigningKeysResponse__Output as _roster_identity_v1_GetSigningKeysResponse__Output } from '../../../roster/identity/v1/GetSigningKeysResponse';
import type { GetUserRequest as _roster_identity_v1_GetUserRequest, GetUserRequest__Output as _roster_identity_v1_GetUserRequest__Output } from '../../../roster/identity/v1/GetUserRequest';
import type { GetUserResponse as _roster_identity_v1_GetUserResponse, GetUserResponse__Output as _roster_identity_v1_GetUserResponse__Output } from '../../../roster/identity/v1/GetUserResponse';
import type { ListApiKeysRequest as _roster_identity_v1_ListApiKeysRequest, ListApiKeysRequest__Output as _roster_identity_v1_ListApiKeysRequest__Output } from '../../../roster/identity/v1/ListApiKeysRequest';
import type { ListApiKeysResponse as _roster_identity_v1_ListApiKeysResponse, ListApiKeysResponse__Output as _roster_identity_v1_ListApiKeysResponse__Output } from '../../../roster/identity/v1/ListApiKeysResponse';
import type { ListAuditEntriesRequest as _roster_identity_v1_ListAuditEntriesRequest, ListAuditEntriesRequest__Output as _roster_identity_v1_ListAuditEntriesRequest__Output } from '../../../roster/identity/v1/ListAuditEntriesRequest';
import type { ListAuditEntriesResponse as _roster_identity_v1_ListAuditEntriesResponse, ListAuditEntriesResponse__Output as _roster_identity_v1_ListAuditEntriesResponse__Output } from '../../../roster/identity/v1/ListAuditEntriesResponse';
import type { ListUsersRequest as _roster_identity_v1_ListUsersRequest, ListUsersRequest__Output as _roster_identity_v1_ListUsersRequest__Output } from '../../../roster/identity/v1/ListUsersRequest';
import type { ListUsersResponse as _roster_identity_v1_ListUsersResponse, ListUsersResponse__Output as _roster_identity_v1_ListUsersResponse__Output } from '../../../roster/identity/v1/ListUsersResponse';
import type { LoginRequest as _roster_identity_v1_LoginRequest, LoginRequest__Output as _roster_identity_v1_LoginRequest__Output } from '../../../roster/identity/v1/LoginRequest';
import type { LoginResponse as _roster_identity_v1_LoginResponse, LoginResponse__Output as _roster_identity_v1_LoginResponse__Output } from '../../../roster/identity/v1/LoginResponse';
import type { LogoutRequest as _roster_identity_v1_LogoutRequest, LogoutRequest__Output as _roster_identity_v1_LogoutRequest__Output } from '../../../roster/identity/v1/LogoutRequest';
import type { LogoutResponse as _roster_identity_v1_LogoutResponse, LogoutResponse__Output as _roster_identity_v1_LogoutResponse__Output } from '../../../roster/identity/v1/LogoutResponse';
import type { ProvisionInstructorLoginRequest as _roster_identity_v1_ProvisionInstructorLoginRequest, ProvisionInstructorLoginRequest__Output as _roster_identity_v1_ProvisionInstructorLoginRequest__Output } from '../../../roster/identity/v1/ProvisionInstructorLoginRequest';
import type { ProvisionInstructorLoginResponse as _roster_identity_v1_ProvisionInstructorLoginResponse, ProvisionInstructorLoginResponse__Output as _roster_identity_v1_ProvisionInstructorLoginResponse__Output } from '../../../roster/identity/v1/ProvisionInstructorLoginResponse';
import type { RefreshSessionRequest as _roster_identity_v1_RefreshSessionRequest, RefreshSessionRequest__Output as _roster_identity_v1_RefreshSessionRequest__Output } from '../../../roster/identity/v1/RefreshSessionRequest';
import type { RefreshSessionResponse as _roster_identity_v1_RefreshSessionResponse, RefreshSessionResponse__Output as _roster_identity_v1_RefreshSessionResponse__Output } from '../../../roster/identity/v1/RefreshSessionResponse';
import type { RotateApiKeyRequest as _roster_identity_v1_RotateApiKeyRequest, RotateApiKeyRequest__Output as _roster_identity_v1_RotateApiKeyRequest__Output } from '../../../roster/identity/v1/RotateApiKeyRequest';
import type { RotateApiKeyResponse as _roster_identity_v1_RotateApiKeyResponse, RotateApiKeyResponse__Output as _roster_identity_v1_RotateApiKeyResponse__Output } from '../../../roster/identity/v1/RotateApiKeyResponse';
import type { UpdateApiKeyRequest as _roster_identity_v1_UpdateApiKeyRequest, UpdateApiKeyRequest__Output as _roster_identity_v1_UpdateApiKeyRequest__Output } from '../../../roster/identity/v1/UpdateApiKeyRequest';
import type { UpdateApiKeyResponse as _roster_identity_v1_UpdateApiKeyResponse, UpdateApiKeyResponse__Output as _roster_identity_v1_UpdateApiKeyResponse__Output } from '../../../roster/identity/v1/UpdateApiKeyResponse';
import type { UpdateOrganizationRequest as _roster_identity_v1_UpdateOrganizationRequest, UpdateOrganizationRequest__Output as _roster_identity_v1_UpdateOrganizationRequest__Output } from '../../../roster/identity/v1/UpdateOrganizationRequest';
import type { UpdateOrganizationResponse as _roster_identity_v1_UpdateOrganizationResponse, UpdateOrganizationResponse__Output as _roster_identity_v1_UpdateOrganizationResponse__Output } from '../../../roster/identity/v1/UpdateOrganizationResponse';
import type { UpdateUserRequest as _roster_identity_v1_UpdateUserRequest, UpdateUserRequest__Output as _roster_identity_v1_UpdateUserRequest__Output } from '../../../roster/identity/v1/UpdateUserRequest';
import type { UpdateUserResponse as _roster_identity_v1_UpdateUserResponse, UpdateUserResponse__Output as _roster_identity_v1_UpdateUserResponse__Output } from '../../../roster/identity/v1/UpdateUserResponse';
import type { VerifyApiKeyRequest as _roster_identity_v1_VerifyApiKeyRequest, VerifyApiKeyRequest__Output as _roster_identity_v1_VerifyApiKeyRequest__Output } from '../../../roster/identity/v1/VerifyApiKeyRequest';
import type { VerifyApiKeyResponse as _roster_identity_v1_VerifyApiKeyResponse, VerifyApiKeyResponse__Output as _roster_identity_v1_VerifyApiKeyResponse__Output } from '../../../roster/identity/v1/VerifyApiKeyResponse';

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
  
  CreateApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  createApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  createApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  createApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  createApiKey(argument: _roster_identity_v1_CreateApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_CreateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  
  CreateUser(argument: _roster_identity_v1_CreateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _roster_identity_v1_CreateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _roster_identity_v1_CreateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _roster_identity_v1_CreateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _roster_identity_v1_CreateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _roster_identity_v1_CreateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _roster_identity_v1_CreateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _roster_identity_v1_CreateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  
  DeactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  DeactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  DeactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  DeactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  deactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  deactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  deactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  deactivateUser(argument: _roster_identity_v1_DeactivateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_DeactivateUserResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteApiKey(argument: _roster_identity_v1_DeleteApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_DeleteApiKeyResponse__Output>): grpc.ClientUnaryCall;
  
  GetApiKey(argument: _roster_identity_v1_GetApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  GetApiKey(argument: _roster_identity_v1_GetApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  GetApiKey(argument: _roster_identity_v1_GetApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  GetApiKey(argument: _roster_identity_v1_GetApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  getApiKey(argument: _roster_identity_v1_GetApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  getApiKey(argument: _roster_identity_v1_GetApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  getApiKey(argument: _roster_identity_v1_GetApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  getApiKey(argument: _roster_identity_v1_GetApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_GetApiKeyResponse__Output>): grpc.ClientUnaryCall;
  
  GetAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  GetAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  GetAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  GetAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  getAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  getAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  getAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  getAuditEntry(argument: _roster_identity_v1_GetAuditEntryRequest, callback: grpc.requestCallback<_roster_identity_v1_GetAuditEntryResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  ListApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  ListApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  ListApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  ListApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  listApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  listApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  listApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  listApiKeys(argument: _roster_identity_v1_ListApiKeysRequest, callback: grpc.requestCallback<_roster_identity_v1_ListApiKeysResponse__Output>): grpc.ClientUnaryCall;
  
  ListAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _roster_identity_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_roster_identity_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  
  ListUsers(argument: _roster_identity_v1_ListUsersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _roster_identity_v1_ListUsersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _roster_identity_v1_ListUsersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _roster_identity_v1_ListUsersRequest, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _roster_identity_v1_ListUsersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _roster_identity_v1_ListUsersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _roster_identity_v1_ListUsersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _roster_identity_v1_ListUsersRequest, callback: grpc.requestCallback<_roster_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  RotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  RotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  RotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  RotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  rotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  rotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  rotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  rotateApiKey(argument: _roster_identity_v1_RotateApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_RotateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  UpdateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  UpdateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  UpdateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  updateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  updateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  updateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  updateApiKey(argument: _roster_identity_v1_UpdateApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_UpdateApiKeyResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  UpdateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  UpdateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  UpdateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  updateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  updateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  updateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  updateOrganization(argument: _roster_identity_v1_UpdateOrganizationRequest, callback: grpc.requestCallback<_roster_identity_v1_UpdateOrganizationResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateUser(argument: _roster_identity_v1_UpdateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateUser(argument: _roster_identity_v1_UpdateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateUser(argument: _roster_identity_v1_UpdateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateUser(argument: _roster_identity_v1_UpdateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _roster_identity_v1_UpdateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _roster_identity_v1_UpdateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _roster_identity_v1_UpdateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _roster_identity_v1_UpdateUserRequest, callback: grpc.requestCallback<_roster_identity_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  
  VerifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  VerifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  VerifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  VerifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  verifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  verifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  verifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  verifyApiKey(argument: _roster_identity_v1_VerifyApiKeyRequest, callback: grpc.requestCallback<_roster_identity_v1_VerifyApiKeyResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface IdentityServiceHandlers extends grpc.UntypedServiceImplementation {
  ActivateUser: grpc.handleUnaryCall<_roster_identity_v1_ActivateUserRequest__Output, _roster_identity_v1_ActivateUserResponse>;
  
  ChangePassword: grpc.handleUnaryCall<_roster_identity_v1_ChangePasswordRequest__Output, _roster_identity_v1_ChangePasswordResponse>;
  
  CreateApiKey: grpc.handleUnaryCall<_roster_identity_v1_CreateApiKeyRequest__Output, _roster_identity_v1_CreateApiKeyResponse>;
  
  CreateUser: grpc.handleUnaryCall<_roster_identity_v1_CreateUserRequest__Output, _roster_identity_v1_CreateUserResponse>;
  
  DeactivateUser: grpc.handleUnaryCall<_roster_identity_v1_DeactivateUserRequest__Output, _roster_identity_v1_DeactivateUserResponse>;
  
  DeleteApiKey: grpc.handleUnaryCall<_roster_identity_v1_DeleteApiKeyRequest__Output, _roster_identity_v1_DeleteApiKeyResponse>;
  
  GetApiKey: grpc.handleUnaryCall<_roster_identity_v1_GetApiKeyRequest__Output, _roster_identity_v1_GetApiKeyResponse>;
  
  GetAuditEntry: grpc.handleUnaryCall<_roster_identity_v1_GetAuditEntryRequest__Output, _roster_identity_v1_GetAuditEntryResponse>;
  
  GetOrganization: grpc.handleUnaryCall<_roster_identity_v1_GetOrganizationRequest__Output, _roster_identity_v1_GetOrganizationResponse>;
  
  GetSigningKeys: grpc.handleUnaryCall<_roster_identity_v1_GetSigningKeysRequest__Output, _roster_identity_v1_GetSigningKeysResponse>;
  
  GetUser: grpc.handleUnaryCall<_roster_identity_v1_GetUserRequest__Output, _roster_identity_v1_GetUserResponse>;
  
  ListApiKeys: grpc.handleUnaryCall<_roster_identity_v1_ListApiKeysRequest__Output, _roster_identity_v1_ListApiKeysResponse>;
  
  ListAuditEntries: grpc.handleUnaryCall<_roster_identity_v1_ListAuditEntriesRequest__Output, _roster_identity_v1_ListAuditEntriesResponse>;
  
  ListUsers: grpc.handleUnaryCall<_roster_identity_v1_ListUsersRequest__Output, _roster_identity_v1_ListUsersResponse>;
  
  Login: grpc.handleUnaryCall<_roster_identity_v1_LoginRequest__Output, _roster_identity_v1_LoginResponse>;
  
  Logout: grpc.handleUnaryCall<_roster_identity_v1_LogoutRequest__Output, _roster_identity_v1_LogoutResponse>;
  
  ProvisionInstructorLogin: grpc.handleUnaryCall<_roster_identity_v1_ProvisionInstructorLoginRequest__Output, _roster_identity_v1_ProvisionInstructorLoginResponse>;
  
  RefreshSession: grpc.handleUnaryCall<_roster_identity_v1_RefreshSessionRequest__Output, _roster_identity_v1_RefreshSessionResponse>;
  
  RotateApiKey: grpc.handleUnaryCall<_roster_identity_v1_RotateApiKeyRequest__Output, _roster_identity_v1_RotateApiKeyResponse>;
  
  UpdateApiKey: grpc.handleUnaryCall<_roster_identity_v1_UpdateApiKeyRequest__Output, _roster_identity_v1_UpdateApiKeyResponse>;
  
  UpdateOrganization: grpc.handleUnaryCall<_roster_identity_v1_UpdateOrganizationRequest__Output, _roster_identity_v1_UpdateOrganizationResponse>;
  
  UpdateUser: grpc.handleUnaryCall<_roster_identity_v1_UpdateUserRequest__Output, _roster_identity_v1_UpdateUserResponse>;
  
  VerifyApiKey: grpc.handleUnaryCall<_roster_identity_v1_VerifyApiKeyRequest__Output, _roster_identity_v1_VerifyApiKeyResponse>;
  
}

export interface IdentityServiceDefinition extends grpc.ServiceDefinition {
  ActivateUser: MethodDefinition<_roster_identity_v1_ActivateUserRequest, _roster_identity_v1_ActivateUserResponse, _roster_identity_v1_ActivateUserRequest__Output, _roster_identity_v1_ActivateUserResponse__Output>
  ChangePassword: MethodDefinition<_roster_identity_v1_ChangePasswordRequest, _roster_identity_v1_ChangePasswordResponse, _roster_identity_v1_ChangePasswordRequest__Output, _roster_identity_v1_ChangePasswordResponse__Output>
  CreateApiKey: MethodDefinition<_roster_identity_v1_CreateApiKeyRequest, _roster_identity_v1_CreateApiKeyResponse, _roster_identity_v1_CreateApiKeyRequest__Output, _roster_identity_v1_CreateApiKeyResponse__Output>
  CreateUser: MethodDefinition<_roster_identity_v1_CreateUserRequest, _roster_identity_v1_CreateUserResponse, _roster_identity_v1_CreateUserRequest__Output, _roster_identity_v1_CreateUserResponse__Output>
  DeactivateUser: MethodDefinition<_roster_identity_v1_DeactivateUserRequest, _roster_identity_v1_DeactivateUserResponse, _roster_identity_v1_DeactivateUserRequest__Output, _roster_identity_v1_DeactivateUserResponse__Output>
  DeleteApiKey: MethodDefinition<_roster_identity_v1_DeleteApiKeyRequest, _roster_identity_v1_DeleteApiKeyResponse, _roster_identity_v1_DeleteApiKeyRequest__Output, _roster_identity_v1_DeleteApiKeyResponse__Output>
  GetApiKey: MethodDefinition<_roster_identity_v1_GetApiKeyRequest, _roster_identity_v1_GetApiKeyResponse, _roster_identity_v1_GetApiKeyRequest__Output, _roster_identity_v1_GetApiKeyResponse__Output>
  GetAuditEntry: MethodDefinition<_roster_identity_v1_GetAuditEntryRequest, _roster_identity_v1_GetAuditEntryResponse, _roster_identity_v1_GetAuditEntryRequest__Output, _roster_identity_v1_GetAuditEntryResponse__Output>
  GetOrganization: MethodDefinition<_roster_identity_v1_GetOrganizationRequest, _roster_identity_v1_GetOrganizationResponse, _roster_identity_v1_GetOrganizationRequest__Output, _roster_identity_v1_GetOrganizationResponse__Output>
  GetSigningKeys: MethodDefinition<_roster_identity_v1_GetSigningKeysRequest, _roster_identity_v1_GetSigningKeysResponse, _roster_identity_v1_GetSigningKeysRequest__Output, _roster_identity_v1_GetSigningKeysResponse__Output>
  GetUser: MethodDefinition<_roster_identity_v1_GetUserRequest, _roster_identity_v1_GetUserResponse, _roster_identity_v1_GetUserRequest__Output, _roster_identity_v1_GetUserResponse__Output>
  ListApiKeys: MethodDefinition<_roster_identity_v1_ListApiKeysRequest, _roster_identity_v1_ListApiKeysResponse, _roster_identity_v1_ListApiKeysRequest__Output, _roster_identity_v1_ListApiKeysResponse__Output>
  ListAuditEntries: MethodDefinition<_roster_identity_v1_ListAuditEntriesRequest, _roster_identity_v1_ListAuditEntriesResponse, _roster_identity_v1_ListAuditEntriesRequest__Output, _roster_identity_v1_ListAuditEntriesResponse__Output>
  ListUsers: MethodDefinition<_roster_identity_v1_ListUsersRequest, _roster_identity_v1_ListUsersResponse, _roster_identity_v1_ListUsersRequest__Output, _roster_identity_v1_ListUsersResponse__Output>
  Login: MethodDefinition<_roster_identity_v1_LoginRequest, _roster_identity_v1_LoginResponse, _roster_identity_v1_LoginRequest__Output, _roster_identity_v1_LoginResponse__Output>
  Logout: MethodDefinition<_roster_identity_v1_LogoutRequest, _roster_identity_v1_LogoutResponse, _roster_identity_v1_LogoutRequest__Output, _roster_identity_v1_LogoutResponse__Output>
  ProvisionInstructorLogin: MethodDefinition<_roster_identity_v1_ProvisionInstructorLoginRequest, _roster_identity_v1_ProvisionInstructorLoginResponse, _roster_identity_v1_ProvisionInstructorLoginRequest__Output, _roster_identity_v1_ProvisionInstructorLoginResponse__Output>
  RefreshSession: MethodDefinition<_roster_identity_v1_RefreshSessionRequest, _roster_identity_v1_RefreshSessionResponse, _roster_identity_v1_RefreshSessionRequest__Output, _roster_identity_v1_RefreshSessionResponse__Output>
  RotateApiKey: MethodDefinition<_roster_identity_v1_RotateApiKeyRequest, _roster_identity_v1_RotateApiKeyResponse, _roster_identity_v1_RotateApiKeyRequest__Output, _roster_identity_v1_RotateApiKeyResponse__Output>
  UpdateApiKey: MethodDefinition<_roster_identity_v1_UpdateApiKeyRequest, _roster_identity_v1_UpdateApiKeyResponse, _roster_identity_v1_UpdateApiKeyRequest__Output, _roster_identity_v1_UpdateApiKeyResponse__Output>
  UpdateOrganization: MethodDefinition<_roster_identity_v1_UpdateOrganizationRequest, _roster_identity_v1_UpdateOrganizationResponse, _roster_identity_v1_UpdateOrganizationRequest__Output, _roster_identity_v1_UpdateOrganizationResponse__Output>
  UpdateUser: MethodDefinition<_roster_identity_v1_UpdateUserRequest, _roster_identity_v1_UpdateUserResponse, _roster_identity_v1_UpdateUserRequest__Output, _roster_identity_v1_UpdateUserResponse__Output>
  VerifyApiKey: MethodDefinition<_roster_identity_v1_VerifyApiKeyRequest, _roster_identity_v1_VerifyApiKeyResponse, _roster_identity_v1_VerifyApiKeyRequest__Output, _roster_identity_v1_VerifyApiKeyResponse__Output>
}
