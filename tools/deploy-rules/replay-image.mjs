/**
 * Without a Docker daemon: does what deploy/docker/Dockerfile says, step by step, in folders of its own, and runs processes
 * from what comes out, as the image would: another user, files that nobody may write, the health check. Needs the
 * registry, as the build does. What it cannot show is the base image itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pinnedNode, root, say } from '../../scripts/lib/workspace.mjs';
import { readIgnored, stagesOf } from './dockerfile.mjs';

/** As in the image (USER). */
const user = 10001;
const scratch = mkdtempSync(join(tmpdir(), 'roster-image-'));
chmodSync(scratch, 0o755);
const running = new Set();

/** A tracked file of the context, unless .dockerignore keeps it away. */
function contextFiles() {
  const ignored = readIgnored();
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.split('\0').filter((path) => path && !ignored(path) && existsSync(join(root, path)));
}

/** Docker's COPY: the contents of folders, files into folders. */
function copy(from, sources, target, files) {
  for (const source of sources) {
    const chosen = files?.filter((path) => path === source || path.startsWith(`${source}/`));
    if (chosen) {
      if (chosen.length === 0) throw new Error(`COPY ${source}: the context has no such file`);
      for (const path of chosen) {
        const to = path === source ? place(target, source, sources) : join(target, path.slice(source.length + 1));
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(from, path), to);
      }
    } else cpSync(join(from, source), target, { recursive: true, verbatimSymlinks: true });
  }
}

const place = (target, source, sources) =>
  target.endsWith('/') || sources.length > 1 ? join(target, basename(source)) : target;

function replay() {
  const [building, image] = stagesOf(readFileSync(join(root, 'deploy/docker/Dockerfile'), 'utf8'));
  const [buildFolder, imageFolder] = ['build', 'image'].map((name) => join(scratch, name));
  mkdirSync(buildFolder);
  mkdirSync(imageFolder);
  const files = contextFiles();
  for (const { keyword, words, text } of building.steps) {
    if (keyword === 'COPY') {
      const target = words.at(-1);
      copy(root, words.slice(0, -1), `${join(buildFolder, target)}${target.endsWith('/') ? '/' : ''}`, files);
    } else if (keyword === 'RUN') shell(text, buildFolder);
  }
  for (const { keyword, words, flags } of image.steps) {
    if (keyword !== 'COPY') continue;
    const target = words.at(-1);
    if (!flags.from) copy(root, words.slice(0, -1), `${join(imageFolder, target)}/`, files);
    else
      copy(
        buildFolder,
        words.slice(0, -1).map((path) => path.replace(/^\/roster\//, '')),
        join(imageFolder, target),
      );
  }
  rmSync(buildFolder, { recursive: true, force: true });
  return imageFolder;
}

function shell(command, cwd) {
  const begun = Date.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '', npm_config_prefer_offline: 'true' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`RUN ${command}\n${stdout}${stderr}`);
  say(`image: ${command.trim().slice(0, 70)} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

/** What nobody needs at run time, and what nobody may find there. */
function checkTree(folder) {
  const problems = [];
  const modules = readdirSync(join(folder, 'node_modules'));
  for (const name of ['typescript', 'jest', '@biomejs', '@swc', 'node', 'npm', 'testcontainers']) {
    if (modules.includes(name)) problems.push(`node_modules/${name} is in the image`);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (/(^|\/)node_modules\//.test(path)) continue;
    if (/\.(ts|tsbuildinfo)$|\.test\.|^\.env/.test(entry.name)) problems.push(`${path} is in the image`);
  }
  if (problems.length > 0) throw new Error(problems.slice(0, 20).join('\n'));
}

/** Read-only for everybody, as far as file modes can say so. */
function seal(folder) {
  const { status, stderr } = spawnSync('chmod', ['-R', 'a=rX', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const identity = process.getuid?.() === 0 ? { uid: user, gid: user } : {};

function start(folder, args, env) {
  const child = spawn(pinnedNode, args, {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...identity,
  });
  const state = { child, output: '', exit: undefined };
  running.add(child);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (state.output += text));
  state.ended = new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      running.delete(child);
      state.exit = signal ?? code;
      resolve(state.exit);
    }),
  );
  return state;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The image's own health check, until it is content. */
async function untilHealthy(name, folder, state, env) {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const check = start(folder, ['packages/service-kit/dist/process/check-health.js'], env);
    if ((await check.ended) === 0) return;
    if (state.exit !== undefined) throw new Error(`${name} ended with ${state.exit}:\n${state.output}`);
    if (Date.now() > deadline) throw new Error(`${name} is not well: ${check.output}\n${state.output}`);
    await pause(250);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** As the job before a rollout does it; the store may not listen yet, which the driver waits for. */
async function runJob(folder, args, env) {
  const job = start(folder, args, env);
  if ((await job.ended) !== 0) throw new Error(`${args.join(' ')} ended with ${job.exit}:\n${job.output}`);
  say(`image: ${args.join(' ')}: ${job.output.trim().split('\n').length} databases are prepared`);
}

async function runProcesses(folder) {
  const data = join(scratch, 'data');
  mkdirSync(data, { mode: 0o777 });
  chmodSync(data, 0o777);
  const [mongoPort, grpcPort, httpPort] = [await freePort(), await freePort(), await freePort()];
  const mongo = start(folder, ['packages/embedded-mongo/dist/cli.js', '--data', data, '--port', mongoPort], {});
  const common = { ROSTER_PEER_TOKEN: randomBytes(24).toString('hex'), LOG_LEVEL: 'warn' };
  const catalog = {
    ...common,
    MONGODB_URL: `mongodb://127.0.0.1:${mongoPort}`,
    // Nobody is there: a service serves without Kafka, and goes on trying.
    KAFKA_BROKERS: '127.0.0.1:1',
    ROSTER_GRPC_HOST: '127.0.0.1',
    ROSTER_GRPC_PORT: grpcPort,
    ROSTER_PORT: '1',
  };
  await runJob(folder, ['packages/all-in-one/bin/roster-data.js', 'prepare'], { MONGODB_URL: catalog.MONGODB_URL });
  const gateway = { ...common, ROSTER_HOST: '127.0.0.1', ROSTER_PORT: httpPort, ROSTER_GRPC_PORT: '1' };
  for (const [name, env] of Object.entries({ catalog, gateway })) {
    const begun = Date.now();
    const state = start(folder, [`services/${name}/dist/main.js`], env);
    await untilHealthy(name, folder, state, env);
    const healthy = Date.now();
    state.child.kill('SIGTERM');
    const exit = await state.ended;
    if (exit !== 0) throw new Error(`${name} stopped with ${exit}:\n${state.output}`);
    say(`image: ${name} was well after ${healthy - begun} ms, and stopped in order after ${Date.now() - healthy} ms`);
  }
  mongo.child.kill('SIGTERM');
  await mongo.ended;
}

try {
  const folder = replay();
  checkTree(folder);
  seal(folder);
  const { stdout } = spawnSync('du', ['-sm', folder], { encoding: 'utf8' });
  say(
    `image: ${stdout.split('\t')[0]} MB below the base image; runs as ${identity.uid ?? 'this user'}, on files that it cannot write`,
  );
  await runProcesses(folder);
} catch (error) {
  say(`image: ${error.stack}`);
  process.exitCode = 1;
} finally {
  for (const child of running) child.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
