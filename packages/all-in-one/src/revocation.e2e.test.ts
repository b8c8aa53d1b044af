import { TestClock } from '@roster/testkit';
import { type HttpClient, startTestSystem, type TestSystem } from '@roster/testkit/system';

// The clock stands still unless a test moves it: what the gateway remembers for seconds does not end by itself here.
const clock = new TestClock();
let roster: TestSystem;
let admin: HttpClient;

beforeAll(async () => {
  roster = await startTestSystem({ clock });
  admin = await roster.admin();
}, 60_000);
afterAll(() => roster.stop());

let made = 0;
const password = 'a-password-of-theirs';
async function someone(role: 'admin' | 'manager' = 'manager') {
  const email = `someone-${++made}@example.com`;
  const user = await admin.data('POST', '/users', { email, name: 'מישהו', role, password });
  clock.advance(1);
  const signIn = () => roster.client().signIn(email, password);
  return { id: user.id as string, email, signIn, client: await signIn() };
}

/** Asks until the answer is refused: the event is on its way. */
async function untilRefused(client: HttpClient, path = '/branches'): Promise<void> {
  for (;;) {
    const { status } = await client.get(path);
    if (status === 401) return;
    expect(status).toBe(200);
  }
}
const works = async (client: HttpClient) => expect((await client.get('/branches')).status).toBe(200);

describe('an API key that is revoked, switched off or rotated away', () => {
  it.each([
    ['revoked', (id: string) => admin.data('DELETE', `/api-keys/${id}`)],
    ['switched off', (id: string) => admin.data('PUT', `/api-keys/${id}`, { isActive: false })],
    ['rotated away', (id: string) => admin.data('POST', `/api-keys/${id}/rotate`, { graceSeconds: 0 })],
  ])('opens nothing more: %s', async (_how, end) => {
    const { id, key } = await admin.data('POST', '/api-keys', { name: 'CRM', scopes: ['read:branches'] });
    const client = roster.client().with({ 'x-api-key': key });
    await works(client);
    await end(id);
    await untilRefused(client);
  });

  it('has its new limits and scopes at once', async () => {
    const { id, key } = await admin.data('POST', '/api-keys', { name: 'CRM', scopes: ['read:branches'] });
    const client = roster.client().with({ 'x-api-key': key });
    await works(client);
    await admin.data('PUT', `/api-keys/${id}`, { scopes: ['read:courses'] });
    while ((await client.get('/branches')).status !== 403);
    expect((await client.get('/courses')).status).toBe(200);
  });
});

describe('an access token', () => {
  it('of a user who was deactivated is refused; it stays so when they come back, who then sign in', async () => {
    const { id, client, signIn } = await someone();
    await works(client);
    clock.advance(1);
    await admin.data('DELETE', `/users/${id}`);
    await untilRefused(client);
    clock.advance(1);
    await admin.data('PUT', `/users/${id}`, { status: 'active' });
    clock.advance(1);
    const again = await signIn();
    // The reopening is heard of after it was answered.
    while ((await again.get('/branches')).status !== 200);
    expect((await client.get('/branches')).body.error).toEqual({
      code: 'UNAUTHORIZED',
      message: 'The access token is no longer valid; refresh it or sign in again',
    });
  });

  it('of a user whose role changed is refused', async () => {
    const { id, client, signIn } = await someone('admin');
    await works(client);
    clock.advance(1);
    await admin.data('PUT', `/users/${id}`, { role: 'manager' });
    await untilRefused(client);
    clock.advance(1);
    const again = await signIn();
    await works(again);
    expect((await again.get('/users')).status).toBe(403);
  });

  it('of a session that was signed out is refused, and another session of the same user goes on', async () => {
    const { client, signIn } = await someone();
    clock.advance(1);
    const other = await signIn();
    await client.data('POST', '/auth/logout', {});
    await untilRefused(client);
    await works(other);
  });

  it('of the other sessions is refused when the password changes, and the own one goes on', async () => {
    const { client, signIn } = await someone();
    const other = await signIn();
    await works(other);
    clock.advance(1);
    await client.data('PUT', '/auth/password', { currentPassword: password, newPassword: 'another-password' });
    await untilRefused(other);
    await works(client);
  });

  it('of a session whose refresh token was stolen is refused once the theft shows', async () => {
    const { email } = await someone();
    const { accessToken, refreshToken } = await roster.client().data('POST', '/auth/login', { email, password });
    const client = roster.client().with({ authorization: `Bearer ${accessToken}` });
    await works(client);
    await roster.client().data('POST', '/auth/refresh', { refreshToken });
    clock.advance(10_001);
    expect((await roster.client().post('/auth/refresh', { refreshToken })).status).toBe(401);
    await untilRefused(client);
  });
});
