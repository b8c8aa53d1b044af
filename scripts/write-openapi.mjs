/** Writes each edition's OpenAPI document to docs/openapi, so that a change of the API shows in a diff. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import gateway from '@roster/gateway';
import { root, say } from './lib/workspace.mjs';

const folder = join(root, 'docs', 'openapi');
mkdirSync(folder, { recursive: true });
for (const [edition, document] of Object.entries(gateway.openApiDocuments())) {
  writeFileSync(join(folder, `${edition}.json`), `${JSON.stringify(document, null, 2)}\n`);
  say(`openapi: docs/openapi/${edition}.json`);
}
