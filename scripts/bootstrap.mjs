#!/usr/bin/env node
/**
 * Every npm script goes through here, on whatever Node >= 20 the machine has: install what is missing, build what is
 * out of date, then run the thing that was asked for on the pinned Node. Uses nothing but Node itself, since it runs
 * before anything is installed.
 */
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runServer, runTool } from './lib/run.mjs';
import { Failure, say } from './lib/workspace.mjs';

const commands = {
  start: { build: true, server: 'packages/all-in-one/dist/main.js' },
  demo: { build: true, server: 'packages/all-in-one/dist/demo.js' },
  chaos: { build: true, tool: 'packages/testkit/dist/processes/chaos-cli.js' },
  data: { build: true, tool: 'packages/all-in-one/dist/data-tool/cli.js' },
  bench: { build: true, tool: 'bench/main.mjs' },
  'bench:distributed': { build: true, tool: 'bench/distributed.mjs' },
  'bench:scale': { build: true, tool: 'bench/scale.mjs' },
  'bench:webhooks': { build: true, tool: 'bench/webhooks.mjs' },
  test: { build: true, tool: 'node_modules/jest/bin/jest.js' },
  'check:alerts': { tool: 'scripts/check-alerts.mjs' },
  'check:deploy': { build: true, tool: 'tools/deploy-rules/check.mjs' },
  'check:image': { tool: 'tools/deploy-rules/replay-image.mjs' },
  'compose:env': { tool: 'scripts/generate-secrets.mjs', args: ['compose'] },
  'kubernetes:secrets': { tool: 'scripts/generate-secrets.mjs', args: ['kubernetes'] },
  events: { build: true, tool: 'packages/all-in-one/bin/roster-events.js' },
  smoke: { build: true, tool: 'scripts/smoke.mjs' },
  build: { build: 'force' },
  lint: { tool: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  format: { tool: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--write'] },
  typecheck: { tool: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.tests.json'] },
  'check:deps': { tool: 'tools/dependency-rules/check.mjs' },
  'check:contracts': { tool: 'scripts/check-contracts.mjs' },
  generate: { tool: 'scripts/generate-contracts.mjs' },
  asyncapi: { build: true, tool: 'scripts/write-asyncapi.mjs' },
  openapi: { build: true, tool: 'scripts/write-openapi.mjs' },
  'access-matrix': { build: true, tool: 'scripts/write-access-matrix.mjs' },
};

async function main([name, ...args]) {
  const command = commands[name];
  if (!command)
    throw new Failure(`usage: node scripts/bootstrap.mjs ${Object.keys(commands).join('|')} [arguments]`, 2);
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Failure(`Node 20 or later is needed to begin with, and this is ${process.version}`);
  }
  ensureInstalled();
  if (command.build) ensureBuilt({ force: command.build === 'force' });
  const script = command.server ?? command.tool;
  if (!script) return 0;
  say(`run: ${[script, ...(command.args ?? []), ...args].join(' ')}`);
  return (command.server ? runServer : runTool)(script, [...(command.args ?? []), ...args]);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    say(error instanceof Failure ? error.message : error.stack);
    process.exit(error instanceof Failure ? error.exitCode : 1);
  },
);
