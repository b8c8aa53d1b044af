import { createHash } from 'node:crypto';
import type { ApiKeyState } from '@roster/contracts';

/** What a key says of where it works, for people who have several (seed 2, 3.1: `haitech_live_xxx`). */
export const apiKeyEnvironments = ['live', 'test'] as const;
export type ApiKeyEnvironment = (typeof apiKeyEnvironments)[number];

/** How many random bytes a key is made of. */
export const keyBytes = 32;
/** What 32 bytes come to in base 62. */
const secretLength = 43;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const shape = new RegExp(`^haitech_(${apiKeyEnvironments.join('|')})_[0-9A-Za-z]{${secretLength}}$`);

/** How long the secret before still works after a rotation, where nobody says otherwise. */
export const rotationGraceSeconds = 24 * 3600;
export const longestGraceSeconds = 7 * 24 * 3600;

export const rateLimits = { min: 10, max: 100_000, standard: 1_000 } as const;

/**
 * A key as its holder gets it, once. Letters and digits only, so that a double click selects the whole of it.
 *
 * @param random 32 random bytes
 */
export function keyText(environment: ApiKeyEnvironment, random: Buffer): string {
  let rest = BigInt(`0x${random.toString('hex')}`);
  let secret = '';
  for (let digit = 0; digit < secretLength; digit++) {
    secret = `${alphabet[Number(rest % 62n)]}${secret}`;
    rest /= 62n;
  }
  return `haitech_${environment}_${secret}`;
}

/** False for what is surely no key, so that garbage is not looked up. */
export const looksLikeKey = (text: string): boolean => shape.test(text);

/**
 * What is kept of a key. A plain hash does: nobody guesses 256 random bits, so there is nothing for a slow one to slow
 * down, and every call of every integration would pay for it.
 */
export const fingerprintOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Enough of a key to tell it from others, and far too little to use it. */
export const hintOf = (key: string): string => `${key.slice(0, 4 - secretLength)}...${key.slice(-4)}`;

/** True where a key opens anything. */
export const works = ({ isActive, expiresAt }: ApiKeyState, now: Date): boolean =>
  isActive && (expiresAt === undefined || Date.parse(expiresAt) > now.getTime());
