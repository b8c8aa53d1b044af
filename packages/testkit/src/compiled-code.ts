import { join } from 'node:path';

/**
 * The environment that lets processes of a test share what Node has compiled: each loads the same thousand files, and a
 * third of the time that it takes is compiling them. Kept with the packages, by Node's own rules of what still fits.
 */
export const compiledCode = {
  NODE_COMPILE_CACHE: join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'roster-compiled'),
} as const;
