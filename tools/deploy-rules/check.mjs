/**
 * Checks the image, the compose file and the Kubernetes objects, as far as that goes without a Docker daemon and a cluster.
 * First it proves that every rule can fail, on `fixture/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/workspace.mjs';
import { sourceProblems } from './architecture.mjs';
import { composeProblems } from './compose.mjs';
import { dockerfileProblems, readIgnored } from './dockerfile.mjs';
import { build, hasKubectl } from './kubernetes/build.mjs';
import { parseObjects, union } from './kubernetes/objects.mjs';
import { problemsOf, rules } from './kubernetes/rules.mjs';

const fixture = join(root, 'tools', 'deploy-rules', 'fixture');
const read = (...path) => readFileSync(join(...path), 'utf8');
/** What scripts/generate-secrets.mjs makes for development. */
const generated = [...read(root, 'scripts/generate-secrets.mjs').matchAll(/'(roster-[a-z-]+)': /g)].map(
  ([, name]) => name,
);

/** A line of expected.txt; with * for what depends on how many workspaces there are. */
const fits = (expected) => (line) =>
  expected.endsWith('*') ? line.startsWith(expected.slice(0, -1)) : line === expected;

async function checkFixture() {
  const expected = read(fixture, 'expected.txt').trim().split('\n').sort();
  const found = [
    ...(await problemsOf(parseObjects(read(fixture, 'violations.yaml')))),
    ...composeProblems(read(fixture, 'docker-compose.yml'), fixture, 'UNUSED=\n').map(
      (problem) => `compose: ${problem}`,
    ),
    ...dockerfileProblems(read(fixture, 'Dockerfile'), readIgnored()).map((problem) => `dockerfile: ${problem}`),
  ];
  if (process.argv.includes('--print-fixture')) console.log(found.sort().join('\n'));
  const names = [...Object.keys(rules), 'compose', 'dockerfile'];
  return report('the rules', `${names.length} rules each report what violates them in the fixture`, [
    ...names
      .filter((name) => !found.some((line) => line.startsWith(`${name}: `)))
      .map((name) => `rule ${name} reports nothing in the fixture, so nothing shows that it can`),
    ...expected.filter((line) => !found.some(fits(line))).map((line) => `not reported in the fixture: ${line}`),
    ...found
      .filter((line) => !expected.some((wanted) => fits(wanted)(line)))
      .map((line) => `wrongly reported in the fixture: ${line}`),
  ]);
}

async function checkKubernetes(name, folders, context = {}) {
  const objects = union(...folders.map(build));
  return report(name, `${objects.length} objects`, await problemsOf(objects, context));
}

function report(name, fine, problems) {
  for (const problem of problems) console.error(`  ${name}: ${problem}`);
  console.log(problems.length > 0 ? `${name}: ${problems.length} problems` : `${name}: ${fine}`);
  return problems.length === 0;
}

const overlays = 'deploy/k8s/overlays';
const passed = [
  await checkFixture(),
  report('arrows', 'the table, docs/architecture.md and the code agree', sourceProblems()),
  report('Dockerfile', 'as it should be', dockerfileProblems(read(root, 'deploy/docker/Dockerfile'), readIgnored())),
  report('docker-compose.yml', 'as it should be', composeProblems(read(root, 'docker-compose.yml'))),
];
if (hasKubectl()) {
  // The certificate of a host is made by cert-manager, which the ingress's annotation asks for it.
  const production = [`${overlays}/production`, `${overlays}/production/jobs`];
  passed.push(
    await checkKubernetes('production', production),
    await checkKubernetes('production with every component', [
      'tools/deploy-rules/overlays/everything',
      ...production.slice(1),
    ]),
    await checkKubernetes('development', [`${overlays}/development`, `${overlays}/development/jobs`], {
      generatedSecrets: generated,
    }),
  );
} else {
  console.error(
    'deploy/k8s was NOT CHECKED: there is no kubectl on this machine, which builds it (no cluster is needed).',
  );
  passed.push(process.env.CI !== 'true');
}
process.exit(passed.every(Boolean) ? 0 : 1);
