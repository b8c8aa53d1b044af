import { idOf } from './objects.mjs';
import {
  gracePeriod,
  imagePinned,
  portsNamed,
  probes,
  resources,
  securityContexts,
  spread,
} from './rules/containers.mjs';
import { arrows } from './rules/network.mjs';
import { disruption, hosts, references, selectors, tokens } from './rules/references.mjs';
import { commands, secretsApart, settings } from './rules/settings.mjs';
import { schemaProblems } from './schemas.mjs';

const schema = async (objects) => {
  const problems = await Promise.all(
    objects.map(async (object) => (await schemaProblems(object)).map((problem) => `${idOf(object)}: ${problem}`)),
  );
  return problems.flat();
};

/** Each says in sentences what breaks it. */
export const rules = {
  schema,
  'image-pinned': imagePinned,
  resources,
  'ports-named': portsNamed,
  probes,
  'security-contexts': securityContexts,
  'grace-period': gracePeriod,
  spread,
  references,
  selectors,
  disruption,
  tokens,
  hosts,
  arrows,
  settings,
  commands,
  'secrets-apart': secretsApart,
};

/** All that is wrong with these objects, as `rule: sentence`. */
export async function problemsOf(objects, context = {}) {
  const found = [];
  for (const [name, rule] of Object.entries(rules)) {
    for (const problem of await rule(objects, context)) found.push(`${name}: ${problem}`);
  }
  return found;
}
