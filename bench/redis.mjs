/**
 * What a request costs with Redis beside memory: two gateways over the same stand-ins of the services, in this process,
 * asked in turns, so that whatever else the machine does hits both. Prints ratios; needs a redis-server.
 *
 *   node bench/redis.mjs
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { startRedisProcess } = require('../packages/testkit/dist/redis/redis-process.js');
const { TestGateway } = require('../packages/testkit/dist/gateway/index.js');

const rounds = 15;
const batch = 400;
const concurrency = 8;

const redis = await startRedisProcess();
const settings = { ROSTER_RATE_LIMIT_PER_HOUR: '100000000' };
const gateways = {
  memory: await TestGateway.start({ settings }),
  redis: await TestGateway.start({ settings: { ...settings, REDIS_URL: redis.url } }),
};

/** @returns milliseconds of wall clock and of this process's CPU for each request */
async function measure(gateway, request) {
  const headers = { authorization: `Bearer ${gateway.token('admin')}` };
  const url = `${gateway.gateway.url}/api/v1`;
  let left = batch;
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) {
        const answer = await fetch(...request(url, headers));
        if (!answer.ok) throw new Error(`${answer.status}`);
        await answer.arrayBuffer();
      }
    }),
  );
  const { user, system } = process.cpuUsage(cpu);
  gateway.calls.length = 0;
  return { wall: (performance.now() - begun) / batch, cpu: (user + system) / 1000 / batch };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const body = JSON.stringify({ name: 'ישראל ישראלי', phone: '0501234567' });
const post = (extra) => (url, headers) => [
  `${url}/customers`,
  { method: 'POST', body, headers: { ...headers, 'content-type': 'application/json', ...extra() } },
];
const requests = {
  'GET /customers': (url, headers) => [`${url}/customers`, { headers }],
  'POST /customers': post(() => ({})),
  'POST /customers with an Idempotency-Key': post(() => ({ 'idempotency-key': crypto.randomUUID() })),
};

for (const [name, request] of Object.entries(requests)) {
  const taken = { memory: [], redis: [] };
  for (let i = 0; i < rounds; i++) {
    for (const kind of ['memory', 'redis']) taken[kind].push(await measure(gateways[kind], request));
  }
  const of = (what) => ['memory', 'redis'].map((kind) => median(taken[kind].slice(2).map((one) => one[what])));
  for (const what of ['wall', 'cpu']) {
    const [memory, shared] = of(what);
    const ratio = median(taken.redis.slice(2).map((one, i) => one[what] / taken.memory[i + 2][what]));
    const figures = `${memory.toFixed(3)} ms in memory, ${shared.toFixed(3)} ms with Redis`;
    console.log(`${name}: ${what} ${figures}: x ${ratio.toFixed(2)}`);
  }
}
for (const gateway of Object.values(gateways)) await gateway.stop();
await redis.close();
process.exit(0);
