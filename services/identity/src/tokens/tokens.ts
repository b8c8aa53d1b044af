import { hkdfSync, randomUUID } from 'node:crypto';
import {
  type AccessTokenClaims,
  accessTokenAlgorithm,
  accessTokenAudience,
  accessTokenIssuer,
  accessTokenLifetimeSeconds,
  type UserState,
} from '@roster/contracts';
import { AppError, type Clock, type SecretList, unauthenticated } from '@roster/service-kit';
import { decode, JsonWebTokenError, sign, TokenExpiredError, verify } from 'jsonwebtoken';
import { type Session, successorOf } from '../domain/session';
import type { SigningKey, SigningKeys } from '../store/signing-keys';

/** Another audience than access tokens have, so that neither passes for the other. */
const refreshAudience = 'roster-refresh';
const longestToken = 4096;

/** The claims of a refresh token; only identity reads them. */
export interface RefreshTokenClaims {
  iss: typeof accessTokenIssuer;
  aud: typeof refreshAudience;
  typ: 'refresh';
  sub: string;
  org: string;
  sid: string;
  iat: number;
  exp: number;
  jti: string;
}

/** What a client is given: two JSON Web Tokens (RFC 7519), signed with RS256. */
export interface TokenPair {
  accessToken: string;
  refreshToken: string;
  /** Seconds that the access token lives. */
  expiresIn: number;
}

const chainSecretOf = (secretKey: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secretKey, 'base64'), '', 'roster/refresh-token-chain', 32));

/** Signs and reads tokens. */
export class Tokens {
  private readonly chainSecrets: readonly [Buffer, ...Buffer[]];

  /** @param secretKeys 32 bytes each, base64: the service's own */
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    [first, ...others]: SecretList,
  ) {
    this.chainSecrets = [chainSecretOf(first), ...others.map(chainSecretOf)];
  }

  /** What the refresh token that replaces another may be called: by the key in use, then by those that still count. */
  successorsOf(tokenId: string): [string, ...string[]] {
    const [first, ...others] = this.chainSecrets;
    return [successorOf(tokenId, first), ...others.map((secret) => successorOf(tokenId, secret))];
  }

  /** @param refreshTokenId the id whose fingerprint is the session's current one */
  async issue(user: UserState, session: Session, refreshTokenId: string): Promise<TokenPair> {
    const issuedAt = this.clock.now().getTime() / 1000;
    const iat = Math.floor(issuedAt);
    const common = { iss: accessTokenIssuer, sub: user.id, org: user.organizationId, sid: session.id, iat } as const;
    const access: AccessTokenClaims = {
      ...common,
      aud: accessTokenAudience,
      // To the millisecond (RFC 7519, 2: a NumericDate may have a fraction): a sign-in right after sessions were ended counts.
      iat: issuedAt,
      role: user.role,
      ...(user.instructorId ? { instructorId: user.instructorId } : {}),
      name: user.name,
      exp: iat + accessTokenLifetimeSeconds,
      jti: randomUUID(),
    };
    const exp = Math.floor(session.expiresAt.getTime() / 1000);
    const refresh: RefreshTokenClaims = { ...common, aud: refreshAudience, typ: 'refresh', exp, jti: refreshTokenId };
    return {
      accessToken: await this.sign(access),
      refreshToken: await this.sign(refresh),
      expiresIn: accessTokenLifetimeSeconds,
    };
  }

  /**
   * The claims of a refresh token of this organization.
   *
   * @param options.evenExpired for those who only want to give it back
   * @throws AppError `unauthenticated`: `session.invalid`, `session.expired`
   */
  async readRefreshToken(
    token: string,
    organizationId: string,
    options: { evenExpired?: boolean } = {},
  ): Promise<RefreshTokenClaims> {
    const key = await this.keyOf(token);
    if (!key) throw notOurs();
    try {
      const claims = verify(token, key.publicKey, {
        algorithms: [accessTokenAlgorithm],
        issuer: accessTokenIssuer,
        audience: refreshAudience,
        clockTimestamp: Math.floor(this.clock.now().getTime() / 1000),
        ignoreExpiration: options.evenExpired ?? false,
      }) as RefreshTokenClaims;
      if (claims.org !== organizationId) throw notOurs();
      return claims;
    } catch (error) {
      if (error instanceof TokenExpiredError) throw sessionExpired();
      if (error instanceof JsonWebTokenError) throw notOurs(error);
      throw error;
    }
  }

  private async keyOf(token: string): Promise<SigningKey | undefined> {
    if (token.length > longestToken) return undefined;
    const kid = keyIdOf(token);
    return kid === undefined ? undefined : await this.keys.byId(kid);
  }

  private async sign(claims: AccessTokenClaims | RefreshTokenClaims): Promise<string> {
    const [newest] = await this.keys.live();
    if (!newest) throw new Error('there is no signing key: was the service prepared?');
    return sign(claims, newest.privateKey, { algorithm: accessTokenAlgorithm, keyid: newest.kid });
  }
}

export const sessionExpired = (): AppError =>
  unauthenticated('session.expired', 'The session has expired; sign in again');

const notOurs = (cause?: unknown): AppError =>
  new AppError(
    'unauthenticated',
    'session.invalid',
    'The refresh token is not valid',
    cause === undefined ? {} : { cause },
  );

/** The `kid` of a token's header, if it has a header that can be read. */
function keyIdOf(token: string): string | undefined {
  try {
    const kid: unknown = decode(token, { complete: true })?.header.kid;
    return typeof kid === 'string' ? kid : undefined;
  } catch (error) {
    // A header that is no JSON.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
