/**
 * Who may import whom. Each rule is proved by `fixture/`, which violates every one of them: a rule without a violation
 * there fails `npm run check:deps`.
 *
 * In `from` and `to`, a path is relative to the repository: `$1` stands for what the group in `from.path` matched.
 */
const test = '\\.test\\.ts$';
const anyPackage = '^(packages|services)/';
const service = '^services/([^/]+)/src/';

const layer = (name) => `^services/([^/]+)/src/${name}(/|\\.ts$)`;
const sameService = (...layers) => `^services/$1/src/(${layers.join('|')})(/|\\.ts$)`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export const forbidden = [
  rule(
    'no-service-imports-another',
    'Services talk over gRPC and events, so that each can be deployed, and fail, alone.',
    { path: service },
    { path: '^services/', pathNot: '^services/$1/' },
  ),
  rule(
    'only-the-whole-imports-services',
    'Only the all-in-one process and the test kit put services together.',
    { path: '^packages/([^/]+)/', pathNot: '^packages/(all-in-one|testkit)/' },
    { path: '^services/' },
  ),
  rule(
    'services-share-contracts-and-kit-only',
    'What two services need belongs in the contracts or in the kit.',
    { path: service, pathNot: test },
    { path: '^packages/', pathNot: '^packages/(contracts|service-kit|spreadsheet)/' },
  ),
  rule(
    'only-two-services-know-spreadsheets',
    'Billing writes exports and enrollment reads imports; whoever else has a file has it from them.',
    { path: service, pathNot: [test, '^services/(billing|enrollment)/'] },
    { path: '^packages/spreadsheet/' },
  ),
  rule(
    'spreadsheets-import-no-package',
    'Files are read and written without a word about what is in them.',
    { path: '^packages/spreadsheet/' },
    { path: anyPackage, pathNot: '^packages/spreadsheet/' },
  ),
  rule(
    'stand-ins-import-no-package',
    'A stand-in checks calls as the provider would, who shares no code with us.',
    { path: '^packages/provider-stand-ins/' },
    { path: anyPackage, pathNot: '^packages/provider-stand-ins/' },
  ),
  rule(
    'domain-imports-no-outer-layer',
    'Rules are pure: what surrounds them depends on them, never the other way.',
    { path: layer('domain'), pathNot: test },
    { path: '^services/$1/src/', pathNot: '^services/$1/src/domain(/|\\.ts$)' },
  ),
  rule(
    'domain-imports-no-kit',
    'Of the kit only @roster/service-kit/errors is free of I/O and so open to the domain.',
    { path: layer('domain'), pathNot: test },
    { path: '^packages/', pathNot: '^packages/(contracts/|service-kit/src/errors(/|\\.ts$))' },
  ),
  rule(
    'domain-imports-no-library',
    'No I/O, no clock, no framework in the domain; of Node itself only hashes and assertions.',
    { path: layer('domain'), pathNot: test },
    {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer', 'core'],
      pathNot: '^(node:)?(crypto|assert)$',
    },
  ),
  rule(
    'app-imports-no-rpc',
    'Use cases do not know who calls them.',
    { path: layer('app'), pathNot: test },
    { path: sameService('rpc') },
  ),
  rule(
    'store-imports-neither-app-nor-rpc',
    'Repositories serve use cases and know none of them.',
    { path: layer('store'), pathNot: test },
    { path: sameService('app', 'rpc') },
  ),
  rule(
    'contracts-import-no-package',
    'Contracts are what everybody else agrees on.',
    { path: '^packages/contracts/' },
    { path: anyPackage, pathNot: '^packages/contracts/' },
  ),
  rule(
    'kit-imports-contracts-only',
    'The kit knows no service, store engine or harness.',
    { path: '^packages/service-kit/', pathNot: test },
    { path: anyPackage, pathNot: '^packages/(contracts|service-kit)/' },
  ),
  rule(
    'editions-import-no-other-edition',
    'An edition can change, or go, without the others noticing.',
    { path: '^services/gateway/src/editions/([^/]+)/' },
    { path: '^services/gateway/src/editions/', pathNot: '^services/gateway/src/editions/$1/' },
  ),
  rule(
    'no-relative-way-into-another-package',
    'Another package is imported by its name, so that its manifest decides what is public.',
    { path: '^((?:packages|services)/[^/]+)/' },
    { path: anyPackage, pathNot: '^$1/', dependencyTypesNot: ['aliased'] },
  ),
  rule(
    'only-what-a-package-exports',
    "Another package's dist and src are its own affair. (What is not exported does not resolve: see cruise.mjs.)",
    {},
    { path: '^@roster/', couldNotResolve: true },
  ),
  rule(
    'no-cycle',
    'What imports each other in a circle cannot be understood, or loaded, one by one.',
    {},
    { circular: true },
  ),
  rule(
    'no-undeclared-or-dev-dependency',
    'What runs in production is a declared dependency of the package that imports it.',
    { path: `${anyPackage}[^/]+/src/`, pathNot: [test, '^packages/testkit/'] },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  ),
  rule(
    'no-unresolvable',
    'An import that leads nowhere would escape every rule above.',
    {},
    { pathNot: '^@roster/', couldNotResolve: true },
  ),
];
