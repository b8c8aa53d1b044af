/**
 * Checks the protos' style, that they and the events break nobody who uses the last landed ones, and that what is generated
 * is up to date.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsBreakNobody } from '../tools/event-rules/check.mjs';
import { contracts, filesIn, generateInto } from './lib/contracts.mjs';
import { Failure, pinnedNode, root, say } from './lib/workspace.mjs';

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
const commit = (name) => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).stdout.trim() || undefined;

function buf(...args) {
  const script = join(root, 'node_modules', '@bufbuild', 'buf', 'bin', 'buf');
  return spawnSync(pinnedNode, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

/**
 * What has landed: with changes in `path` not yet committed, the last commit; on a branch, where it left main; on main
 * itself, the commit before.
 */
function landed(path) {
  const head = commit('HEAD');
  if (git('status', '--porcelain', '--', path).stdout.trim()) return head;
  for (const main of ['origin/main', 'main']) {
    const base = commit(main) && git('merge-base', 'HEAD', main).stdout.trim();
    if (base && base !== head) return base;
  }
  return commit('HEAD~1');
}

function breaksNobody() {
  const base = landed('protos');
  if (!base || git('cat-file', '-e', `${base}:protos`).status !== 0) {
    say('contracts: nothing landed to compare with');
    return true;
  }
  say(`contracts: buf breaking against ${base.slice(0, 12)}`);
  const copy = mkdtempSync(join(tmpdir(), 'roster-protos-'));
  try {
    const archive = join(copy, 'protos.tar');
    const made = git('archive', '--format=tar', `--output=${archive}`, base, 'protos');
    if (made.status !== 0) throw new Failure(`contracts: git archive failed: ${made.stderr}`);
    return buf('breaking', '--against', `${archive}#format=tar,subdir=protos`);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A file as it has last landed; undefined where it has not. */
function landedFile(path) {
  const base = landed(path);
  const shown = base && git('show', `${base}:${path}`);
  return shown && shown.status === 0 ? shown.stdout : undefined;
}

function typesAreUpToDate() {
  say('contracts: the generated types against fresh ones');
  const fresh = mkdtempSync(join(tmpdir(), 'roster-types-'));
  try {
    generateInto(fresh);
    const differing = ['generated', 'messages'].flatMap((part) => differences(join(fresh, 'src', part), part));
    for (const line of differing) say(`  ${line}`);
    if (differing.length > 0) say('  run `npm run generate` and commit what it writes');
    return differing.length === 0;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

function differences(fresh, part) {
  const ours = join(contracts, 'src', part);
  const wanted = filesIn(fresh);
  const present = existsSync(ours) ? filesIn(ours) : [];
  const same = (file) => readFileSync(join(fresh, file), 'utf8') === readFileSync(join(ours, file), 'utf8');
  return [
    ...wanted.filter((file) => !present.includes(file)).map((file) => `missing: ${part}/${file}`),
    ...present.filter((file) => !wanted.includes(file)).map((file) => `made from nothing: ${part}/${file}`),
    ...wanted.filter((file) => present.includes(file) && !same(file)).map((file) => `out of date: ${part}/${file}`),
  ];
}

say('contracts: buf lint');
const passed = [buf('lint'), breaksNobody(), eventsBreakNobody(landedFile), typesAreUpToDate()];
if (!passed.every(Boolean)) {
  say('contracts: not in order');
  process.exit(1);
}
