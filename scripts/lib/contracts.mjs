import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeEventDefinitions } from './event-definitions.mjs';
import { Failure, pinnedNode, root } from './workspace.mjs';

export const contracts = join(root, 'packages', 'contracts');

/** The run-time loader is given the same options: with others the types would lie. */
const options = [
  '--keepCase=false',
  '--longs=Number',
  '--enums=String',
  '--defaults',
  '--oneofs',
  '--grpcLib=@grpc/grpc-js',
  '--includeDirs=protos',
];

export function run(script, args, cwd = root) {
  const result = spawnSync(pinnedNode, [script, ...args], { cwd, encoding: 'utf8' });
  if (result.status !== 0) throw new Failure(`${script} failed:\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

/** Generates everything that is made from the protos, and from the events' types, into `folder`/src, a package's folder or a temporary one. */
export function generateInto(folder) {
  const protos = filesIn(join(root, 'protos')).filter((file) => file.endsWith('.proto'));
  const generator = join(root, 'node_modules', '@grpc', 'proto-loader', 'build', 'bin', 'proto-loader-gen-types.js');
  const out = join(folder, 'src', 'generated');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  run(generator, [...options, `--outDir=${out}`, ...protos]);
  writeEventDefinitions(contracts, out);
  if (folder !== contracts) cpSync(join(contracts, 'generate-barrels.mjs'), join(folder, 'generate-barrels.mjs'));
  rmSync(join(folder, 'src', 'messages'), { recursive: true, force: true });
  run(join(folder, 'generate-barrels.mjs'), []);
}

/** The files below a folder, relative to it. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
