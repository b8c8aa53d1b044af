#!/usr/bin/env node
// A file of its own, since compiled files come and go and are not executable. It must run on any Node to say what is wrong.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `roster-embedded-mongo needs Node 24 (this is ${process.versions.node}); npm scripts and npx here bring it along.\n`,
  );
  process.exit(1);
}
try {
  require.resolve('../dist/cli.js');
} catch (error) {
  process.stderr.write(`roster-embedded-mongo is not built: npx tsc -b packages/embedded-mongo (${error.code})\n`);
  process.exit(1);
}
require('../dist/cli.js');
