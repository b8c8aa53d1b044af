// `npm run bench`: what each main endpoint costs, beside two yardsticks, all in one session on this machine.
// Smaller for a quick look: BENCH_SCALE=0.1 BENCH_SECONDS=3 npm run bench
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { cityOf, customerBody, seed } from './seed.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const scale = Number(process.env.BENCH_SCALE ?? 1);
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const connections = 20;
const year = new Date().getUTCFullYear();
const sizes = {
  customers: 10_000 * scale,
  cycles: Math.ceil(200 * scale),
  meetings: 12,
  registrations: 3_000 * scale,
  year,
};
const limits = { get: 1.2, page: 1.8, create: 2.5, report: 10 };

const say = (line) => process.stdout.write(`bench: ${line}\n`);

/** A child process that answers one question at a time. */
function child(file, env) {
  const process_ = fork(join(here, file), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ask = (question) =>
    new Promise((resolve, reject) => {
      const ended = (code) => reject(new Error(`${file} ended with ${code}`));
      process_.once('exit', ended);
      process_.once('message', (answer) => {
        process_.off('exit', ended);
        resolve(answer);
      });
      if (question) process_.send(question);
    });
  return { ask, stop: () => new Promise((done) => process_.once('exit', done).send({ ask: 'stop' })) };
}

const dataDir = mkdtempSync(join(tmpdir(), 'roster-bench-'));
const password = 'bench-password-1';
const server = child('server.mjs', {
  ROSTER_DATA_DIR: dataDir,
  ROSTER_PORT: '0',
  ROSTER_DEMO_DATA: 'false',
  ROSTER_ADMIN_PASSWORD: password,
  ROSTER_RATE_LIMIT_PER_HOUR: '1000000000',
  LOG_LEVEL: 'warn',
});

try {
  const { ready: origin, rss: emptyRss } = await server.ask();
  const base = `${origin}/api/v1`;
  const headers = { 'content-type': 'application/json' };
  const call = async (method, path, body) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer.data;
  };
  const api = { get: (path) => call('GET', path), post: (path, body = {}) => call('POST', path, body) };
  const { accessToken } = await api.post('/auth/login', { email: 'admin@roster.local', password });
  headers.authorization = `Bearer ${accessToken}`;

  const begun = performance.now();
  const made = await seed(api, sizes, say);
  say(`seeded in ${((performance.now() - begun) / 1000).toFixed(0)} s`);

  const cpu = async () => (await server.ask({ ask: 'cpu' })).cpu;
  /** Waits until the work that the requests left behind (events on their way) is done. */
  const settle = async () => {
    for (let quiet = 0; quiet < 3; ) {
      const before = await cpu();
      await new Promise((resolve) => setTimeout(resolve, 200));
      const after = await cpu();
      quiet = after.user + after.system - before.user - before.system < 10_000 ? quiet + 1 : 0;
    }
  };
  await settle();

  const pick = (list) => list[Math.floor(Math.random() * list.length)];
  const path = (value) => new URL(base).pathname + value;
  let created = sizes.customers;
  const open = [...made.meetingIds];
  const yearly = `/reports/revenue?startDate=${year}-01-01&endDate=${year}-12-31&groupBy=month`;
  const scenarios = [
    ['get', 'get a customer by id', () => ({ method: 'GET', path: path(`/customers/${pick(made.customerIds)}`) })],
    ['page', 'page of 20 customers', () => ({ method: 'GET', path: path('/customers?limit=20') })],
    [
      'filtered',
      'page of 20, filtered by city',
      () => ({
        method: 'GET',
        path: path(`/customers?limit=20&city=${encodeURIComponent(cityOf(pick([0, 1, 2, 3])))}`),
      }),
    ],
    [
      'search',
      'page of 20, searched by name',
      () => ({ method: 'GET', path: path(`/customers?limit=20&search=${pick([123, 4567, 89, 777])}`) }),
    ],
    ['meetings', 'page of 20 meetings with figures', () => ({ method: 'GET', path: path('/meetings?limit=20') })],
    [
      'create',
      'create a customer',
      () => ({ method: 'POST', path: path('/customers'), body: JSON.stringify(customerBody(created++)) }),
    ],
    [
      'complete',
      'complete a meeting',
      () => ({ method: 'POST', path: path(`/meetings/${open.pop()}/complete`) }),
      Math.min(1_500, made.meetingIds.length - 50),
    ],
    ['report', 'yearly revenue report by month', () => ({ method: 'GET', path: path(yearly) })],
  ];
  const rows = [];
  for (const [key, name, request, amount] of scenarios) {
    // Every JIT is warm before the count begins.
    if (!amount) await measure({ url: origin, connections, seconds: 2, headers, request, cpu, settle });
    const result = await measure({ url: origin, connections, seconds, amount, headers, request, cpu, settle });
    rows.push({ name, ...result, limit: limits[key] });
    say(`${name}: ${result.perSecond.toFixed(0)}/s, ${result.cpuMs.toFixed(2)} ms CPU`);
  }

  const bare = child('bare-fastify.mjs', {});
  const { ready: bareOrigin } = await bare.ask();
  for (const [name, target] of [
    ['bare fastify, a customer', `/customers/${made.customerIds[0]}`],
    ['bare fastify, a page of 20', '/customers?limit=20'],
  ]) {
    const body = await (await fetch(`${base}${target}`, { headers })).text();
    await bare.ask({ body });
    const bareCpu = async () => (await bare.ask({ ask: 'cpu' })).cpu;
    const request = () => ({ method: 'GET', path: '/' });
    await measure({ url: bareOrigin, connections, seconds: 2, request, cpu: bareCpu });
    rows.push({ name, ...(await measure({ url: bareOrigin, connections, seconds, request, cpu: bareCpu })) });
  }
  await bare.stop();
  for (const kind of ['get', 'page']) {
    const ask = { ask: 'store', kind, callers: connections, ids: made.customerIds.slice(0, 2_000) };
    await server.ask({ ...ask, seconds: 2 });
    const result = await server.ask({ ...ask, seconds });
    rows.push({
      name: `the store asked directly, ${kind === 'get' ? 'a customer' : 'a page of 20 with its count'}`,
      ...result,
    });
  }
  const { rss } = await server.ask({ ask: 'cpu' });
  const table = render(rows, { emptyRss, rss });
  writeFileSync(join(here, 'RESULTS.md'), table);
  say(`wrote bench/RESULTS.md\n\n${table}`);
  const over = rows.filter(({ cpuMs, limit }) => limit !== undefined && cpuMs > limit);
  for (const { name, cpuMs, limit } of over) say(`over its limit: ${name}, ${cpuMs.toFixed(2)} ms of ${limit}`);
  if (over.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

function render(rows, { emptyRss, rss }) {
  const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
  const lines = [
    '# What the main endpoints cost',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}.`,
    `${sizes.customers} customers, ${sizes.cycles} cycles of ${sizes.meetings} meetings, ${sizes.registrations} registrations; ${connections} connections, ${seconds} s each.`,
    'CPU is that of the whole server: gateway, six services, bus and store, with the work that a request leaves behind (events, replicas).',
    "The machine is shared and its clock is nobody's promise: compare the rows of one run.",
    '',
    '| endpoint | requests/s | p50 ms | p99 ms | CPU ms per request | limit |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.perSecond.toFixed(0)} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} | ${row.cpuMs.toFixed(2)} | ${row.limit ?? ''} |`,
    ),
    '',
    `Resident memory: ${megabytes(emptyRss)} when ready, ${megabytes(rss)} at the end of the run.`,
    '',
  ];
  return lines.join('\n');
}
