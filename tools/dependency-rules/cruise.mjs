import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { workspaceFolders } from '../../scripts/lib/workspace.mjs';
import { forbidden } from './rules.mjs';

/** The violations in the tree at `base`, as `rule: from -> to`, and how much was looked at. */
export async function violations(base) {
  process.chdir(base);
  const { output } = await cruise(['packages', 'services'], options(base), resolution(base));
  const found = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${short(to)}`);
  return { found: [...new Set(found)].sort(), modules: output.summary.totalCruised };
}

/** A library by its name alone, wherever and in whatever version it is installed. */
const short = (to) => to.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+).*$/, '$1');

const options = (base) => ({
  baseDir: base,
  validate: true,
  ruleSet: { forbidden },
  // TypeScript 7 has no JavaScript API to parse with, so swc does it: type-only imports count as well.
  parser: 'swc',
  exclude: { path: '^(packages|services)/[^/]+/dist/' },
  doNotFollow: { path: '(^|/)node_modules/' },
});

/**
 * A package's name leads to the source of what its manifest exports, so that nothing needs to be built; anything else
 * that begins with its name leads nowhere.
 */
function resolution(base) {
  const alias = {};
  for (const folder of workspaceFolders(base)) {
    const manifest = JSON.parse(readFileSync(join(base, folder, 'package.json'), 'utf8'));
    for (const [entry, target] of Object.entries(manifest.exports ?? { '.': manifest.main })) {
      const file = typeof target === 'string' ? target : target.default;
      if (!file.endsWith('.js')) continue;
      const source = file.replace(/^(\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts');
      alias[`${manifest.name}${entry.slice(1)}$`] = join(base, folder, source);
    }
    alias[manifest.name] = join(base, 'not-exported');
  }
  return {
    alias,
    extensions: ['.ts', '.js', '.json'],
    extensionAlias: { '.js': ['.ts', '.js'] },
    exportsFields: ['exports'],
    conditionNames: ['node', 'require', 'import', 'types', 'default'],
  };
}
