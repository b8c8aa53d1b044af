// Original file: protos/roster/identity/v1/identity.proto


export interface GetOrganizationRequest {
  'id'?: (string);
}

export interface GetOrganizationRequest__Output {
  'id': (string);
}
