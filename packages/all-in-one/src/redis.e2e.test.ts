import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { describeWithRedis, sharedRedisUrl } from '@roster/testkit';
import { startTestSystem, type TestSystem } from '@roster/testkit/system';

/** The keys under a prefix, asked over a plain socket: what a client library thinks of them does not matter here. */
function keysUnder(prefix: string): Promise<string[]> {
  const { hostname, port } = new URL(sharedRedisUrl());
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port || 6379) });
    let reply = '';
    socket.once('error', reject);
    socket.once('connect', () => socket.write(`KEYS ${prefix}*\r\nQUIT\r\n`));
    socket.on('data', (data) => {
      reply += data;
    });
    socket.once('end', () => resolve(reply.split('\r\n').filter((line) => line.startsWith(prefix))));
  });
}

describeWithRedis('the whole product with REDIS_URL', () => {
  const prefix = `t${randomUUID().slice(0, 8)}:`;
  let roster: TestSystem;
  beforeAll(async () => {
    const environment = { REDIS_URL: sharedRedisUrl(), ROSTER_REDIS_PREFIX: prefix, ROSTER_REDIS_TIMEOUT_MS: '10000' };
    roster = await startTestSystem({ environment });
  });
  afterAll(() => roster.stop());

  it('counts, remembers and keeps answers there, sealed', async () => {
    const admin = await roster.admin();
    const client = admin.with({ 'idempotency-key': 'once' });
    const customer = { name: 'פעם אחת בלבד', phone: '0501112222' };
    const answers = [await client.post('/customers', customer), await client.post('/customers', customer)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    // Remembered is what services copy from each other; customers are read from their owner in any case.
    expect((await admin.post('/branches', { name: 'סניף', type: 'school' })).status).toBe(201);
    const kinds = new Set((await keysUnder(prefix)).map((key) => key.slice(prefix.length).split(':')[0]));
    expect([...kinds].sort()).toEqual(['limit', 'once', 'wrote']);
  });
});
