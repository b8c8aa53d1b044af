import { createLogger } from '@roster/service-kit';
import { WhatsAppStandIn } from '@roster/testkit';
import { ProviderClient } from './provider-client';

const account = { phoneNumberId: '1065403', accessToken: 'token', appSecret: 's', verifyToken: 'v', templates: [] };
let provider: WhatsAppStandIn;
let client: ProviderClient;
const clientWith = (timeoutMs: number) =>
  new ProviderClient({
    provider: 'WhatsApp',
    log: createLogger('provider-client', 'silent'),
    timeoutMs,
    resetMs: 50,
  });
beforeEach(async () => {
  provider = await WhatsAppStandIn.start(account);
  client = clientWith(5_000);
});
afterEach(async () => {
  await client.close();
  await provider.stop();
});

const call = (organizationId = 'org', token = 'token', url = provider.url, by = client) =>
  by.call(organizationId, {
    method: 'GET',
    url: `${url}/v23.0/1065403`,
    headers: { authorization: `Bearer ${token}` },
  });
const times = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let index = 0; index < count; index++) results.push(await work());
  return results;
};

describe('a call to a provider', () => {
  it('brings the answer, parsed', async () => {
    expect(await call()).toMatchObject({ kind: 'answered', status: 200, body: { verified_name: 'HaiTech' } });
  });

  it('says when to come again, where the provider does', async () => {
    provider.become({ is: 'throttling', retryAfterSeconds: 7 });
    expect(await call()).toMatchObject({ kind: 'answered', status: 429, retryAfterMs: 7_000 });
  });

  it('that nobody listens to was not sent', async () => {
    const { url } = provider;
    await provider.stop();
    expect(await call('org', 'token', url)).toEqual({ kind: 'not_sent', reason: 'The connection was refused' });
    provider = await WhatsAppStandIn.start(account);
  });

  it('that is not answered may have been done', async () => {
    provider.become({ is: 'hanging', afterDoing: true });
    const impatient = clientWith(200);
    expect(await call('org', 'token', provider.url, impatient)).toEqual({
      ...{ kind: 'unknown', reason: 'No answer within 0.2 s' },
    });
    await impatient.close();
    provider.become({ is: 'slow', ms: 20 });
    expect(await call()).toMatchObject({ kind: 'answered', status: 200 });
  });
});

describe('the breaker', () => {
  it('opens after failures, for that organization alone, lets one call try after a while, and closes', async () => {
    provider.become({ is: 'failing', status: 503 });
    await times(5, call);
    expect(client.isOpen('org')).toBe(true);
    const asked = provider.calls.length;
    expect(await call()).toMatchObject({ kind: 'not_sent', retryAfterMs: 50 });
    expect(provider.calls).toHaveLength(asked);
    provider.become({ is: 'well' });
    expect(await call('another')).toMatchObject({ kind: 'answered', status: 200 });
    for (;;) {
      const result = await call();
      if (result.kind === 'answered') break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(client.isOpen('org')).toBe(false);
  });

  it('stays closed, however often the provider refuses what we ask', async () => {
    const results = await times(20, () => call('org', 'a wrong token'));
    expect(results.every((result) => result.kind === 'answered' && result.status === 401)).toBe(true);
    expect(client.isOpen('org')).toBe(false);
  });
});
