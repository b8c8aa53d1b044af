/** Writes docs/access-matrix.md, so that a change of who may call what shows in a diff. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import gateway from '@roster/gateway';
import { root, say } from './lib/workspace.mjs';

writeFileSync(join(root, 'docs', 'access-matrix.md'), gateway.accessMatrix());
say('access-matrix: docs/access-matrix.md');
