import { createPublicKey, type JsonWebKey, randomUUID } from 'node:crypto';
import { type AccessTokenClaims, accessTokenAudience, accessTokenIssuer } from '@roster/contracts';
import type { Principal } from '@roster/service-kit';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { decode, sign, verify } from 'jsonwebtoken';
import { identityService } from './service';

const email = 'admin@example.com';
const password = 'correct horse battery';
const haitech = testOrganization({ id: 'haitech' });
const clock = { at: Date.now(), now: () => new Date(clock.at) };
const anonymous = () => testContext(haitech, { kind: 'anonymous' });

let service: TestService<'identity'>;
beforeAll(async () => {
  service = await startTestService(identityService(), {
    config: { ROSTER_ADMIN_EMAIL: email, ROSTER_ADMIN_PASSWORD: password },
    clock,
  });
});
afterAll(() => service.stop());

/** Tokens and the caller that they make. */
async function login(as = { email, password }) {
  const { session, user } = await service.rpc.login(anonymous(), { ...as, address: '', userAgent: 'jest' });
  const { accessToken = '', refreshToken = '', expiresIn } = session ?? {};
  const claims = decode(accessToken) as AccessTokenClaims;
  const principal: Principal = { kind: 'user', id: claims.sub, role: claims.role, sessionId: claims.sid };
  return { accessToken, refreshToken, expiresIn, claims, user, caller: () => testContext(haitech, principal) };
}

async function refresh(refreshToken: string): Promise<string> {
  return (await service.rpc.refreshSession(anonymous(), { refreshToken })).session?.refreshToken ?? '';
}

const refused = (slug: string) => expect.objectContaining({ category: 'unauthenticated', slug });

/** As the gateway does it: with nothing but the published keys. */
async function verifyAsGateway(token: string): Promise<AccessTokenClaims> {
  const { jwksJson } = await service.rpc.getSigningKeys(anonymous(), {});
  const { keys } = JSON.parse(jwksJson) as { keys: (JsonWebKey & { kid: string })[] };
  const jwk = keys.find(({ kid }) => kid === decode(token, { complete: true })?.header.kid);
  if (!jwk) throw new Error('no such key');
  const options = { algorithms: ['RS256' as const], issuer: accessTokenIssuer, audience: accessTokenAudience };
  return verify(token, createPublicKey({ key: jwk, format: 'jwk' }), options) as AccessTokenClaims;
}

describe('a login', () => {
  it('gives an access token that the published keys verify, with the claims that others rely on', async () => {
    const { accessToken, expiresIn, user } = await login();
    const iat = Math.floor(clock.at / 1000);
    expect(await verifyAsGateway(accessToken)).toEqual({
      iss: 'roster',
      aud: 'roster-api',
      sub: user?.id,
      org: 'haitech',
      role: 'admin',
      name: 'Administrator',
      sid: expect.any(String),
      jti: expect.any(String),
      iat: clock.at / 1000,
      exp: iat + 3600,
    });
    expect(expiresIn).toBe(3600);
    expect(user).toMatchObject({ email, role: 'admin', status: 'active', version: 1 });
  });

  it('takes the e-mail address in any case', async () => {
    expect((await login({ email: ' ADMIN@Example.com ', password })).user?.email).toBe(email);
  });

  it('gives a refresh token that is no access token, and the other way round', async () => {
    const { accessToken, refreshToken } = await login();
    await expect(verifyAsGateway(refreshToken)).rejects.toThrow('jwt audience invalid');
    await expect(refresh(accessToken)).rejects.toEqual(refused('session.invalid'));
  });

  it('knows no user of another organization', async () => {
    const elsewhere = testContext(testOrganization(), { kind: 'anonymous' });
    await expect(service.rpc.login(elsewhere, { email, password })).rejects.toEqual(refused('login.refused'));
  });

  it('names what is missing', async () => {
    await expect(service.rpc.login(anonymous(), { password })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'email' }],
    });
  });
});

