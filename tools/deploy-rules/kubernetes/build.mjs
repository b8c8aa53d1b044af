import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/workspace.mjs';
import { parseObjects } from './objects.mjs';

/** Whether this machine has a kubectl; it needs no cluster. */
export const hasKubectl = () => spawnSync('kubectl', ['version', '--client']).status === 0;

/** The objects of a kustomization, built as `kubectl apply -k` would. */
export function build(folder) {
  const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', join(root, folder)], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`kubectl kustomize ${folder}: ${stderr}`);
  return parseObjects(stdout);
}
