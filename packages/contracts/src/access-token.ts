import type { Role } from './vocabularies';

/** The `iss` of every access token. */
export const accessTokenIssuer = 'roster';

/** The `aud` of every access token. */
export const accessTokenAudience = 'roster-api';

/** How long an access token lives, in seconds. */
export const accessTokenLifetimeSeconds = 3600;

/** The only signature algorithm that access tokens carry; a verifier accepts no other. */
export const accessTokenAlgorithm = 'RS256';

/**
 * The claims of an access token: a JWT (RFC 7519) that identity signs with RS256 and the gateway verifies with the keys
 * that `GetSigningKeys` publishes. The header's `kid` names the key.
 */
export interface AccessTokenClaims {
  iss: typeof accessTokenIssuer;
  aud: typeof accessTokenAudience;
  /** The user's id. */
  sub: string;
  /** The organization's id. */
  org: string;
  role: Role;
  /** The session: the refresh family that this token came with. */
  sid: string;
  /** Where the user is an instructor's login. */
  instructorId?: string;
  name: string;
  /** Seconds since the epoch, to the millisecond. */
  iat: number;
  /** Seconds since the epoch. */
  exp: number;
  /** Unique to this token. */
  jti: string;
}
