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

let lastMs = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562) whose order is the order of minting within this process: the sub-millisecond field counts.
 *
 * @param at milliseconds since the epoch; events pass their entity's `updatedAt`, which never runs backwards for one
 *   entity, so that one entity's events sort in the order of its versions whichever replica minted them
 */
export function newOrderedId(at: number): string {
  if (at === lastMs) counter = (counter + 1) & 0xfff;
  else counter = 0;
  lastMs = at;
  const time = at.toString(16).padStart(12, '0');
  const rand = randomBytes(8);
  rand[0] = ((rand[0] ?? 0) & 0x3f) | 0x80;
  const tail = rand.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
