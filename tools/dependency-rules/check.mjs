/** Proves that every rule can fail, on `fixture/`, and then that the repository breaks none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/workspace.mjs';
import { violations } from './cruise.mjs';
import { forbidden } from './rules.mjs';

const fixture = join(root, 'tools', 'dependency-rules', 'fixture');

async function checkRules() {
  const expected = readFileSync(join(fixture, 'expected.txt'), 'utf8').trim().split('\n').sort();
  const { found } = await violations(fixture);
  const problems = [
    ...forbidden
      .filter(({ name }) => !found.some((line) => line.startsWith(`${name}: `)))
      .map(({ name }) => `rule ${name} reports nothing in the fixture, so nothing shows that it can`),
    ...expected.filter((line) => !found.includes(line)).map((line) => `not reported in the fixture: ${line}`),
    ...found.filter((line) => !expected.includes(line)).map((line) => `wrongly reported in the fixture: ${line}`),
  ];
  return report(problems, `${forbidden.length} rules each report what violates them in the fixture`);
}

async function checkRepository() {
  const { found, modules } = await violations(root);
  if (modules === 0) found.push('no module was found to check');
  return report(found, `${modules} modules, no dependency in a forbidden direction`);
}

function report(problems, fine) {
  for (const problem of problems) console.error(`  ${problem}`);
  console.log(problems.length > 0 ? `${problems.length} problems` : fine);
  return problems.length === 0;
}

const passed = [await checkRules(), await checkRepository()];
process.exit(passed.every(Boolean) ? 0 : 1);
