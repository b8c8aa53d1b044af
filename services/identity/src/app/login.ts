import { randomBytes, randomUUID } from 'node:crypto';
import type { identity, UserState } from '@roster/contracts';
import { type CallContext, Check, unauthenticated } from '@roster/service-kit';
import { longestEmail, normalizeEmail } from '../domain/email';
import { longestPassword } from '../domain/password';
import { openSession } from '../domain/session';
import type { TokenPair } from '../tokens/tokens';
import type { Parts } from './parts';
import { emitOpened, tellRefused } from './session-events';

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
  const { password } = request;
  const address = request.address.slice(0, 64);
  const origin = context.origin ?? { address, userAgent: request.userAgent.slice(0, 300) };
  const account = await users.withEmail(context, email);
  const user = await gate.admit(context, { email, user: account, password, address });
  if (!user) {
    await tellRefused(parts, { ...context, origin }, account);
    throw unauthenticated('login.refused', 'Invalid email or password');
  }

  const tokenId = randomBytes(32).toString('base64url');
  const session = openSession(randomUUID(), user.id, tokenId, clock.now());
  const principal = { kind: 'user', id: user.id, role: user.role, sessionId: session.id } as const;
  await unitOfWork.run({ ...context, principal, origin }, async (tx) => {
    await sessions.insert(tx, session, origin);
    emitOpened(tx, session.id, user);
  });
  return { session: await tokens.issue(user, session, tokenId), user };
}
