const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** The test kit chooses the engines (embedded or real ones) before the first test. */
const globalSetup = join(__dirname, 'packages', 'testkit', 'src', 'jest-global-setup.ts');
const globalTeardown = join(__dirname, 'packages', 'testkit', 'src', 'jest-global-teardown.ts');

/**
 * Node can `require` ES modules, but jest's own module system cannot without --experimental-vm-modules. Fastify's
 * `inject` needs this one.
 */
const esmOnly = ['cookie'];

const swc = (syntax) => [
  '@swc/jest',
  { jsc: { parser: { syntax }, target: 'es2023' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
];

/** Jest runs the sources through swc, so a test needs no build of what it imports from this repository. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/packages', '<rootDir>/services'],
  testMatch: ['**/src/**/*.test.ts'],
  transform: { '^.+\\.ts$': swc('typescript'), [`/node_modules/(${esmOnly.join('|')})/.+\\.js$`]: swc('ecmascript') },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@roster/([a-z-]+)$': ['<rootDir>/packages/$1/src', '<rootDir>/services/$1/src'],
    '^@roster/([a-z-]+)/([a-z-]+)$': ['<rootDir>/packages/$1/src/$2', '<rootDir>/services/$1/src/$2'],
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  ...(existsSync(globalSetup) ? { globalSetup } : {}),
  ...(existsSync(globalTeardown) ? { globalTeardown } : {}),
  reporters: ['default', '<rootDir>/tools/jest/engines-reporter.js'],
  maxWorkers: 2,
  testTimeout: 30_000,
};
