import { isStoreOutage } from './outage';

const named = (name: string): Error => Object.assign(new Error('x'), { name });
const coded = (code: unknown): Error => Object.assign(new Error('x'), { code });

describe('an outage of the store', () => {
  it.each([
    ['by the name of the driver', named('MongoServerSelectionError')],
    ['by a code of a server that stops', coded(91)],
    ['by what a socket says before the driver names it', coded('EPIPE')],
    ['behind another error', new Error('it failed', { cause: named('MongoNetworkTimeoutError') })],
  ])('is told %s', (_, error) => {
    expect(isStoreOutage(error)).toBe(true);
  });

  it.each([coded(11_000), named('MongoServerError'), new Error('x'), 'x', undefined])('is not %s', (error) => {
    expect(isStoreOutage(error)).toBe(false);
  });
});
