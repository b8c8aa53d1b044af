/**
 * Adds the packages of other platforms to package-lock.json where npm left them out.
 *
 * npm writes an optional dependency into the lockfile only if it could look it up when the lockfile was made; where a
 * registry mirror carries just one platform's binaries, the others go missing. Then `npm ci` refuses the lockfile, or
 * installs on another platform without the compiler, linter or transformer that should have come. All of these are
 * pinned exactly by the package that wants them and named after their platform, so the entries can be written from
 * those names. They carry no integrity hash: npm adds it where the package can be reached.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './lib/workspace.mjs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = {
  x64: 'x64',
  arm64: 'arm64',
  aarch64: 'arm64',
  ia32: 'ia32',
  arm: 'arm',
  armv7: 'arm',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
};

function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.find((word) => systems.includes(word));
  const cpu = processors[words.find((word) => word in processors)];
  if (!os || !cpu) return undefined;
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { cpu: [cpu], libc: os === 'linux' && libc ? [libc] : undefined, os: [os] };
}

function completed(packages) {
  const added = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name);
      if (isThere(packages, path, name) || !platform || !/^\d+\.\d+\.\d+$/.test(version)) continue;
      // In npm's own order, so that the next `npm install` changes nothing.
      const { cpu, libc, os } = platform;
      added[`node_modules/${name}`] = { version, cpu, dev, libc, optional: true, os };
    }
  }
  return added;
}

function isThere(packages, path, name) {
  const folders = path.split('/node_modules/').map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders].some((folder) => `${folder && `${folder}/`}node_modules/${name}` in packages);
}

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = completed(lock.packages);
const all = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries(all.sort(([left], [right]) => left.localeCompare(right, 'en')));
if (Object.keys(added).length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(`package-lock.json: ${Object.keys(added).length} packages of other platforms added`);
