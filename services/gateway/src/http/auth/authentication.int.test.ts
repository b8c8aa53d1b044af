import { claimsOf, TestGateway, TokenIssuer } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
});
afterAll(() => gateway.stop());

const withToken = (token: string) => gateway.client({ authorization: `Bearer ${token}` });
const unauthorized = (message: string) => ({ success: false, error: { code: 'UNAUTHORIZED', message } });

describe('who calls without a right token is 401', () => {
  const attempts: [string, () => Record<string, string>, string][] = [
    ['without anything', () => ({}), 'Authentication required'],
    ['an empty header', () => ({ authorization: '' }), 'The Authorization header must be: Bearer <access token>'],
    [
      'Basic',
      () => ({ authorization: 'Basic dXNlcjpwYXNz' }),
      'The Authorization header must be: Bearer <access token>',
    ],
    [
      'Bearer and nothing',
      () => ({ authorization: 'Bearer ' }),
      'The Authorization header must be: Bearer <access token>',
    ],
    ['two tokens', () => ({ authorization: 'Bearer a b' }), 'The Authorization header must be: Bearer <access token>'],
    ['no JWT', () => bearer('nonsense'), 'The access token is not valid'],
    ['a JWT of garbage', () => bearer('e30.e30.AAAA'), 'The access token is not valid'],
    ['a header that is no JSON', () => bearer('AAAA.BBBB.CCCC'), 'The access token is not valid'],
    ['an endless token', () => bearer('a'.repeat(9_000)), 'The access token is not valid'],
    ['an API key', () => ({ 'x-api-key': 'haitech_0123456789' }), 'The API key is not valid'],
    ['an API key as bearer', () => bearer('haitech_0123456789'), 'The API key is not valid'],
    ['an expired token', () => bearer(token({ exp: seconds() - 1 })), 'The access token has expired'],
    ['a token that expires now', () => bearer(token({ exp: seconds() })), 'The access token has expired'],
    ["somebody else's key", () => bearer(new TokenIssuer().issue(claims())), 'The access token is not valid'],
    [
      "somebody else's key under our key's id",
      () => bearer(new TokenIssuer().issue(claims(), { kid: ours().kid })),
      'The access token is not valid',
    ],
    ['no key id', () => bearer(ours().issue(claims(), { kid: undefined })), 'The access token is not valid'],
    ['alg none', () => bearer(ours().unsigned(claims())), 'The access token is not valid'],
    ['our public key as an HMAC secret', () => bearer(ours().confused(claims())), 'The access token is not valid'],
    ['alg RS512', () => bearer(ours().issue(claims(), { alg: 'RS512' })), 'The access token is not valid'],
    ['another issuer', () => bearer(token({ iss: 'other' as never })), 'The access token is not valid'],
    ['another audience', () => bearer(token({ aud: 'other' as never })), 'The access token is not valid'],
    ['no audience', () => bearer(token({ aud: undefined as never })), 'The access token is not valid'],
    ['no expiry', () => bearer(token({ exp: undefined as never })), 'The access token is not valid'],
    ['no subject', () => bearer(token({ sub: undefined as never })), 'The access token is not valid'],
    ['a role that does not exist', () => bearer(token({ role: 'root' as never })), 'The access token is not valid'],
    ['an organization that does not exist', () => bearer(token({ org: 'nowhere' })), 'The access token is not valid'],
  ];
  const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
  const seconds = () => Math.floor(gateway.clock.now().getTime() / 1000);
  const ours = () => gateway.issuers[0] as TokenIssuer;
  const claims = () => claimsOf('admin', gateway.clock.now());
  const token = (overrides: Parameters<typeof claimsOf>[2]) => ours().issue({ ...claims(), ...overrides });

  it.each(attempts)('%s', async (_name, headers, message) => {
    const { status, body, headers: answered } = await gateway.client(headers()).get('/customers');
    expect([status, body]).toEqual([401, unauthorized(message)]);
    expect(answered.get('www-authenticate')).toBe('Bearer realm="roster"');
  });

  it('with a tampered payload', async () => {
    const [header, , signature] = gateway.token('instructor').split('.');
    const payload = Buffer.from(JSON.stringify(claimsOf('admin', gateway.clock.now()))).toString('base64url');
    expect((await withToken(`${header}.${payload}.${signature}`).get('/customers')).status).toBe(401);
  });

  it('before anything of the request is judged', async () => {
    const answers = [
      await gateway.client().post('/customers', '{ broken'),
      await gateway.client().post('/customers', {}),
      await gateway.client().get('/customers/not-an-id'),
      await gateway.client({ 'content-type': 'text/plain' }).post('/customers', 'x'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });
});

describe('a right token', () => {
  it('is believed until it expires, though it was seen before', async () => {
    const client = gateway.as('admin', { exp: Math.floor(gateway.clock.now().getTime() / 1000) + 10 });
    expect((await client.get('/customers')).status).toBe(200);
    gateway.clock.advance(11_000);
    expect((await client.get('/customers')).body).toEqual(unauthorized('The access token has expired'));
  });

  it('tells the services who calls, for which organization, in which request', async () => {
    const client = gateway.as('instructor', { sub: 'u-1', sid: 's-1', instructorId: 'i-1' });
    await client
      .with({ 'x-request-id': 'req-42', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` })
      .get('/customers');
    expect(gateway.lastCall('ListCustomers').context).toMatchObject({
      requestId: 'req-42',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
      principal: { kind: 'user', id: 'u-1', role: 'instructor', sessionId: 's-1', instructorId: 'i-1' },
      organization: { id: 'haitech', timeZone: 'Asia/Jerusalem', currency: 'ILS', locale: 'he-IL', idStyle: 'uuid' },
    });
  });

  it('works with the scheme in any case', async () => {
    const client = gateway.client({ authorization: `bearer ${gateway.token('admin')}` });
    expect((await client.get('/customers')).status).toBe(200);
  });

  it('counts, where an API key comes with it', async () => {
    expect((await gateway.as('admin').with({ 'x-api-key': 'haitech_x' }).get('/customers')).status).toBe(200);
  });

  it('of a key that identity has just begun to use is accepted', async () => {
    gateway.clock.advance(10_000);
    const next = new TokenIssuer();
    gateway.issuers.push(next);
    const client = withToken(next.issue(claimsOf('admin', gateway.clock.now())));
    expect((await client.get('/customers')).status).toBe(200);
  });

  it('of unknown keys costs identity one question in five seconds, however many there are', async () => {
    gateway.clock.advance(10_000);
    const asked = () => gateway.calls.filter(({ method }) => method === 'GetSigningKeys').length;
    const before = asked();
    const forger = new TokenIssuer();
    for (let i = 0; i < 20; i++) {
      const forged = forger.issue(claimsOf('admin', gateway.clock.now()), { kid: `made-up-${i}` });
      expect((await withToken(forged).get('/customers')).status).toBe(401);
    }
    expect(asked() - before).toBe(1);
  });

  it('goes on working while identity is away', async () => {
    const before = gateway.as('admin');
    await before.get('/customers');
    gateway.down.add('identity');
    gateway.clock.advance(700_000);
    const after = gateway.as('admin');
    expect((await after.get('/customers')).status).toBe(200);
    gateway.down.delete('identity');
  });
});

describe('the organization', () => {
  it("is the token's own; naming another one is 403, whether or not it exists", async () => {
    const client = gateway.as('admin', { org: 'haitech' });
    expect((await client.with({ 'x-organization': 'haitech' }).get('/customers')).status).toBe(200);
    for (const other of ['halaka', 'nowhere']) {
      const { status, body } = await client.with({ 'x-organization': other }).get('/customers');
      expect([status, body.error.code]).toEqual([403, 'FORBIDDEN']);
    }
  });

  it('may be another one than the default', async () => {
    gateway.organizations.push({ id: 'second', timeZone: 'Asia/Almaty', currency: 'KZT' });
    await gateway.as('admin', { org: 'second' }).get('/customers');
    expect(gateway.lastCall('ListCustomers').context.organization).toMatchObject({ id: 'second', currency: 'KZT' });
  });

  it('is chosen for signing in by X-Organization; an unknown one is for identity to refuse like a wrong password', async () => {
    const credentials = { email: 'user@example.com', password: 'a-password' };
    await gateway.client().post('/auth/login', credentials);
    expect(gateway.lastCall('Login').context.organization.id).toBe('haitech');
    await gateway.client({ 'x-organization': 'second' }).post('/auth/login', credentials);
    expect(gateway.lastCall('Login').context.organization).toMatchObject({ id: 'second', currency: 'KZT' });
    await gateway.client({ 'x-organization': 'nowhere' }).post('/auth/login', credentials);
    expect(gateway.lastCall('Login').context.organization.id).toBe('nowhere');
  });

  it('is named where it is malformed', async () => {
    const { status, body } = await gateway.client({ 'x-organization': '../etc' }).post('/auth/login', {});
    expect([status, body.error.details[0].field]).toEqual([400, 'X-Organization']);
  });

  it('is asked for once in half a minute', async () => {
    const client = gateway.as('admin');
    const asked = () => gateway.calls.filter(({ method }) => method === 'GetOrganization').length;
    gateway.clock.advance(31_000);
    const before = asked();
    await Promise.all(Array.from({ length: 10 }, () => client.get('/customers')));
    expect(asked() - before).toBe(1);
  });
});

describe('signing in and out', () => {
  it('hands identity the address and the browser, and answers as seed 1 shows', async () => {
    const { status, body, headers } = await gateway
      .client({ 'user-agent': 'a browser' })
      .post('/auth/login', { email: 'user@example.com', password: 'your-password' });
    expect([status, body]).toEqual([
      200,
      {
        success: true,
        data: {
          accessToken: 'an-access-token',
          refreshToken: 'a-refresh-token',
          expiresIn: 3600,
          user: { id: expect.any(String), email: 'user@example.com', name: 'User Name', role: 'admin' },
        },
      },
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(gateway.lastCall('Login').request).toMatchObject({ address: '127.0.0.1', userAgent: 'a browser' });
  });

  it('ignores a token that does not work any more', async () => {
    const { status } = await withToken('nonsense').post('/auth/refresh', { refreshToken: 'eyJhbG' });
    expect(status).toBe(200);
  });

  it('logs out with and without a body', async () => {
    const client = gateway.as('instructor');
    expect((await client.post('/auth/logout')).status).toBe(200);
    expect(gateway.lastCall('Logout').request.refreshToken).toBe('');
    expect((await client.post('/auth/logout', { refreshToken: 'r' })).status).toBe(200);
    expect(gateway.lastCall('Logout').request.refreshToken).toBe('r');
  });

  it('publishes the keys of access tokens', async () => {
    const response = await fetch(`${gateway.gateway.url}/.well-known/jwks.json`);
    const { keys } = (await response.json()) as { keys: { kid: string; d?: string }[] };
    expect(keys.map(({ kid }) => kid)).toContain(gateway.issuers[0]?.kid);
    expect(keys.every(({ d }) => d === undefined)).toBe(true);
  });
});
