import { hash } from 'node:crypto';
import {
  type AccessTokenClaims,
  accessTokenAlgorithm,
  accessTokenAudience,
  accessTokenIssuer,
  roles,
} from '@roster/contracts';
import { type AppError, type Clock, unauthenticated } from '@roster/service-kit';
import { decode, type JwtPayload, TokenExpiredError, verify } from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import type { Revocations } from './revocations';
import type { SigningKeys } from './signing-keys';
import type { VerifiedToken } from './verified-token';

/** How long a token that was found good is believed without looking again; never past its own end. */
const believedMs = 30_000;
const maxTokens = 10_000;
const maxTokenLength = 4_096;

interface Believed extends VerifiedToken {
  until: number;
}

const badToken = (): AppError => unauthenticated('token.invalid', 'The access token is not valid');

/** Verifies access tokens locally, with the keys that identity publishes. */
export class AccessTokens {
  private readonly believed = new LRUCache<string, Believed>({ max: maxTokens });

  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    private readonly revocations: Pick<Revocations, 'refuses'>,
  ) {}

  /** @throws AppError `unauthenticated`, whatever is wrong with it; `unavailable` where no keys are known yet */
  async verify(token: string): Promise<VerifiedToken> {
    const verified = await this.believe(token);
    // Asked each time: a token that is believed may have been revoked a moment ago.
    if (this.revocations.refuses(verified)) {
      throw unauthenticated('token.revoked', 'The access token is no longer valid; refresh it or sign in again');
    }
    return verified;
  }

  private async believe(token: string): Promise<VerifiedToken> {
    if (token.length > maxTokenLength) throw badToken();
    const now = this.clock.now().getTime();
    const key = hash('sha256', token, 'base64');
    const known = this.believed.get(key);
    if (known && known.until > now) return known;
    const claims = await this.claimsOf(token, now);
    const verified: Believed = { ...read(claims), until: Math.min(now + believedMs, claims.exp * 1000) };
    this.believed.set(key, verified);
    return verified;
  }

  private async claimsOf(token: string, now: number): Promise<AccessTokenClaims> {
    const kid = keyIdOf(token);
    const key = kid === undefined ? undefined : await this.keys.find(kid);
    if (!key) throw badToken();
    try {
      const claims = verify(token, key, {
        // Nothing else: neither `none` nor a public key taken for an HMAC secret.
        algorithms: [accessTokenAlgorithm],
        issuer: accessTokenIssuer,
        audience: accessTokenAudience,
        clockTimestamp: Math.floor(now / 1000),
      });
      if (!areClaims(claims)) throw badToken();
      return claims;
    } catch (error) {
      if (error instanceof TokenExpiredError) throw unauthenticated('token.expired', 'The access token has expired');
      throw badToken();
    }
  }
}

function keyIdOf(token: string): string | undefined {
  try {
    const header = decode(token, { complete: true })?.header;
    return header?.alg === accessTokenAlgorithm && typeof header.kid === 'string' ? header.kid : undefined;
  } catch (error) {
    // What is between its dots is not JSON.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function areClaims(claims: JwtPayload | string): claims is JwtPayload & AccessTokenClaims {
  if (typeof claims === 'string') return false;
  const { sub, org, role, iat, exp } = claims as Partial<AccessTokenClaims>;
  return (
    typeof sub === 'string' &&
    typeof org === 'string' &&
    typeof iat === 'number' &&
    typeof exp === 'number' &&
    (roles as readonly unknown[]).includes(role)
  );
}

function read({ sub, org, role, sid, iat, instructorId }: AccessTokenClaims): VerifiedToken {
  return {
    principal: { kind: 'user', id: sub, role, sessionId: sid, ...(instructorId ? { instructorId } : {}) },
    organizationId: org,
    issuedAt: Math.round(iat * 1000),
  };
}
