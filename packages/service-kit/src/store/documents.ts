import type { EntityState } from '@roster/contracts';

/** A document as the driver has it. */
export type Document = { _id: string } & Record<string, unknown>;

/** The next version of an entity. Its `updatedAt` moves on even where this machine's clock is behind the last writer's. */
export function nextVersion<E extends EntityState>(before: E, decided: object, now: Date): E {
  const updatedAt = new Date(Math.max(now.getTime(), Date.parse(before.updatedAt) + 1)).toISOString();
  return withoutUndefined({
    ...decided,
    id: before.id,
    organizationId: before.organizationId,
    createdAt: before.createdAt,
    version: before.version + 1,
    updatedAt,
  }) as unknown as E;
}

export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

/** The update that makes the one document of the other: only what changed, so that an index is touched only where it has to be. */
export function difference(
  last: Document,
  next: Document,
): { $set: Record<string, unknown>; $unset?: Record<string, ''> } {
  const changed = Object.entries(next).filter(([field, value]) => !same(value, last[field]));
  const gone = Object.keys(last).filter((field) => !(field in next));
  return {
    $set: Object.fromEntries(changed),
    ...(gone.length > 0 ? { $unset: Object.fromEntries(gone.map((field) => [field, ''])) } : {}),
  };
}

/** Entities are plain data: what reads the same is the same. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
