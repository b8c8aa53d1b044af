import { randomBytes, randomUUID } from 'node:crypto';
import type { IdStyle } from '@roster/contracts';

const formats: Record<IdStyle, RegExp> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  objectid: /^[0-9a-f]{24}$/,
  integer: /^[1-9]\d{0,14}$/,
};

/** True where `id` could be an id of that style. */
export const looksLikeId = (style: IdStyle, id: string): boolean => formats[style].test(id);

/** A 24-digit hex id: seconds since the epoch, then random (as MongoDB's ObjectId sorts). */
export function newObjectId(now: Date): string {
  return (
    Math.floor(now.getTime() / 1000)
      .toString(16)
      .padStart(8, '0') + randomBytes(8).toString('hex')
  );
}

/** UUIDv4, as seed 1 says. */
export const newUuid = (): string => randomUUID();

let counter = 0;

/**
 * A UUIDv7 (RFC 9562, method 1: a counter of 32 bits after the time) whose order within a millisecond is the order of
 * minting in this process. The counter never starts anew, since the times given to it may go back and forth.
 *
 * @param at milliseconds since the epoch; events pass their entity's `updatedAt`, which never runs backwards for one
 *   entity, so that one entity's events sort in the order of its versions whichever replica minted them
 */
export function newOrderedId(at: number): string {
  counter = (counter + 1) % 2 ** 32;
  const time = at.toString(16).padStart(12, '0');
  // 12 bits beside the version, 14 beside the variant, 6 at the head of the rest.
  const high = (counter >>> 20).toString(16).padStart(3, '0');
  const middle = (0x8000 | ((counter >>> 6) & 0x3fff)).toString(16);
  const tail = randomBytes(6);
  tail[0] = ((counter & 0x3f) << 2) | ((tail[0] ?? 0) & 0x3);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${middle}-${tail.toString('hex')}`;
}
