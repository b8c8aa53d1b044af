/**
 * Writes what is generated in packages/contracts anew: types from protos/, and the events' definitions from their types.
 * With `--release`, the events as they are become what later ones are held against.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts, generateInto } from './lib/contracts.mjs';
import { say } from './lib/workspace.mjs';

generateInto(contracts);
say('generated: packages/contracts/src/generated and src/messages');
if (process.argv.includes('--release')) {
  const released = join(contracts, 'released-event-definitions.json');
  copyFileSync(join(contracts, 'src', 'generated', 'event-definitions.json'), released);
  say('released: packages/contracts/released-event-definitions.json');
}
