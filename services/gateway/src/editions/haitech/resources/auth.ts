import type { identity } from '@roster/contracts';
import { asAppError, unauthenticated } from '@roster/service-kit';
import { z } from 'zod';
import { type Answer, route } from '../../../http/route';
import { anyUser } from '../common/access';
import { answer, one, present } from '../common/answers';
import { shownId } from '../common/shapes';
import { text, words } from '../common/values';

const user = z.object({ id: shownId, email: z.string(), name: z.string(), role: z.string() }).meta({
  id: 'User',
  examples: [
    { id: '550e8400-e29b-41d4-a716-446655440000', email: 'user@example.com', name: 'User Name', role: 'admin' },
  ],
});

const session = one(
  z
    .object({
      accessToken: z.string(),
      refreshToken: z.string(),
      expiresIn: z.int().meta({ description: 'Seconds.' }),
      user,
    })
    .meta({ id: 'Session' }),
);

const done = one(z.object({ message: z.string() }));

const password = (min: number) => text(200).min(min);

const login = z
  .object({ email: words(254), password: password(1) })
  .meta({ id: 'Login', examples: [{ email: 'user@example.com', password: 'your-password' }] });

const facts = { tag: 'Auth', status: 200 } as const;

/** Seed 1, "Auth". */
export const authRoutes = [
  route({
    ...facts,
    method: 'POST',
    path: '/auth/login',
    operationId: 'login',
    summary: 'Authenticate with e-mail and password',
    access: 'public',
    throttle: 'sign_in',
    body: login,
    response: session,
    refusals: { 401: 'The e-mail or the password is wrong.' },
    handler: async ({ body, context, peers, address, userAgent }) =>
      answerSession(await peers.identity.login(context, { ...body, address, userAgent })),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/auth/refresh',
    operationId: 'refreshSession',
    summary: 'Refresh an expired access token',
    description: 'A refresh token works once. Using an old one again ends the session.',
    access: 'public',
    throttle: 'sign_in',
    body: z.object({ refreshToken: words(4_096) }).meta({ id: 'Refresh', examples: [{ refreshToken: 'eyJhbG...' }] }),
    response: session,
    refusals: { 401: 'The refresh token is not valid any more.' },
    handler: async ({ body, context, peers }) => answerSession(await peers.identity.refreshSession(context, body)),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/auth/me',
    operationId: 'getCurrentUser',
    summary: 'The current user',
    access: anyUser,
    response: one(user),
    handler: async ({ context, peers }) => {
      const id = context.principal.kind === 'user' ? context.principal.id : '';
      try {
        return answer(presentUser((await peers.identity.getUser(context, { id })).user));
      } catch (error) {
        // The token outlived its user.
        if (asAppError(error)?.category === 'not_found')
          throw unauthenticated('user.gone', 'This user does not exist any more');
        throw error;
      }
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/auth/logout',
    operationId: 'logout',
    summary: 'Log out: the refresh token is worth nothing from here on',
    description: "Without a `refreshToken`, the access token's own session ends.",
    access: anyUser,
    body: z
      .object({ refreshToken: text(4_096).nullish() })
      .meta({ id: 'Logout', examples: [{ refreshToken: 'eyJhbG...' }] }),
    bodyOptional: true,
    response: done,
    handler: async ({ body, context, peers }) => {
      await peers.identity.logout(context, { refreshToken: body.refreshToken ?? '' });
      return answer({ message: 'Logged out' });
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/auth/password',
    operationId: 'changePassword',
    summary: 'Change password',
    description: 'Ends the other sessions of the user.',
    access: anyUser,
    body: z.object({ currentPassword: password(1), newPassword: password(6) }).meta({
      id: 'PasswordChange',
      examples: [{ currentPassword: 'old-password', newPassword: 'new-password-min-6-chars' }],
    }),
    response: done,
    handler: async ({ body, context, peers }) => {
      await peers.identity.changePassword(context, body);
      return answer({ message: 'Password changed' });
    },
  }),
];

function answerSession({ session: opened, user: who }: identity.LoginResponse__Output): Answer {
  const { accessToken, refreshToken, expiresIn } = present(opened, 'Session');
  return answer({ accessToken, refreshToken, expiresIn, user: presentUser(who) });
}

function presentUser(who: identity.User__Output | null | undefined): z.infer<typeof user> {
  const { id, email, name, role } = present(who, 'User');
  return { id, email, name, role };
}
