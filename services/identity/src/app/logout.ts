import type { identity } from '@roster/contracts';
import { asAppError, type CallContext } from '@roster/service-kit';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'sessions' | 'tokens' | 'unitOfWork'>;

/**
 * Ends the session of the refresh token, or of the caller where no usable one is given (seed 1, `POST /auth/logout`).
 * Whoever wants to be out is out: a token that is unknown, expired or worn is no error.
 */
export async function logout(
  { sessions, tokens, unitOfWork }: Needs,
  context: CallContext,
  request: identity.LogoutRequest__Output,
): Promise<void> {
  const { principal } = context;
  const given = request.refreshToken === '' ? undefined : await sessionOf(tokens, context, request.refreshToken);
  const id = given ?? (principal.kind === 'user' ? principal.sessionId : undefined);
  if (id !== undefined) await unitOfWork.run(context, (tx) => sessions.end(tx, id));
}

async function sessionOf(tokens: Needs['tokens'], context: CallContext, token: string): Promise<string | undefined> {
  try {
    return (await tokens.readRefreshToken(token, context.organization.id, { evenExpired: true })).sid;
  } catch (error) {
    if (asAppError(error)?.category === 'unauthenticated') return undefined;
    throw error;
  }
}
