import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, pinnedNode, readJson, readJsonIfThere, root, say, workspaceFolders } from './workspace.mjs';

const stampFile = join(root, 'node_modules', '.roster', 'build.json');

/** Compiles with `tsc -b`, unless no source has changed its time or size since the last build that passed. */
export function ensureBuilt({ force = false } = {}) {
  const now = sources();
  const reason = force ? 'it was asked for' : whyBuild(now);
  if (!reason) {
    say('build: nothing to do, no source has changed');
    return;
  }
  say(`build: tsc -b, because ${reason}`);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(pinnedNode, [tsc, '-b', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) throw new Failure('build: tsc found errors', result.status ?? 1);
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ sources: now })}\n`);
}

function whyBuild(now) {
  for (const project of projects()) {
    if (!existsSync(join(root, project, 'dist', '.tsbuildinfo'))) return `${project} is not built`;
  }
  const before = readJsonIfThere(stampFile)?.sources;
  if (!before) return 'no build of ours is on record';
  for (const [file, state] of Object.entries(now)) {
    if (before[file] !== state) return `${file} ${before[file] ? 'changed' : 'is new'}`;
  }
  const gone = Object.keys(before).find((file) => !now[file]);
  return gone && `${gone} is gone`;
}

const projects = () => readJson(root, 'tsconfig.json').references.map((reference) => reference.path);

/** Every file that the build reads, with its time and size: some thousand `stat` calls, so tens of milliseconds. */
function sources() {
  const found = {};
  const note = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    found[path] = `${mtimeMs} ${size}`;
  };
  for (const path of ['tsconfig.json', 'tsconfig.base.json', 'node_modules/typescript/package.json']) note(path);
  for (const folder of workspaceFolders()) {
    for (const path of [`${folder}/package.json`, `${folder}/tsconfig.json`]) note(path);
    const src = join(root, folder, 'src');
    for (const entry of existsSync(src) ? readdirSync(src, { recursive: true, withFileTypes: true }) : []) {
      if (!entry.isFile() || entry.name.endsWith('.test.ts')) continue;
      // Node 20 before 20.12 calls the entry's folder `path`, later ones `parentPath`.
      note(join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
    }
  }
  return found;
}
