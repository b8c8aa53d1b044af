import type * as globals from '@jest/globals';

/** What jest puts into every test's scope, as jest itself types it: so that tests need no import lines. */
declare global {
  const afterAll: typeof globals.afterAll;
  const afterEach: typeof globals.afterEach;
  const beforeAll: typeof globals.beforeAll;
  const beforeEach: typeof globals.beforeEach;
  const describe: typeof globals.describe;
  const expect: typeof globals.expect;
  const it: typeof globals.it;
  const jest: typeof globals.jest;
  const test: typeof globals.test;
  namespace jest {
    // biome-ignore lint/suspicious/noExplicitAny: jest's own constraint
    type Mock<T extends (...args: any) => any> = globals.jest.Mock<T>;
  }
}
