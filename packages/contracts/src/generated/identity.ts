import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from './roster/common/v1/PageRequest';
import type { ActivateUserRequest as _roster_identity_v1_ActivateUserRequest, ActivateUserRequest__Output as _roster_identity_v1_ActivateUserRequest__Output } from './roster/identity/v1/ActivateUserRequest';
import type { ActivateUserResponse as _roster_identity_v1_ActivateUserResponse, ActivateUserResponse__Output as _roster_identity_v1_ActivateUserResponse__Output } from './roster/identity/v1/ActivateUserResponse';
import type { ApiKey as _roster_identity_v1_ApiKey, ApiKey__Output as _roster_identity_v1_ApiKey__Output } from './roster/identity/v1/ApiKey';
import type { AuditChange as _roster_identity_v1_AuditChange, AuditChange__Output as _roster_identity_v1_AuditChange__Output } from './roster/identity/v1/AuditChange';
import type { AuditEntry as _roster_identity_v1_AuditEntry, AuditEntry__Output as _roster_identity_v1_AuditEntry__Output } from './roster/identity/v1/AuditEntry';
import type { ChangePasswordRequest as _roster_identity_v1_ChangePasswordRequest, ChangePasswordRequest__Output as _roster_identity_v1_ChangePasswordRequest__Output } from './roster/identity/v1/ChangePasswordRequest';
import type { ChangePasswordResponse as _roster_identity_v1_ChangePasswordResponse, ChangePasswordResponse__Output as _roster_identity_v1_ChangePasswordResponse__Output } from './roster/identity/v1/ChangePasswordResponse';
import type { CreateApiKeyRequest as _roster_identity_v1_CreateApiKeyRequest, CreateApiKeyRequest__Output as _roster_identity_v1_CreateApiKeyRequest__Output } from './roster/identity/v1/CreateApiKeyRequest';
import type { CreateApiKeyResponse as _roster_identity_v1_CreateApiKeyResponse, CreateApiKeyResponse__Output as _roster_identity_v1_CreateApiKeyResponse__Output } from './roster/identity/v1/CreateApiKeyResponse';
import type { CreateUserRequest as _roster_identity_v1_CreateUserRequest, CreateUserRequest__Output as _roster_identity_v1_CreateUserRequest__Output } from './roster/identity/v1/CreateUserRequest';
import type { CreateUserResponse as _roster_identity_v1_CreateUserResponse, CreateUserResponse__Output as _roster_identity_v1_CreateUserResponse__Output } from './roster/identity/v1/CreateUserResponse';
import type { DeactivateUserRequest as _roster_identity_v1_DeactivateUserRequest, DeactivateUserRequest__Output as _roster_identity_v1_DeactivateUserRequest__Output } from './roster/identity/v1/DeactivateUserRequest';
import type { DeactivateUserResponse as _roster_identity_v1_DeactivateUserResponse, DeactivateUserResponse__Output as _roster_identity_v1_DeactivateUserResponse__Output } from './roster/identity/v1/DeactivateUserResponse';
import type { DeleteApiKeyRequest as _roster_identity_v1_DeleteApiKeyRequest, DeleteApiKeyRequest__Output as _roster_identity_v1_DeleteApiKeyRequest__Output } from './roster/identity/v1/DeleteApiKeyRequest';
import type { DeleteApiKeyResponse as _roster_identity_v1_DeleteApiKeyResponse, DeleteApiKeyResponse__Output as _roster_identity_v1_DeleteApiKeyResponse__Output } from './roster/identity/v1/DeleteApiKeyResponse';
import type { GetApiKeyRequest as _roster_identity_v1_GetApiKeyRequest, GetApiKeyRequest__Output as _roster_identity_v1_GetApiKeyRequest__Output } from './roster/identity/v1/GetApiKeyRequest';
import type { GetApiKeyResponse as _roster_identity_v1_GetApiKeyResponse, GetApiKeyResponse__Output as _roster_identity_v1_GetApiKeyResponse__Output } from './roster/identity/v1/GetApiKeyResponse';
import type { GetAuditEntryRequest as _roster_identity_v1_GetAuditEntryRequest, GetAuditEntryRequest__Output as _roster_identity_v1_GetAuditEntryRequest__Output } from './roster/identity/v1/GetAuditEntryRequest';
import type { GetAuditEntryResponse as _roster_identity_v1_GetAuditEntryResponse, GetAuditEntryResponse__Output as _roster_identity_v1_GetAuditEntryResponse__Output } from './roster/identity/v1/GetAuditEntryResponse';
import type { GetOrganizationRequest as _roster_identity_v1_GetOrganizationRequest, GetOrganizationRequest__Output as _roster_identity_v1_GetOrganizationRequest__Output } from './roster/identity/v1/GetOrganizationRequest';
import type { GetOrganizationResponse as _roster_identity_v1_GetOrganizationResponse, GetOrganizationResponse__Output as _roster_identity_v1_GetOrganizationResponse__Output } from './roster/identity/v1/GetOrganizationResponse';
import type { GetSigningKeysRequest as _roster_identity_v1_GetSigningKeysRequest, GetSigningKeysRequest__Output as _roster_identity_v1_GetSigningKeysRequest__Output } from './roster/identity/v1/GetSigningKeysRequest';
import type { GetSigningKeysResponse as _roster_identity_v1_GetSigningKeysResponse, GetSigningKeysResponse__Output as _roster_identity_v1_GetSigningKeysResponse__Output } from './roster/identity/v1/GetSigningKeysResponse';
import type { GetUserRequest as _roster_identity_v1_GetUserRequest, GetUserRequest__Output as _roster_identity_v1_GetUserRequest__Output } from './roster/identity/v1/GetUserRequest';
import type { GetUserResponse as _roster_identity_v1_GetUserResponse, GetUserResponse__Output as _roster_identity_v1_GetUserResponse__Output } from './roster/identity/v1/GetUserResponse';
import type { IdentityServiceClient as _roster_identity_v1_IdentityServiceClient, IdentityServiceDefinition as _roster_identity_v1_IdentityServiceDefinition } from './roster/identity/v1/IdentityService';
import type { ListApiKeysRequest as _roster_identity_v1_ListApiKeysRequest, ListApiKeysRequest__Output as _roster_identity_v1_ListApiKeysRequest__Output } from './roster/identity/v1/ListApiKeysRequest';
import type { ListApiKeysResponse as _roster_identity_v1_ListApiKeysResponse, ListApiKeysResponse__Output as _roster_identity_v1_ListApiKeysResponse__Output } from './roster/identity/v1/ListApiKeysResponse';
import type { ListAuditEntriesRequest as _roster_identity_v1_ListAuditEntriesRequest, ListAuditEntriesRequest__Output as _roster_identity_v1_ListAuditEntriesRequest__Output } from './roster/identity/v1/ListAuditEntriesRequest';
import type { ListAuditEntriesResponse as _roster_identity_v1_ListAuditEntriesResponse, ListAuditEntriesResponse__Output as _roster_identity_v1_ListAuditEntriesResponse__Output } from './roster/identity/v1/ListAuditEntriesResponse';
import type { ListUsersRequest as _roster_identity_v1_ListUsersRequest, ListUsersRequest__Output as _roster_identity_v1_ListUsersRequest__Output } from './roster/identity/v1/ListUsersRequest';
import type { ListUsersResponse as _roster_identity_v1_ListUsersResponse, ListUsersResponse__Output as _roster_identity_v1_ListUsersResponse__Output } from './roster/identity/v1/ListUsersResponse';
import type { LoginRequest as _roster_identity_v1_LoginRequest, LoginRequest__Output as _roster_identity_v1_LoginRequest__Output } from './roster/identity/v1/LoginRequest';
import type { LoginResponse as _roster_identity_v1_LoginResponse, LoginResponse__Output as _roster_identity_v1_LoginResponse__Output } from './roster/identity/v1/LoginResponse';
import type { LogoutRequest as _roster_identity_v1_LogoutRequest, LogoutRequest__Output as _roster_identity_v1_LogoutRequest__Output } from './roster/identity/v1/LogoutRequest';
import type { LogoutResponse as _roster_identity_v1_LogoutResponse, LogoutResponse__Output as _roster_identity_v1_LogoutResponse__Output } from './roster/identity/v1/LogoutResponse';
import type { Organization as _roster_identity_v1_Organization, Organization__Output as _roster_identity_v1_Organization__Output } from './roster/identity/v1/Organization';
import type { ProvisionInstructorLoginRequest as _roster_identity_v1_ProvisionInstructorLoginRequest, ProvisionInstructorLoginRequest__Output as _roster_identity_v1_ProvisionInstructorLoginRequest__Output } from './roster/identity/v1/ProvisionInstructorLoginRequest';
import type { ProvisionInstructorLoginResponse as _roster_identity_v1_ProvisionInstructorLoginResponse, ProvisionInstructorLoginResponse__Output as _roster_identity_v1_ProvisionInstructorLoginResponse__Output } from './roster/identity/v1/ProvisionInstructorLoginResponse';
import type { RefreshSessionRequest as _roster_identity_v1_RefreshSessionRequest, RefreshSessionRequest__Output as _roster_identity_v1_RefreshSessionRequest__Output } from './roster/identity/v1/RefreshSessionRequest';
import type { RefreshSessionResponse as _roster_identity_v1_RefreshSessionResponse, RefreshSessionResponse__Output as _roster_identity_v1_RefreshSessionResponse__Output } from './roster/identity/v1/RefreshSessionResponse';
import type { RotateApiKeyRequest as _roster_identity_v1_RotateApiKeyRequest, RotateApiKeyRequest__Output as _roster_identity_v1_RotateApiKeyRequest__Output } from './roster/identity/v1/RotateApiKeyRequest';
import type { RotateApiKeyResponse as _roster_identity_v1_RotateApiKeyResponse, RotateApiKeyResponse__Output as _roster_identity_v1_RotateApiKeyResponse__Output } from './roster/identity/v1/RotateApiKeyResponse';
import type { Session as _roster_identity_v1_Session, Session__Output as _roster_identity_v1_Session__Output } from './roster/identity/v1/Session';
import type { UpdateApiKeyRequest as _roster_identity_v1_UpdateApiKeyRequest, UpdateApiKeyRequest__Output as _roster_identity_v1_UpdateApiKeyRequest__Output } from './roster/identity/v1/UpdateApiKeyRequest';
import type { UpdateApiKeyResponse as _roster_identity_v1_UpdateApiKeyResponse, UpdateApiKeyResponse__Output as _roster_identity_v1_UpdateApiKeyResponse__Output } from './roster/identity/v1/UpdateApiKeyResponse';
import type { UpdateOrganizationRequest as _roster_identity_v1_UpdateOrganizationRequest, UpdateOrganizationRequest__Output as _roster_identity_v1_UpdateOrganizationRequest__Output } from './roster/identity/v1/UpdateOrganizationRequest';
import type { UpdateOrganizationResponse as _roster_identity_v1_UpdateOrganizationResponse, UpdateOrganizationResponse__Output as _roster_identity_v1_UpdateOrganizationResponse__Output } from './roster/identity/v1/UpdateOrganizationResponse';
import type { UpdateUserRequest as _roster_identity_v1_UpdateUserRequest, UpdateUserRequest__Output as _roster_identity_v1_UpdateUserRequest__Output } from './roster/identity/v1/UpdateUserRequest';
import type { UpdateUserResponse as _roster_identity_v1_UpdateUserResponse, UpdateUserResponse__Output as _roster_identity_v1_UpdateUserResponse__Output } from './roster/identity/v1/UpdateUserResponse';
import type { User as _roster_identity_v1_User, User__Output as _roster_identity_v1_User__Output } from './roster/identity/v1/User';
import type { VerifyApiKeyRequest as _roster_identity_v1_VerifyApiKeyRequest, VerifyApiKeyRequest__Output as _roster_identity_v1_VerifyApiKeyRequest__Output } from './roster/identity/v1/VerifyApiKeyRequest';
import type { VerifyApiKeyResponse as _roster_identity_v1_VerifyApiKeyResponse, VerifyApiKeyResponse__Output as _roster_identity_v1_VerifyApiKeyResponse__Output } from './roster/identity/v1/VerifyApiKeyResponse';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  roster: {
    common: {
      v1: {
        PageRequest: MessageTypeDefinition<_roster_common_v1_PageRequest, _roster_common_v1_PageRequest__Output>
      }
    }
    identity: {
      v1: {
        ActivateUserRequest: MessageTypeDefinition<_roster_identity_v1_ActivateUserRequest, _roster_identity_v1_ActivateUserRequest__Output>
        ActivateUserResponse: MessageTypeDefinition<_roster_identity_v1_ActivateUserResponse, _roster_identity_v1_ActivateUserResponse__Output>
        ApiKey: MessageTypeDefinition<_roster_identity_v1_ApiKey, _roster_identity_v1_ApiKey__Output>
        AuditChange: MessageTypeDefinition<_roster_identity_v1_AuditChange, _roster_identity_v1_AuditChange__Output>
        AuditEntry: MessageTypeDefinition<_roster_identity_v1_AuditEntry, _roster_identity_v1_AuditEntry__Output>
        ChangePasswordRequest: MessageTypeDefinition<_roster_identity_v1_ChangePasswordRequest, _roster_identity_v1_ChangePasswordRequest__Output>
        ChangePasswordResponse: MessageTypeDefinition<_roster_identity_v1_ChangePasswordResponse, _roster_identity_v1_ChangePasswordResponse__Output>
        CreateApiKeyRequest: MessageTypeDefinition<_roster_identity_v1_CreateApiKeyRequest, _roster_identity_v1_CreateApiKeyRequest__Output>
        CreateApiKeyResponse: MessageTypeDefinition<_roster_identity_v1_CreateApiKeyResponse, _roster_identity_v1_CreateApiKeyResponse__Output>
        CreateUserRequest: MessageTypeDefinition<_roster_identity_v1_CreateUserRequest, _roster_identity_v1_CreateUserRequest__Output>
        CreateUserResponse: MessageTypeDefinition<_roster_identity_v1_CreateUserResponse, _roster_identity_v1_CreateUserResponse__Output>
        DeactivateUserRequest: MessageTypeDefinition<_roster_identity_v1_DeactivateUserRequest, _roster_identity_v1_DeactivateUserRequest__Output>
        DeactivateUserResponse: MessageTypeDefinition<_roster_identity_v1_DeactivateUserResponse, _roster_identity_v1_DeactivateUserResponse__Output>
        DeleteApiKeyRequest: MessageTypeDefinition<_roster_identity_v1_DeleteApiKeyRequest, _roster_identity_v1_DeleteApiKeyRequest__Output>
        DeleteApiKeyResponse: MessageTypeDefinition<_roster_identity_v1_DeleteApiKeyResponse, _roster_identity_v1_DeleteApiKeyResponse__Output>
        GetApiKeyRequest: MessageTypeDefinition<_roster_identity_v1_GetApiKeyRequest, _roster_identity_v1_GetApiKeyRequest__Output>
        GetApiKeyResponse: MessageTypeDefinition<_roster_identity_v1_GetApiKeyResponse, _roster_identity_v1_GetApiKeyResponse__Output>
        GetAuditEntryRequest: MessageTypeDefinition<_roster_identity_v1_GetAuditEntryRequest, _roster_identity_v1_GetAuditEntryRequest__Output>
        GetAuditEntryResponse: MessageTypeDefinition<_roster_identity_v1_GetAuditEntryResponse, _roster_identity_v1_GetAuditEntryResponse__Output>
        GetOrganizationRequest: MessageTypeDefinition<_roster_identity_v1_GetOrganizationRequest, _roster_identity_v1_GetOrganizationRequest__Output>
        GetOrganizationResponse: MessageTypeDefinition<_roster_identity_v1_GetOrganizationResponse, _roster_identity_v1_GetOrganizationResponse__Output>
        GetSigningKeysRequest: MessageTypeDefinition<_roster_identity_v1_GetSigningKeysRequest, _roster_identity_v1_GetSigningKeysRequest__Output>
        GetSigningKeysResponse: MessageTypeDefinition<_roster_identity_v1_GetSigningKeysResponse, _roster_identity_v1_GetSigningKeysResponse__Output>
        GetUserRequest: MessageTypeDefinition<_roster_identity_v1_GetUserRequest, _roster_identity_v1_GetUserRequest__Output>
        GetUserResponse: MessageTypeDefinition<_roster_identity_v1_GetUserResponse, _roster_identity_v1_GetUserResponse__Output>
        IdentityService: SubtypeConstructor<typeof grpc.Client, _roster_identity_v1_IdentityServiceClient> & { service: _roster_identity_v1_IdentityServiceDefinition }
        ListApiKeysRequest: MessageTypeDefinition<_roster_identity_v1_ListApiKeysRequest, _roster_identity_v1_ListApiKeysRequest__Output>
        ListApiKeysResponse: MessageTypeDefinition<_roster_identity_v1_ListApiKeysResponse, _roster_identity_v1_ListApiKeysResponse__Output>
        ListAuditEntriesRequest: MessageTypeDefinition<_roster_identity_v1_ListAuditEntriesRequest, _roster_identity_v1_ListAuditEntriesRequest__Output>
        ListAuditEntriesResponse: MessageTypeDefinition<_roster_identity_v1_ListAuditEntriesResponse, _roster_identity_v1_ListAuditEntriesResponse__Output>
        ListUsersRequest: MessageTypeDefinition<_roster_identity_v1_ListUsersRequest, _roster_identity_v1_ListUsersRequest__Output>
        ListUsersResponse: MessageTypeDefinition<_roster_identity_v1_ListUsersResponse, _roster_identity_v1_ListUsersResponse__Output>
        LoginRequest: MessageTypeDefinition<_roster_identity_v1_LoginRequest, _roster_identity_v1_LoginRequest__Output>
        LoginResponse: MessageTypeDefinition<_roster_identity_v1_LoginResponse, _roster_identity_v1_LoginResponse__Output>
        LogoutRequest: MessageTypeDefinition<_roster_identity_v1_LogoutRequest, _roster_identity_v1_LogoutRequest__Output>
        LogoutResponse: MessageTypeDefinition<_roster_identity_v1_LogoutResponse, _roster_identity_v1_LogoutResponse__Output>
        Organization: MessageTypeDefinition<_roster_identity_v1_Organization, _roster_identity_v1_Organization__Output>
        ProvisionInstructorLoginRequest: MessageTypeDefinition<_roster_identity_v1_ProvisionInstructorLoginRequest, _roster_identity_v1_ProvisionInstructorLoginRequest__Output>
        ProvisionInstructorLoginResponse: MessageTypeDefinition<_roster_identity_v1_ProvisionInstructorLoginResponse, _roster_identity_v1_ProvisionInstructorLoginResponse__Output>
        RefreshSessionRequest: MessageTypeDefinition<_roster_identity_v1_RefreshSessionRequest, _roster_identity_v1_RefreshSessionRequest__Output>
        RefreshSessionResponse: MessageTypeDefinition<_roster_identity_v1_RefreshSessionResponse, _roster_identity_v1_RefreshSessionResponse__Output>
        RotateApiKeyRequest: MessageTypeDefinition<_roster_identity_v1_RotateApiKeyRequest, _roster_identity_v1_RotateApiKeyRequest__Output>
        RotateApiKeyResponse: MessageTypeDefinition<_roster_identity_v1_RotateApiKeyResponse, _roster_identity_v1_RotateApiKeyResponse__Output>
        Session: MessageTypeDefinition<_roster_identity_v1_Session, _roster_identity_v1_Session__Output>
        UpdateApiKeyRequest: MessageTypeDefinition<_roster_identity_v1_UpdateApiKeyRequest, _roster_identity_v1_UpdateApiKeyRequest__Output>
        UpdateApiKeyResponse: MessageTypeDefinition<_roster_identity_v1_UpdateApiKeyResponse, _roster_identity_v1_UpdateApiKeyResponse__Output>
        UpdateOrganizationRequest: MessageTypeDefinition<_roster_identity_v1_UpdateOrganizationRequest, _roster_identity_v1_UpdateOrganizationRequest__Output>
        UpdateOrganizationResponse: MessageTypeDefinition<_roster_identity_v1_UpdateOrganizationResponse, _roster_identity_v1_UpdateOrganizationResponse__Output>
        UpdateUserRequest: MessageTypeDefinition<_roster_identity_v1_UpdateUserRequest, _roster_identity_v1_UpdateUserRequest__Output>
        UpdateUserResponse: MessageTypeDefinition<_roster_identity_v1_UpdateUserResponse, _roster_identity_v1_UpdateUserResponse__Output>
        User: MessageTypeDefinition<_roster_identity_v1_User, _roster_identity_v1_User__Output>
        VerifyApiKeyRequest: MessageTypeDefinition<_roster_identity_v1_VerifyApiKeyRequest, _roster_identity_v1_VerifyApiKeyRequest__Output>
        VerifyApiKeyResponse: MessageTypeDefinition<_roster_identity_v1_VerifyApiKeyResponse, _roster_identity_v1_VerifyApiKeyResponse__Output>
      }
    }
  }
}

