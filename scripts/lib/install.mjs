import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import {
  Failure,
  pinnedNode,
  pinnedVersion,
  readJson,
  readJsonIfThere,
  root,
  say,
  workspaceFolders,
} from './workspace.mjs';

const stampFile = join(root, 'node_modules', '.roster', 'install.json');
const dependencyFields = [
  'name',
  'version',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
  'workspaces',
  'bin',
];

/** Installs what package-lock.json names, unless exactly that is already there. */
export function ensureInstalled() {
  const wanted = fingerprint();
  const reason = whyInstall(wanted);
  if (reason) {
    say(`install: npm ci, because ${reason}`);
    npmCi();
  }
  ensurePinnedNode();
  if (reason || readJsonIfThere(stampFile)?.fingerprint !== wanted) {
    mkdirSync(join(stampFile, '..'), { recursive: true });
    writeFileSync(stampFile, `${JSON.stringify({ fingerprint: wanted })}\n`);
  }
  if (!reason) say('install: nothing to do, node_modules is what package-lock.json asks for');
}

/** Only what decides about the installation counts: a changed script must not cost an `npm ci`. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['.', ...workspaceFolders()]) {
    const manifest = readJson(root, folder, 'package.json');
    hash.update(`\n${folder} ${JSON.stringify(dependencyFields.map((field) => manifest[field]))}`);
  }
  return hash.digest('hex');
}

function whyInstall(wanted) {
  if (!existsSync(join(root, 'node_modules'))) return 'node_modules is not there';
  const stamp = readJsonIfThere(stampFile);
  if (stamp?.fingerprint === wanted) return undefined;
  return whyInstalledTreeDiffers(stamp ? 'it was installed from another package-lock.json' : 'it has no stamp of ours');
}

/** Someone may have run `npm install` by hand: then npm's own record says whether the tree is right already. */
function whyInstalledTreeDiffers(otherwise) {
  const lock = readJson(root, 'package-lock.json').packages;
  const installed = readJsonIfThere(root, 'node_modules', '.package-lock.json')?.packages;
  if (!installed) return `node_modules has no record of npm, and ${otherwise}`;
  for (const [path, entry] of Object.entries(installed)) {
    const fits = (names, actual) => !names || names.includes(actual);
    if (!fits(entry.os, process.platform) || !fits(entry.cpu, process.arch)) return `${path} is for another platform`;
  }
  for (const [path, entry] of Object.entries(lock)) {
    if (!path.includes('node_modules/')) continue;
    if (entry.link) {
      // A workspace that came with a pull.
      if (!existsSync(join(root, path))) return `${path} is not linked`;
      continue;
    }
    const there = installed[path];
    if (!there && !entry.optional) return `${path} is missing`;
    if (there && (there.version !== entry.version || there.integrity !== entry.integrity)) {
      return `${path} is ${there.version}, and package-lock.json says ${entry.version}`;
    }
  }
  for (const folder of ['', ...workspaceFolders()]) {
    const manifest = readJson(root, folder, 'package.json');
    for (const field of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      if (!sameEntries(manifest[field], lock[folder]?.[field])) {
        return `${folder || 'the root'}'s ${field} changed`;
      }
    }
  }
  return undefined;
}

function sameEntries(left = {}, right = {}) {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

/**
 * Install scripts stay off whatever the npm: versions differ in which they run, and we need none but that of `node`,
 * which `ensurePinnedNode` runs itself.
 */
function npmCi() {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--loglevel=error'];
  const result = runNpm(args);
  if (result.error) throw new Failure(`install: npm could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    throw new Failure('install: npm ci failed; what it printed above says why', result.status ?? 1);
  }
}

/** npm runs on the machine's own Node: the pinned one lies inside the folder that `npm ci` deletes. */
function runNpm(args) {
  const env = environmentOutsideOurTree();
  const npmCli = process.env.npm_execpath;
  const [command, prefix] = npmCli?.endsWith('npm-cli.js') ? [machinesNode(env.PATH), [npmCli]] : ['npm', []];
  return spawnSync(command, [...prefix, ...args], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
}

function environmentOutsideOurTree() {
  const entries = (process.env.PATH ?? '').split(delimiter);
  const PATH = entries.filter((entry) => !entry.startsWith(join(root, 'node_modules') + sep)).join(delimiter);
  const { npm_config_ignore_scripts: _scripts, npm_config_global: _global, ...env } = process.env;
  return { ...env, PATH };
}

function machinesNode(path) {
  if (!process.execPath.startsWith(join(root, 'node_modules') + sep)) return process.execPath;
  const found = path.split(delimiter).find((entry) => entry && isExecutable(join(entry, 'node')));
  if (!found) throw new Failure('install: no node on the PATH but our own, and npm ci is about to replace that one');
  return join(found, 'node');
}

/**
 * The npm package `node` fetches its binary in a preinstall script. `--ignore-scripts` and npm's policy for install
 * scripts can keep that from running, so look at the result and run the script ourselves where it is missing.
 */
function ensurePinnedNode() {
  if (!isExecutable(pinnedNode)) {
    say(`install: fetching Node ${pinnedVersion()}, which the scripts run on`);
    const folder = join(root, 'node_modules', 'node');
    const env = environmentOutsideOurTree();
    const script = 'installArchSpecificPackage.js';
    if (existsSync(join(folder, script))) {
      spawnSync(machinesNode(env.PATH), [script], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
    const version = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' }).stdout?.trim();
    if (version !== `v${pinnedVersion()}`) {
      throw new Failure(
        `install: node_modules/node/bin/node is ${version ?? 'missing'}, not v${pinnedVersion()}: the npm package ` +
          `"node" has no binary for ${process.platform} ${process.arch}, or npm could not fetch it. ` +
          'What it printed above says which; after that is mended, run the same command again.',
      );
    }
  }
  const link = join(root, 'node_modules', '.bin', 'node');
  if (!existsSync(link)) {
    mkdirSync(join(link, '..'), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync('../node/bin/node', link);
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
