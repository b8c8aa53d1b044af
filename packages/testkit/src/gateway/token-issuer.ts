import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { type AccessTokenClaims, accessTokenAudience, accessTokenIssuer, type Role } from '@roster/contracts';

type KeyPair = Record<'publicKey' | 'privateKey', KeyObject>;

const newPair = (): KeyPair => generateKeyPairSync('rsa', { modulusLength: 2048 });
let gatewaysPair: KeyPair | undefined;

/** Signs access tokens as identity does, and as a forger would. */
export class TokenIssuer {
  readonly kid = `test-${randomUUID()}`;
  readonly publicKey: KeyObject;
  private readonly privateKey: KeyObject;

  /** With a key that nobody else has, where none is given. */
  constructor(pair: KeyPair = newPair()) {
    ({ publicKey: this.publicKey, privateKey: this.privateKey } = pair);
  }

  /** For a gateway that starts: all of a test file have one key, under ids of their own. Making one takes a tenth of a second. */
  static ofGateways(): TokenIssuer {
    gatewaysPair ??= newPair();
    return new TokenIssuer(gatewaysPair);
  }

  /** As GetSigningKeys publishes it (RFC 7517). */
  jwk(): Record<string, unknown> {
    return { ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, alg: 'RS256', use: 'sig' };
  }

  issue(claims: Partial<AccessTokenClaims>, header: Record<string, unknown> = {}): string {
    const text = unsigned({ alg: 'RS256', kid: this.kid, ...header }, claims);
    return `${text}.${sign('sha256', Buffer.from(text), this.privateKey).toString('base64url')}`;
  }

  /** Signed with the public key, as if it were a shared secret: the RS256/HS256 confusion. */
  confused(claims: Partial<AccessTokenClaims>): string {
    const text = unsigned({ alg: 'HS256', kid: this.kid }, claims);
    const secret = this.publicKey.export({ format: 'pem', type: 'spki' });
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  }

  /** Not signed at all. */
  unsigned(claims: Partial<AccessTokenClaims>): string {
    return `${unsigned({ alg: 'none', kid: this.kid }, claims)}.`;
  }
}

/** Complete claims of somebody who may use HaiTech's API for an hour from `now` on. */
export function claimsOf(role: Role, now: Date, overrides: Partial<AccessTokenClaims> = {}): AccessTokenClaims {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return {
    iss: accessTokenIssuer,
    aud: accessTokenAudience,
    sub: randomUUID(),
    org: 'haitech',
    role,
    sid: randomUUID(),
    name: `A ${role}`,
    iat: issuedAt,
    exp: issuedAt + 3600,
    jti: randomUUID(),
    ...overrides,
  };
}

function unsigned(header: Record<string, unknown>, claims: Partial<AccessTokenClaims>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', ...header })}.${part(claims)}`;
}