describe('a refresh', () => {
  it('rotates the token, within the same session', async () => {
    const { refreshToken, claims } = await login();
    const { session, user } = await service.rpc.refreshSession(anonymous(), { refreshToken });
    expect(user?.email).toBe(email);
    expect(session?.refreshToken).not.toBe(refreshToken);
    const renewed = await verifyAsGateway(session?.accessToken ?? '');
    expect(renewed.sid).toBe(claims.sid);
    expect(renewed.jti).not.toBe(claims.jti);
  });

  it('that is asked twice at once gives both the same new token, and the session goes on', async () => {
    const { refreshToken } = await login();
    const answers = await Promise.all([1, 2, 3, 4].map(() => refresh(refreshToken)));
    const ids = answers.map((token) => (decode(token) as { jti: string }).jti);
    expect(new Set(ids).size).toBe(1);
    for (const answer of answers) await refresh(answer);
  });

  it('whose answer was lost may be asked again within ten seconds', async () => {
    const { refreshToken } = await login();
    await refresh(refreshToken);
    clock.at += 10_000;
    await refresh(await refresh(refreshToken));
  });

  it('with a token that was rotated before ends the session, for thief and owner alike', async () => {
    const { refreshToken, claims } = await login();
    const newest = await refresh(refreshToken);
    clock.at += 10_001;
    await expect(refresh(refreshToken)).rejects.toEqual(refused('session.reused'));
    await expect(refresh(newest)).rejects.toEqual(refused('session.ended'));
    await service.awaitEvent('session.ended', claims.sid);
  });

  it('with a token of two rotations ago ends the session at once', async () => {
    const { refreshToken } = await login();
    const newest = await refresh(await refresh(refreshToken));
    await expect(refresh(refreshToken)).rejects.toEqual(refused('session.reused'));
    await expect(refresh(newest)).rejects.toEqual(refused('session.ended'));
  });

  it('after thirty days without one finds the session expired; one before that prolongs it', async () => {
    const { refreshToken } = await login();
    const day = 24 * 3600 * 1000;
    clock.at += 29 * day;
    const renewed = await refresh(refreshToken);
    clock.at += 29 * day;
    const again = await refresh(renewed);
    clock.at += 30 * day;
    await expect(refresh(again)).rejects.toEqual(refused('session.expired'));
  });

  it('takes no token that is forged, altered, of another organization or no token at all', async () => {
    const { refreshToken } = await login();
    const [header = '', payload = '', signature = ''] = refreshToken.split('.');
    const claims = decode(refreshToken) as Record<string, unknown>;
    const other = Buffer.from(JSON.stringify({ ...claims, sub: randomUUID() })).toString('base64url');
    const kid = decode(refreshToken, { complete: true })?.header.kid ?? '';
    const forged = [
      `${header}.${other}.${signature}`,
      `${Buffer.from(JSON.stringify({ alg: 'none', kid })).toString('base64url')}.${payload}.`,
      sign(claims, 'a-secret', { algorithm: 'HS256', keyid: kid }),
      `${Buffer.from('{oops').toString('base64url')}.${payload}.${signature}`,
      refreshToken.slice(0, -10),
      '',
      'x',
      'a.b.c',
      'x'.repeat(100_000),
    ];
    for (const token of forged) await expect(refresh(token)).rejects.toEqual(refused('session.invalid'));
    const elsewhere = testContext(testOrganization(), { kind: 'anonymous' });
    await expect(service.rpc.refreshSession(elsewhere, { refreshToken })).rejects.toEqual(refused('session.invalid'));
    await refresh(refreshToken);
  });
});

describe('a logout', () => {
  it("ends the refresh token's session, also with a token that was rotated since", async () => {
    const { refreshToken, claims } = await login();
    const newest = await refresh(refreshToken);
    await service.rpc.logout(anonymous(), { refreshToken });
    await expect(refresh(newest)).rejects.toEqual(refused('session.ended'));
    expect((await service.awaitEvent('session.ended', claims.sid)).data).toMatchObject({
      before: { version: 1, userId: claims.sub, userAgent: 'jest' },
      after: { version: 2, userId: claims.sub, deletedAt: expect.any(String) },
    });
  });

  it("ends the caller's own session where no token is given, or none that is any use, and no other", async () => {
    const other = await login();
    for (const refreshToken of ['', 'garbage']) {
      const mine = await login();
      await service.rpc.logout(mine.caller(), { refreshToken });
      await expect(refresh(mine.refreshToken)).rejects.toEqual(refused('session.ended'));
    }
    await refresh(other.refreshToken);
  });

  it('succeeds again and again, with expired tokens and for nobody', async () => {
    const { refreshToken, caller } = await login();
    clock.at += 40 * 24 * 3600 * 1000;
    await service.rpc.logout(caller(), { refreshToken });
    await service.rpc.logout(caller(), { refreshToken });
    await service.rpc.logout(caller(), {});
    await service.rpc.logout(anonymous(), {});
  });
});

describe('a change of password', () => {
  it("takes effect at once, keeps the caller's session and ends the others", async () => {
    const mine = await login();
    const other = await login();
    await service.rpc.changePassword(mine.caller(), { currentPassword: password, newPassword: 'מנעול חדש' });
    await expect(login()).rejects.toEqual(refused('login.refused'));
    await expect(refresh(other.refreshToken)).rejects.toEqual(refused('session.ended'));
    await refresh(mine.refreshToken);
    const again = await login({ email, password: 'מנעול חדש' });
    await service.rpc.changePassword(again.caller(), { currentPassword: 'מנעול חדש', newPassword: password });
    await login();
  });

  it('needs the current password, and names the field', async () => {
    const { caller, refreshToken } = await login();
    const change = service.rpc.changePassword(caller(), { currentPassword: 'wrong', newPassword: 'long enough' });
    await expect(change).rejects.toMatchObject({ category: 'invalid', fields: [{ field: 'currentPassword' }] });
    await refresh(refreshToken);
    await login();
  });

  it('refuses a new password that is too short or too long', async () => {
    const { caller } = await login();
    for (const newPassword of ['12345', 'x'.repeat(201)]) {
      const change = service.rpc.changePassword(caller(), { currentPassword: password, newPassword });
      await expect(change).rejects.toMatchObject({ category: 'invalid', fields: [{ field: 'newPassword' }] });
    }
  });

  it('is for users: an API key has no password', async () => {
    const key = testContext(haitech, { kind: 'api_key', id: randomUUID(), scopes: ['*'] });
    const change = service.rpc.changePassword(key, { currentPassword: password, newPassword: 'long enough' });
    await expect(change).rejects.toMatchObject({ category: 'forbidden' });
  });
});

describe('a user', () => {
  it('is shown to themselves and to managers, and unknown to everybody else', async () => {
    const { caller, user } = await login();
    const id = user?.id ?? '';
    expect((await service.rpc.getUser(caller(), { id })).user).toEqual(user);
    expect((await service.rpc.getUser(testContext(haitech), { id })).user).toEqual(user);
    const somebody = testContext(haitech, {
      kind: 'user',
      id: randomUUID(),
      role: 'instructor',
      instructorId: randomUUID(),
    });
    for (const stranger of [somebody, anonymous(), testContext(testOrganization())]) {
      await expect(service.rpc.getUser(stranger, { id })).rejects.toMatchObject({
        category: 'not_found',
        slug: 'user.not_found',
      });
    }
  });
});
