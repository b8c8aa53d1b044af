// `npm run bench:distributed`: the system as processes over Kafka and Redis beside the same in one process. Both on this
// machine, one after the other, on the embedded store; so it says what processes, Kafka and Redis cost, not what MongoDB can do.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { measure, percentile } from './measure.mjs';
import { startOneProcess } from './one-process.mjs';

const require = createRequire(import.meta.url);
const { startProcessSystem } = require('../packages/testkit/dist/processes/index.js');
const { startKafka } = require('../packages/testkit/dist/kafka/start-kafka.js');
const { startRedisProcess } = require('../packages/testkit/dist/redis/redis-process.js');
const { HttpClient } = require('../packages/testkit/dist/http-client.js');

const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const burst = Number(process.env.BENCH_EVENTS ?? 3_000);
const connections = 20;
const say = (line) => process.stdout.write(`${line}\n`);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** CPU that processes have used so far, in microseconds as `process.cpuUsage` gives it; ticks of 10 ms. */
const cpuOf = (pids) => {
  const used = { user: 0, system: 0 };
  for (const pid of pids) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    used.user += Number(fields[11]) * 10_000;
    used.system += Number(fields[12]) * 10_000;
  }
  return used;
};

/** A receiver of webhooks that notes when which customer was told of. */
async function receiver() {
  const arrived = new Map();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      arrived.set(JSON.parse(body).data.id, performance.now());
      response.writeHead(204).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { arrived, url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function run(title, { baseUrl, api, pids, pidsOf }) {
  const hooks = await receiver();
  const customer = await api.data('POST', '/customers', { name: 'ישראל ישראלי', phone: '0501234567' });
  for (let i = 0; i < 200; i++) await api.data('POST', '/customers', { name: `לקוח ${i}`, phone: '0501234567' });
  const headers = { ...api.headers, 'content-type': 'application/json' };
  const load = (request) =>
    measure({
      url: baseUrl,
      connections,
      seconds,
      headers,
      request: () => request,
      cpu: async () => cpuOf(pids()),
      settle: () => pause(1_500),
    });
  const root = new URL(baseUrl).pathname;
  const rows = {
    'get by id': await load({ method: 'GET', path: `${root}/customers/${customer.id}` }),
    'page of 20': await load({ method: 'GET', path: `${root}/customers?limit=20` }),
    create: await load({
      method: 'POST',
      path: `${root}/customers`,
      body: JSON.stringify({ name: 'חדש', phone: '0501234567' }),
    }),
  };
  // From the answer to a write to the arrival of its webhook, on a system that does nothing else.
  await pause(3_000);
  await api.data('POST', '/webhooks', { url: hooks.url, events: ['customer.created'] });
  const latencies = [];
  for (let i = 0; i < 100; i++) {
    const { id } = await api.data('POST', '/customers', { name: `אירוע ${i}`, phone: '0501234567' });
    const answered = performance.now();
    while (!hooks.arrived.has(id)) await pause(1);
    latencies.push(hooks.arrived.get(id) - answered);
  }
  // As many events as fast as they can be made; then how fast consumers handle what is left.
  hooks.arrived.clear();
  const before = pidsOf ? Object.fromEntries(Object.entries(pidsOf()).map(([name, pid]) => [name, cpuOf([pid])])) : {};
  const begun = performance.now();
  const lane = async (count) => {
    for (let i = 0; i < count; i++) await api.data('POST', '/customers', { name: `מבול ${i}`, phone: '0501234567' });
  };
  await Promise.all(Array.from({ length: connections }, () => lane(Math.floor(burst / connections))));
  const made = performance.now();
  while (hooks.arrived.size < Math.floor(burst / connections) * connections) await pause(20);
  const over = performance.now();
  const busy = pidsOf
    ? Object.entries(pidsOf())
        .map(([name, pid]) => {
          const now = cpuOf([pid]);
          return [name, (now.user + now.system - before[name].user - before[name].system) / 1000 / (over - begun)];
        })
        .sort(([, a], [, b]) => b - a)
        .slice(0, 4)
        .map(([name, share]) => `${name} ${Math.round(share * 100)} %`)
        .join(', ')
    : '';
  hooks.close();
  return {
    title,
    rows,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    made: burst / ((made - begun) / 1000),
    handled: burst / ((over - begun) / 1000),
    busy,
  };
}

async function inOneProcess() {
  const { baseUrl, api, pid, stop } = await startOneProcess();
  try {
    return await run('one process', { baseUrl, api, pids: () => [pid] });
  } finally {
    await stop();
  }
}

async function asProcesses() {
  const kafka = await startKafka();
  const redis = await startRedisProcess();
  const system = await startProcessSystem({
    brokers: kafka.brokers,
    redisUrl: redis.url,
    replicas: 1,
    environment: { LOG_LEVEL: 'warn', NODE_ENV: 'production' },
  });
  try {
    const pidsOf = () => Object.fromEntries([...system.processes].map(([name, { pid }]) => [name, pid]));
    // Past the harness's balancer, which is no part of the product.
    const { gatewayUrls } = system;
    const api = await new HttpClient(gatewayUrls[0]).signIn('admin@roster.local', 'a-password-for-tests');
    return await run('seven processes', { baseUrl: gatewayUrls[0], api, pids: () => Object.values(pidsOf()), pidsOf });
  } finally {
    await system.stop();
    await redis.close();
    await kafka.close();
  }
}

// Brokers hold nobody up, and so would not let us wait for their end.
const alive = setInterval(() => undefined, 1_000);
const results = [await inOneProcess(), await asProcesses()];
clearInterval(alive);
say(`# ${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}\n`);
say('| | requests/s | p50 ms | p99 ms | CPU ms a request |\n| --- | --: | --: | --: | --: |');
for (const { title, rows } of results) {
  for (const [name, row] of Object.entries(rows)) {
    say(`| ${title}: ${name} | ${row.perSecond.toFixed(0)} | ${row.p50} | ${row.p99} | ${row.cpuMs.toFixed(2)} |`);
  }
}
say(
  '\n| | event to webhook, p50 / p99 ms | made/s | handled/s | busiest (of one core) |\n| --- | --- | --: | --: | --- |',
);
for (const { title, p50, p99, made, handled, busy } of results) {
  say(`| ${title} | ${p50.toFixed(0)} / ${p99.toFixed(0)} | ${made.toFixed(0)} | ${handled.toFixed(0)} | ${busy} |`);
}
process.exit(0);
