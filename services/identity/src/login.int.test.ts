import { randomUUID } from 'node:crypto';
import * as argon2 from '@node-rs/argon2';
import type { AppError } from '@roster/service-kit';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { identityService } from './service';

/** Counts the work that a login costs; the work itself is real. */
jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2');
  return { ...real, verify: jest.fn(real.verify) };
});
const verifications = jest.mocked(argon2.verify);

const minute = 60_000;
const email = 'admin@example.com';
const password = 'correct horse battery';
const config = { ROSTER_ADMIN_EMAIL: email, ROSTER_ADMIN_PASSWORD: password };
const haitech = testOrganization({ id: 'haitech' });
const anonymous = () => testContext(haitech, { kind: 'anonymous' });
const clock = { at: Date.now(), now: () => new Date(clock.at) };

let service: TestService<'identity'>;
beforeAll(async () => {
  service = await startTestService(identityService(), { config, clock });
});
afterAll(() => service.stop());

interface Attempt {
  email?: string;
  password?: string;
  address?: string;
}

const login = (attempt: Attempt = {}, to = service) =>
  to.rpc.login(anonymous(), { email, password, address: '', userAgent: '', ...attempt });

/** How an attempt was refused, as a client could tell. */
async function refusal(attempt: Attempt, to = service) {
  const error = await login(attempt, to).then(
    () => undefined,
    (thrown: AppError) => thrown,
  );
  if (!error) throw new Error('the login was let in');
  const { category, slug, message, fields, metadata, retryAfterSeconds } = error;
  return { category, slug, message, fields, metadata, retryAfterSeconds };
}

async function instructorLogin(): Promise<{ id: string; email: string }> {
  const address = `${randomUUID()}@example.com`;
  const request = { instructorId: randomUUID(), email: address, password, name: 'Dana' };
  const { user } = await service.rpc.provisionInstructorLogin(testContext(haitech), request);
  return { id: user?.id ?? '', email: address };
}

describe('a refused login', () => {
  it('looks the same, and costs the same, whatever the reason', async () => {
    const provisional = await instructorLogin();
    const attempts: Attempt[] = [
      { password: 'wrong' },
      { password: '' },
      { email: 'nobody@example.com' },
      { email: 'no e-mail address' },
      { email: provisional.email },
      { email: provisional.email, password: 'wrong' },
    ];
    for (const attempt of attempts) {
      verifications.mockClear();
      expect(await refusal(attempt)).toEqual({
        category: 'unauthenticated',
        slug: 'login.refused',
        message: 'Invalid email or password',
        fields: [],
        metadata: {},
        retryAfterSeconds: undefined,
      });
      expect(verifications).toHaveBeenCalledTimes(1);
      expect(String(verifications.mock.calls[0]?.[0])).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    }
  });
});

describe('the throttle', () => {
  const guess = { email: 'guessed@example.com', password: 'wrong' };
  const exhaust = async (attempt: Attempt, times: number): Promise<void> => {
    for (let n = 0; n < times; n++) expect((await refusal(attempt)).slug).toBe('login.refused');
  };

  it('makes an account wait after ten failures, says how long, and does no work for it', async () => {
    await exhaust(guess, 10);
    clock.at += minute;
    verifications.mockClear();
    expect(await refusal(guess)).toMatchObject({
      category: 'throttled',
      slug: 'login.throttled',
      retryAfterSeconds: 14 * 60,
    });
    expect(verifications).not.toHaveBeenCalled();
    clock.at += 14 * minute;
    expect((await refusal(guess)).slug).toBe('login.refused');
  });

  it('holds for the right password too, for every way to write the address, and for no other account', async () => {
    const { id, email: address } = await instructorLogin();
    await service.rpc.activateUser(testContext(haitech), { id });
    await exhaust({ email: address, password: 'wrong' }, 10);
    expect((await refusal({ email: ` ${address.toUpperCase()}` })).slug).toBe('login.throttled');
    await login();
    clock.at += 15 * minute;
    await login({ email: address });
  });

  it('counts guesses that come all at once', async () => {
    const burst = Array.from({ length: 25 }, () => refusal({ ...guess, email: 'burst@example.com' }));
    const slugs = (await Promise.all(burst)).map(({ slug }) => slug);
    expect(slugs.filter((slug) => slug === 'login.refused')).toHaveLength(10);
    expect(slugs.filter((slug) => slug === 'login.throttled')).toHaveLength(15);
  });

  it("forgets an account's failures when its owner comes in", async () => {
    for (let round = 0; round < 3; round++) {
      await exhaust({ password: 'mistyped' }, 9);
      await login();
    }
  });

  it('makes an address wait after thirty failures at any accounts, successes or not', async () => {
    const address = '203.0.113.7';
    const attempts = Array.from({ length: 29 }, (_, n) =>
      refusal({ email: `user${n}@example.com`, password: 'x', address }),
    );
    await Promise.all(attempts);
    await login({ address });
    expect((await refusal({ email: 'last@example.com', address })).slug).toBe('login.refused');
    expect(await refusal({ address })).toMatchObject({ slug: 'login.throttled', retryAfterSeconds: 15 * 60 });
    await login({ address: '203.0.113.8' });
    clock.at += 15 * minute;
    await login({ address });
  });

  it('is the same for every replica, and outlives a restart', async () => {
    const other = await startTestService(identityService(), { config, clock, databasePrefix: service.databasePrefix });
    try {
      const attempt = { ...guess, email: 'replicas@example.com' };
      for (let n = 0; n < 5; n++) {
        expect((await refusal(attempt, service)).slug).toBe('login.refused');
        expect((await refusal(attempt, other)).slug).toBe('login.refused');
      }
      expect((await refusal(attempt, service)).slug).toBe('login.throttled');
      expect((await refusal(attempt, other)).slug).toBe('login.throttled');
    } finally {
      await other.stop();
    }
    const restarted = await startTestService(identityService(), {
      config,
      clock,
      databasePrefix: service.databasePrefix,
    });
    try {
      expect((await refusal({ ...guess, email: 'replicas@example.com' }, restarted)).slug).toBe('login.throttled');
    } finally {
      await restarted.stop();
    }
  });

  it('counts guesses at the current password when it is changed', async () => {
    const { user } = await login();
    const caller = testContext(haitech, { kind: 'user', id: user?.id ?? '', role: 'admin' });
    const change = () => service.rpc.changePassword(caller, { currentPassword: 'wrong', newPassword: 'long enough' });
    for (let n = 0; n < 10; n++) await expect(change()).rejects.toMatchObject({ category: 'invalid' });
    await expect(change()).rejects.toMatchObject({ category: 'throttled', slug: 'login.throttled' });
    clock.at += 15 * minute;
  });
});
