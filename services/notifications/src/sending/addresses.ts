import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

export interface Address {
  address: string;
  family: number;
}

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<Address[]>;

export const systemResolve: Resolve = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/** What every public IPv6 address begins with (RFC 4291, 2.4). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for an address of the public internet. Everything with a special purpose is not one: private, loopback,
 * link-local (where clouds keep their metadata), carrier-grade NAT, multicast, reserved, and the ways to write an IPv4
 * address inside an IPv6 one that are not plainly mapped.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false;
  // Maps ::ffff:a.b.c.d to the IPv4 address that it is.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(globalUnicast);
}

/** The address that a URL's host is, without brackets; undefined where it is a name. */
export function addressIn(hostname: string): string | undefined {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? undefined : bare;
}

/** Ends of names that are never public: RFC 6761 and 6762, RFC 8375, and `internal`, which ICANN keeps for this use. */
const insideEnds = ['localhost', 'local', 'internal', 'home.arpa', 'intranet', 'lan'];

/** True for a name that can only lead inside, whether it can be looked up just now or not: `localhost.`, `metadata`. */
export function isInsideName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.+$/, '');
  return !name.includes('.') || insideEnds.some((end) => name.endsWith(`.${end}`));
}

/** A destination inside somebody's network was refused. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError';

  constructor() {
    super('The address leads to a private network');
  }
}
