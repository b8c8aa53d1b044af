import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/**
 * Writes what the events' JSON Schemas are made of to `folder`: the entities' states, the envelope and the types, as the
 * TypeScript types of `contracts` declare them. Objects are left open: consumers live with fields that they do not know.
 */
export function writeEventDefinitions(contracts, folder) {
  const generator = createGenerator({
    path: join(contracts, 'src', 'events.ts'),
    tsconfig: join(contracts, 'tsconfig.json'),
    type: 'EventContract',
    additionalProperties: true,
    encodeRefs: false,
    // `npm run typecheck` does that, with the compiler that the rest is built with.
    skipTypeCheck: true,
  });
  const { definitions } = generator.createSchema('EventContract');
  writeFileSync(join(folder, 'event-definitions.json'), `${JSON.stringify(definitions, null, 2)}\n`);
}
