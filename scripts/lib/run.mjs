import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Failure, pinnedNode, root } from './workspace.mjs';

const preload = join(root, 'scripts', 'lib', 'die-with-parent.cjs');
const samePress = 500;

/** Runs a tool in the foreground: it gets the terminal, and its exit code is ours. */
export function runTool(script, args) {
  const child = spawn(pinnedNode, [present(script), ...args], { cwd: root, stdio: 'inherit', env: childEnvironment() });
  // The terminal sends SIGINT to the tool as well: wait for what it makes of it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return exitCodeOf(child);
}

/**
 * Runs a server. It gets a process group of its own, so that Ctrl-C reaches it once, from here, and not three times
 * (from the terminal, from npm and from here): servers take a second signal for impatience.
 */
export function runServer(script, args) {
  const child = spawn(pinnedNode, ['--require', preload, present(script), ...args], {
    cwd: root,
    env: childEnvironment(),
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let last = 0;
  const forward = (signal) => {
    if (Date.now() - last < samePress) return;
    last = Date.now();
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => forward(signal));
  if (process.env.npm_lifecycle_event) onNpmGone(() => forward('SIGTERM'));
  return exitCodeOf(child);
}

/** npm can be killed too, and tells nobody: being handed to another parent is the sign of it. */
function onNpmGone(then) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 1000);
  timer.unref();
}

function present(script) {
  const file = join(root, script);
  if (!existsSync(file)) throw new Failure(`${script} does not exist`);
  return file;
}

/** Whatever the child starts by the name of `node` is the pinned one too. */
const childEnvironment = () => ({ ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` });

const exitCodeOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code));
  });
