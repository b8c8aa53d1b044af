// Original file: protos/roster/identity/v1/identity.proto


export interface Session {
  'accessToken'?: (string);
  'refreshToken'?: (string);
  'expiresIn'?: (number);
}

export interface Session__Output {
  'accessToken': (string);
  'refreshToken': (string);
  'expiresIn': (number);
}
