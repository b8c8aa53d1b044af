import type { Change, DomainEvent, EntityKinds, EntityState, Topic } from '@roster/contracts';
import type { Model, SchemaDefinition } from 'mongoose';
import type { Consumer } from '../bus/consumer';
import { type CallContext, markOf } from '../context/call-context';
import type { Database } from '../store/database';

export interface ReplicaSpec<K extends keyof EntityKinds, T extends object> {
  /** The kind of entity: the first word of its events' types. */
  kind: K;
  topic: Topic;
  /** The fields that this service needs. */
  fields: SchemaDefinition;
  pick(state: EntityKinds[K]): T;
  /** Asks the owner. Unknown ids are left out. */
  fetch(context: CallContext, ids: string[]): Promise<(T & { id: string; version: number })[]>;
}

/** What a replica holds of an entity. */
export type Copy<T> = T & { id: string; version: number };

type StoredCopy<T> = Copy<T> & { _id: string; organizationId: string; deleted?: boolean };

/**
 * The fields of another service's entities that this one needs, kept by that service's events. Whoever reads names
 * the organization through the call's context. An entity that is missing, or older than the version that the caller has
 * seen, is asked for once from its owner and kept, so a client always reads its own writes. There is no second way.
 */
export class Replica<K extends keyof EntityKinds, T extends object> {
  private readonly copies: Model<StoredCopy<T>>;

  constructor(
    database: Database,
    private readonly spec: ReplicaSpec<K, T>,
  ) {
    this.copies = database.collection<StoredCopy<T>>({
      name: `replica_${spec.kind}`,
      fields: {
        organizationId: { type: String, required: true },
        id: { type: String, required: true },
        version: { type: Number, required: true },
        deleted: Boolean,
        ...spec.fields,
      },
    });
  }

  /** @returns the copy, or undefined where the owner has no such entity either */
  async find(context: CallContext, id: string): Promise<Copy<T> | undefined> {
    return (await this.findMany(context, [id])).get(id);
  }

  /** Copies by id, one query for all of them. */
  async findMany(context: CallContext, ids: readonly string[]): Promise<Map<string, Copy<T>>> {
    const wanted = [...new Set(ids)];
    const found = new Map<string, Copy<T>>();
    if (wanted.length === 0) return found;
    const organizationId = context.organization.id;
    const stored = await this.copies
      .find({ _id: { $in: wanted.map((id) => `${organizationId}/${id}`) } } as never)
      .lean<StoredCopy<T>[]>();
    const held = new Map(stored.map((copy) => [copy.id, copy]));
    const missing = wanted.filter((id) => this.isBehind(context, id, held.get(id)));
    if (missing.length > 0) {
      const fetched = await this.spec.fetch(context, missing);
      await this.keep(fetched.map((copy) => ({ organizationId, copy })));
      for (const copy of fetched) found.set(copy.id, copy);
    }
    for (const copy of held.values())
      if (!found.has(copy.id) && !copy.deleted && !missing.includes(copy.id)) found.set(copy.id, copy);
    return found;
  }

  /** What this replica holds without asking anybody, for work that must go on while the owner is away. */
  async held(context: CallContext, ids: readonly string[]): Promise<Map<string, Copy<T>>> {
    const keys = ids.map((id) => `${context.organization.id}/${id}`);
    const stored = await this.copies.find({ _id: { $in: keys } } as never).lean<StoredCopy<T>[]>();
    return new Map(stored.filter((copy) => !copy.deleted).map((copy) => [copy.id, copy]));
  }

  /** Follows the owner's events. Older versions than the one held are passed over, so any redelivery is harmless. */
  consumer(): Consumer {
    const prefix = `${this.spec.kind}.`;
    return {
      name: `replica ${this.spec.kind}`,
      topics: [this.spec.topic],
      wants: (type) => type.startsWith(prefix),
      handle: (events) => this.apply(events),
    };
  }

  private async apply(events: readonly DomainEvent[]): Promise<void> {
    // Only the newest of each entity matters.
    const newest = new Map<string, DomainEvent>();
    for (const event of events) {
      const key = `${event.organizationid}/${event.subject}`;
      const known = newest.get(key);
      if (!known || stateOf(event).version > stateOf(known).version) newest.set(key, event);
    }
    await this.keep(
      [...newest.values()].map((event) => {
        const state = stateOf(event) as EntityKinds[K];
        const copy = { ...this.spec.pick(state), id: state.id, version: state.version };
        return { organizationId: event.organizationid, copy, deleted: state.deletedAt !== undefined };
      }),
    );
  }

  private async keep(entries: { organizationId: string; copy: Copy<T>; deleted?: boolean }[]): Promise<void> {
    if (entries.length === 0) return;
    const writes = entries.map(({ organizationId, copy, deleted }) => {
      const _id = `${organizationId}/${copy.id}`;
      const replacement = { ...copy, organizationId, ...(deleted ? { deleted: true } : {}) };
      return {
        replaceOne: { filter: { _id, version: { $lt: copy.version } }, replacement: clean(replacement), upsert: true },
      };
    });
    try {
      await this.copies.bulkWrite(writes as never, { ordered: false });
    } catch (error) {
      // The upsert of an older version meets the newer document: that one stays, which is what is wanted.
      if (!onlyDuplicates(error)) throw error;
    }
  }

  private isBehind(context: CallContext, id: string, copy: StoredCopy<T> | undefined): boolean {
    return copy === undefined || copy.version < (context.seen.get(markOf(this.spec.kind, id)) ?? 0);
  }
}

const stateOf = (event: DomainEvent): EntityState => (event.data as Change<EntityState>).after;

function clean<V extends object>(value: V): V {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as V;
}

function onlyDuplicates(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('writeErrors' in error)) return false;
  const writeErrors = [error.writeErrors].flat() as { code?: number; err?: { code?: number } }[];
  return writeErrors.length > 0 && writeErrors.every(({ code, err }) => (code ?? err?.code) === 11_000);
}
