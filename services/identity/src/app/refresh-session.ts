import type { identity } from '@roster/contracts';
import { type AppError, type CallContext, type Transaction, unauthenticated } from '@roster/service-kit';
import { present, type Session } from '../domain/session';
import { type RefreshTokenClaims, sessionExpired } from '../tokens/tokens';
import type { Admission } from './login';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'users' | 'sessions' | 'tokens' | 'unitOfWork'>;

/** What a rotation came to; a refusal is an outcome, not an exception, so that what it ends stays ended. */
type Outcome =
  | { session: Session; user: Admission['user']; successorId: string; refused?: never }
  | { refused: AppError };

/**
 * Rotates a refresh token (seed 1, `POST /auth/refresh`; RFC 9700, 4.14.2). The token that was rotated last is answered
 * for ten more seconds, with the token that replaced it: docs/decisions/0010 says why. Any older one ends the session.
 *
 * @throws AppError `unauthenticated`: `session.invalid`, `session.expired`, `session.ended`, `session.reused`
 */
export async function refreshSession(
  parts: Needs,
  context: CallContext,
  request: identity.RefreshSessionRequest__Output,
): Promise<Admission> {
  const { tokens, unitOfWork } = parts;
  const claims = await tokens.readRefreshToken(request.refreshToken, context.organization.id);
  const successorIds = tokens.successorsOf(claims.jti);
  const outcome = await unitOfWork.run(context, (tx) => rotate(parts, tx, claims, successorIds), {
    queueOn: `session/${claims.sid}`,
  });
  if (outcome.refused) throw outcome.refused;
  return { session: await tokens.issue(outcome.user, outcome.session, outcome.successorId), user: outcome.user };
}

async function rotate(
  { sessions, users }: Needs,
  tx: Transaction,
  claims: RefreshTokenClaims,
  successorIds: readonly [string, ...string[]],
): Promise<Outcome> {
  const session = await sessions.find(tx, claims.sid);
  if (!session || session.userId !== claims.sub) return { refused: sessionEnded() };
  const user = await users.find(tx.context, session.userId, tx.session);
  if (user?.status !== 'active') {
    await sessions.end(tx, session.id);
    return { refused: sessionEnded() };
  }
  const presentation = present(session, claims.jti, successorIds, tx.now);
  switch (presentation.kind) {
    case 'rotated':
      await sessions.rotate(tx, presentation.session);
      return { session: presentation.session, user, successorId: presentation.successorId };
    case 'repeated':
      return { session, user, successorId: presentation.successorId };
    case 'reused':
      await sessions.end(tx, session.id);
      return { refused: unauthenticated('session.reused', 'The refresh token was used before; sign in again') };
    case 'expired':
      await sessions.end(tx, session.id);
      return { refused: sessionExpired() };
  }
}

const sessionEnded = (): AppError => unauthenticated('session.ended', 'The session has ended; sign in again');
