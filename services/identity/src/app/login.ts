import { randomBytes, randomUUID } from 'node:crypto';
import type { identity, UserState } from '@roster/contracts';
import { type CallContext, Check, unauthenticated } from '@roster/service-kit';
import { longestEmail, normalizeEmail } from '../domain/email';
import { longestPassword } from '../domain/password';
import { openSession } from '../domain/session';
import type { TokenPair } from '../tokens/tokens';
import type { Parts } from './parts';

type Needs = Pick<Parts, 'users' | 'gate' | 'sessions' | 'tokens' | 'unitOfWork' | 'clock'>;

/** What a login or a refresh gives. */
export interface Admission {
  session: TokenPair;
  user: UserState;
}

/**
 * Opens a session (seed 1, `POST /auth/login`).
 *
 * @throws AppError `unauthenticated` (`login.refused`), the same for a wrong password, an unknown e-mail address and a
 *   user who is not active; `throttled` (`login.throttled`)
 */
export async function login(
  parts: Needs,
  context: CallContext,
  request: identity.LoginRequest__Output,
): Promise<Admission> {
  new Check()
    .text('email', request.email, { min: 1, max: longestEmail })
    .text('password', request.password, { max: longestPassword })
    .throwIfAny();
  const { users, gate, sessions, tokens, unitOfWork, clock } = parts;
  const email = normalizeEmail(request.email);
  const { password, address } = request;
  const user = await gate.admit(context, { email, user: await users.withEmail(context, email), password, address });
  if (!user) throw unauthenticated('login.refused', 'Invalid email or password');

  const tokenId = randomBytes(32).toString('base64url');
  const session = openSession(randomUUID(), user.id, tokenId, clock.now());
  const origin = { address: address.slice(0, 64), userAgent: request.userAgent.slice(0, 300) };
  await unitOfWork.run(context, (tx) => sessions.insert(tx, session, origin));
  return { session: await tokens.issue(user, session, tokenId), user };
}
