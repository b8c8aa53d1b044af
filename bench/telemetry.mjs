// What telemetry costs: the same requests without it, with a tenth of the traces, and with all of them, taken in turns
// against three systems in one session, so that the machine's mood cancels out. The collector is a server that takes
// everything and keeps nothing. node bench/telemetry.mjs, after npm run build.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rounds = Number(process.env.BENCH_ROUNDS ?? 6);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const lanes = 8;
const password = 'bench-password-1';
const ticksPerSecond = 100;

const sink = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
await new Promise((resolve) => sink.listen(0, '127.0.0.1', resolve));
const endpoint = `http://127.0.0.1:${sink.address().port}`;

const modes = {
  off: {},
  'on, 0.1 of the traces': { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
  'on, all traces': { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: '1' },
};

const children = [];

async function launch(settings) {
  const dataDir = mkdtempSync(join(tmpdir(), 'roster-bench-telemetry-'));
  const child = spawn(join(root, 'node_modules/.bin/node'), [join(root, 'packages/all-in-one/dist/main.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ROSTER_DATA_DIR: dataDir,
      ROSTER_PORT: '0',
      ROSTER_DEMO_DATA: 'true',
      ROSTER_ADMIN_PASSWORD: password,
      ROSTER_RATE_LIMIT_PER_HOUR: '1000000000',
      LOG_LEVEL: 'silent',
      ...settings,
    },
  });
  children.push(child);
  const url = await new Promise((resolve) => {
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
      const found = /HaiTech API\s+(\S+)/.exec(output);
      if (found && output.includes('Ctrl-C')) resolve(found[1]);
    });
  });
  const login = { email: 'admin@roster.local', password };
  const headers = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${url}/auth/login`, { method: 'POST', headers, body: JSON.stringify(login) });
  headers.authorization = `Bearer ${(await signedIn.json()).data.accessToken}`;
  const stop = () =>
    new Promise((done) => {
      child.once('exit', () => {
        rmSync(dataDir, { recursive: true, force: true });
        done();
      });
      child.kill('SIGTERM');
    });
  return { url, headers, stop, cpu: () => cpuSecondsOf(child.pid) };
}

/** User and system time of a process (proc(5)). */
function cpuSecondsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

const work = {
  'GET /customers': ({ url, headers }) => fetch(`${url}/customers?limit=10`, { headers }),
  'POST /customers': ({ url, headers }) =>
    fetch(`${url}/customers`, { method: 'POST', headers, body: JSON.stringify({ name: 'לקוח', phone: '0501234567' }) }),
};

/** CPU milliseconds of the system for each request. */
async function measure(system, request) {
  const until = performance.now() + seconds * 1000;
  const before = system.cpu();
  let count = 0;
  const lane = async () => {
    while (performance.now() < until) {
      const response = await request(system);
      if (!response.ok) throw new Error(`answered ${response.status}`);
      await response.arrayBuffer();
      count++;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return ((system.cpu() - before) * 1000) / count;
}

const systems = {};
// Cut short, it leaves nobody running.
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
try {
  for (const [mode, settings] of Object.entries(modes)) systems[mode] = await launch(settings);
  for (const [name, request] of Object.entries(work)) {
    const taken = Object.fromEntries(Object.keys(modes).map((mode) => [mode, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const mode of Object.keys(modes)) {
        const ms = await measure(systems[mode], request);
        // The first round warms up.
        if (round > 0) taken[mode].push(ms);
      }
    }
    const off = median(taken.off);
    for (const [mode, all] of Object.entries(taken)) {
      const ratio = median(all.map((ms, round) => ms / taken.off[round]));
      console.log(`${name} | ${mode} | ${median(all).toFixed(2)} ms CPU | ${ratio.toFixed(2)} x`);
    }
    if (!(off > 0)) throw new Error('nothing was measured');
  }
} finally {
  for (const system of Object.values(systems)) await system.stop();
  sink.close();
}
