import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { addressIn, isPublicAddress, PrivateAddressError, type Resolve } from './addresses';

/**
 * Makes connections for undici. A name is resolved once, what it resolves to is checked, and the connection goes to
 * exactly that: a second DNS answer, which could differ, is never asked for.
 */
export function guardedConnector(resolve: Resolve, allowPrivate: boolean, timeoutMs: number): buildConnector.connector {
  const check = (addresses: readonly string[]): void => {
    // One private address among public ones is no receiver's, but somebody's trick.
    if (!allowPrivate && !addresses.every(isPublicAddress)) throw new PrivateAddressError();
  };
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname)
      .then((found) => {
        check(found.map(({ address }) => address));
        const [first] = found;
        if (!first) throw Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
        return { found, first };
      })
      .then(
        ({ found, first }) => (options.all ? callback(null, found) : callback(null, first.address, first.family)),
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      );
  };
  const connect = buildConnector({ lookup, timeout: timeoutMs, allowH2: false });
  return (options, callback) => {
    try {
      // Node looks up names only: an address that stands in the URL itself is checked here.
      const literal = addressIn(options.hostname);
      if (literal !== undefined) check([literal]);
    } catch (error) {
      callback(error as Error, null);
      return;
    }
    connect(options, callback);
  };
}
