import { createHash } from 'node:crypto';

/** So many failures within a window, which begins with the first of them. */
export interface Limit {
  failures: number;
  windowMs: number;
}

export type Subject = 'account' | 'address';

export const limits: Record<Subject, Limit> = {
  account: { failures: 10, windowMs: 15 * 60_000 },
  // A school behind one address has many people who mistype.
  address: { failures: 30, windowMs: 15 * 60_000 },
};

/** What is remembered of a subject's failures. */
export interface Failures {
  subject: Subject;
  count: number;
  windowEndsAt: Date;
}

/**
 * How long the subjects of a login have to wait, in whole seconds; undefined where none has to.
 *
 * @param known failures that are remembered of any of them
 */
export function secondsToWait(known: readonly Failures[], now: Date): number | undefined {
  const waits = known
    .filter(({ subject, count, windowEndsAt }) => count >= limits[subject].failures && windowEndsAt > now)
    .map(({ windowEndsAt }) => Math.ceil((windowEndsAt.getTime() - now.getTime()) / 1000));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

/** The key of an account's failures. Hashed: people mistype passwords into the e-mail field. */
export const accountKey = (organizationId: string, email: string): string =>
  `account/${createHash('sha256').update(`${organizationId}/${email}`).digest('hex')}`;

/** The key of an address's failures; of IPv6 the network (/64), since one customer has a whole one. */
export function addressKey(address: string): string | undefined {
  const plain = address.trim().toLowerCase().replace(/%.*$/, '');
  if (plain === '') return undefined;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped || !plain.includes(':')) return `address/${(mapped ?? plain).slice(0, 64)}`;
  return `address/${networkOf(plain)}`;
}

function networkOf(ipv6: string): string {
  const [head = '', tail] = ipv6.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail !== undefined) {
    const after = tail.split(':').filter(Boolean);
    while (groups.length + after.length < 8) groups.push('0');
    groups.push(...after);
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').slice(0, 4))
    .join(':')}::/64`;
}
