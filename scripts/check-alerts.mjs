/** Prometheus' own tool over the alert rules and their tests. `promtool` comes with Debian's package `prometheus`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, root, say } from './lib/workspace.mjs';

const folder = join(root, 'deploy', 'observability', 'prometheus');
const filesOf = (name, ending) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, name, file));

function promtool(...args) {
  const { error, status } = spawnSync('promtool', args, { stdio: 'inherit' });
  if (error?.code === 'ENOENT')
    throw new Failure('promtool is not there: apt-get install prometheus, or from its download page');
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

try {
  promtool('check', 'rules', ...filesOf('rules', '.rules.yaml'));
  promtool('test', 'rules', ...filesOf('tests', '.test.yaml'));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exit(error.exitCode);
}
