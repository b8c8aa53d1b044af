/**
 * Starts the built system as a newcomer would, on free ports and an empty data folder, waits until it says that it is
 * ready, stops it with SIGTERM, and expects exit code 0 and the ports given back.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, say } from './lib/workspace.mjs';

const readyWithin = 60_000;
const stoppedWithin = 30_000;

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const close = (server) => new Promise((resolve) => server.close(resolve));

/** All are held until all are known, so that no port is handed out twice. */
async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map(close));
  return ports;
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function untilReady(url, state) {
  const deadline = Date.now() + readyWithin;
  let last = 'no answer';
  while (Date.now() < deadline) {
    if (state.exit) throw new Error(`it ended before it was ready (${state.exit})`);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
      last = `${response.status} ${await response.text()}`;
      if (response.status === 200) return;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await pause(100);
  }
  throw new Error(`${url} was not ready within ${readyWithin / 1000} s; its last answer: ${last}`);
}

async function untilExit(state) {
  const deadline = Date.now() + stoppedWithin;
  while (!state.exit) {
    if (Date.now() > deadline) throw new Error(`it did not stop within ${stoppedWithin / 1000} s of SIGTERM`);
    await pause(50);
  }
  if (state.exit !== 'exit code 0') throw new Error(`it stopped with ${state.exit}, not with exit code 0`);
}

function start(env) {
  const child = spawn(process.execPath, [join(root, 'scripts', 'bootstrap.mjs'), 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const state = { output: '', exit: undefined };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      state.output += text;
    });
  }
  child.once('exit', (code, signal) => {
    state.exit = signal ? `signal ${signal}` : `exit code ${code}`;
  });
  return { child, state };
}

const dataFolder = mkdtempSync(join(tmpdir(), 'roster-smoke-'));
const ports = await freePorts(3);
const { MONGODB_URL, KAFKA_BROKERS, REDIS_URL, npm_lifecycle_event, ...environment } = process.env;
const { child, state } = start({
  ...environment,
  ROSTER_DATA_DIR: dataFolder,
  ROSTER_HOST: '127.0.0.1',
  ROSTER_PORT: String(ports[0]),
  ROSTER_CLINIC_PORT: String(ports[1]),
  ROSTER_CRM_PORT: String(ports[2]),
});
const begun = Date.now();
try {
  await untilReady(`http://127.0.0.1:${ports[0]}/api/v1/health/ready`, state);
  say(`smoke: ready after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  const asked = Date.now();
  child.kill('SIGTERM');
  await untilExit(state);
  for (const port of ports) await close(await listen(port));
  say(`smoke: stopped with exit code 0 after ${((Date.now() - asked) / 1000).toFixed(1)} s, ports free again`);
} catch (error) {
  say(`smoke: ${error.message}`);
  process.stderr.write(`--- what the system printed ---\n${state.output.slice(-20_000)}\n`);
  process.exitCode = 1;
  // Its channel to the bootstrap closes with this, which ends the server too.
  if (!state.exit) child.kill('SIGKILL');
} finally {
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
