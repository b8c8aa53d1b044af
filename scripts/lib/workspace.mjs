import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

export const readJsonIfThere = (...path) => {
  try {
    return readJson(...path);
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** The folders of the npm workspaces, as `packages/contracts`, in the order that the root manifest names them. */
export const workspaceFolders = (base = root) =>
  readJson(base, 'package.json').workspaces.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(base, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .sort();
  });

/** The Node version that everything but the bootstrap itself runs on. */
export const pinnedVersion = () => readJson(root, 'package.json').devDependencies.node;

export const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node');

export const say = (line) => process.stderr.write(`[roster] ${line}\n`);

/** A failure that is told in one line, without a stack. */
export class Failure extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
