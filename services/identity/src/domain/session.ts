import { createHash, createHmac } from 'node:crypto';

/** How long a session lives after its last refresh. */
export const sessionLifetimeMs = 30 * 24 * 3600 * 1000;

/** How long after a rotation the token that was rotated is still answered, with the very token that replaced it. */
export const graceMs = 10_000;

/** A session: the family of refresh tokens that descend from one login. Of its tokens only hashes are kept. */
export interface Session {
  id: string;
  userId: string;
  /** Hash of the one token that may be rotated. */
  current: string;
  /** Hash of the token that was rotated last. */
  previous?: string;
  rotatedAt: Date;
  expiresAt: Date;
}

/** What presenting a refresh token comes to. */
export type Presentation =
  | { kind: 'rotated'; session: Session; successorId: string }
  /** The last rotation's answer, once more. */
  | { kind: 'repeated'; successorId: string }
  /** Somebody has a token that was given up: thief or owner, the session is not safe. */
  | { kind: 'reused' }
  | { kind: 'expired' };

/** The hash under which a token's id is kept. */
export const fingerprint = (tokenId: string): string => createHash('sha256').update(tokenId).digest('hex');

/**
 * The id of the token that follows. It depends on nothing but its predecessor and a secret, so a rotation whose answer
 * was lost, or two of them at once, end with one and the same token (docs/decisions/0010).
 *
 * @param secret known to the identity service alone
 */
export const successorOf = (tokenId: string, secret: Buffer): string =>
  createHmac('sha256', secret).update(tokenId).digest('base64url');

export function openSession(id: string, userId: string, tokenId: string, now: Date): Session {
  return { id, userId, current: fingerprint(tokenId), rotatedAt: now, expiresAt: expiryFrom(now) };
}

/**
 * Decides about a presented token. Its signature and session were checked before.
 *
 * @param successorIds what may follow it, one for each secret that is in use: the first where it is rotated now
 */
export function present(
  session: Session,
  tokenId: string,
  successorIds: readonly [string, ...string[]],
  now: Date,
): Presentation {
  if (session.expiresAt <= now) return { kind: 'expired' };
  const presented = fingerprint(tokenId);
  if (presented === session.current) {
    const [successorId] = successorIds;
    const rotated = {
      current: fingerprint(successorId),
      previous: presented,
      rotatedAt: now,
      expiresAt: expiryFrom(now),
    };
    return { kind: 'rotated', session: { ...session, ...rotated }, successorId };
  }
  const inGrace = now.getTime() - session.rotatedAt.getTime() <= graceMs;
  const successorId = successorIds.find((id) => fingerprint(id) === session.current);
  if (presented !== session.previous || !inGrace || successorId === undefined) return { kind: 'reused' };
  return { kind: 'repeated', successorId };
}

/** In whole seconds, as a token's `exp` says it. */
const expiryFrom = (now: Date): Date => new Date(Math.floor((now.getTime() + sessionLifetimeMs) / 1000) * 1000);
