/** Writes the AsyncAPI document to docs/asyncapi, so that a change of the events shows in a diff. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import contracts from '@roster/contracts';
import { root, say } from './lib/workspace.mjs';

const folder = join(root, 'docs', 'asyncapi');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'roster.json'), `${JSON.stringify(contracts.asyncApiDocument(), null, 2)}\n`);
say('asyncapi: docs/asyncapi/roster.json');
