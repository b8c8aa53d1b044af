import type { ClientSession, mongo, SchemaDefinition } from 'mongoose';
import { type CallContext, markOf, writtenVersion } from '../context/call-context';
import { asAppError } from '../errors';
import type { Database } from '../store/database';
import { onlyDuplicates } from '../store/duplicate-key';
import { Asking } from './asking';
import type { CopiedKind } from './copied-kinds';

export interface CopiesSpec<T extends object> {
  /** What is copied, as version marks name it: `course`, `roster`. */
  kind: CopiedKind;
  /** The fields that this service needs. */
  fields: SchemaDefinition;
  /** Asks the owner. Unknown ids are left out. */
  fetch(context: CallContext, ids: string[]): Promise<Copy<T>[]>;
}

/** What is held of something. */
export type Copy<T> = T & { id: string; version: number };

export interface CopyEntry<T> {
  organizationId: string;
  copy: Copy<T>;
  deleted?: boolean;
}

type StoredCopy<T> = Copy<T> & { _id: string; organizationId: string; deleted?: boolean };

/**
 * Versioned copies of what another service owns, and the rules of reading them. Whoever reads names the organization
 * through the call's context. A copy that is missing, or older than the version that the caller has seen, is asked for
 * once from its owner and kept, so a client always reads its own writes. `Replica` feeds copies of entities from their
 * events; what is no entity (a cycle's roster) is fed by a consumer of its own.
 */
export class Copies<T extends object> {
  private readonly plain: mongo.Collection<{ _id: string }>;
  private readonly fields: ReadonlySet<string>;
  private readonly asking: Asking<Copy<T>>;

  constructor(
    database: Database,
    private readonly source: CopiesSpec<T>,
  ) {
    database.collection<StoredCopy<T>>({
      name: `replica_${source.kind}`,
      fields: {
        organizationId: { type: String, required: true },
        id: { type: String, required: true },
        version: { type: Number, required: true },
        deleted: Boolean,
        ...source.fields,
      },
    });
    this.plain = database.plain(`replica_${source.kind}`);
    this.fields = new Set(['id', 'version', ...Object.keys(source.fields)]);
    this.asking = new Asking(source.kind, (context, ids) => this.ask(context, ids));
  }

  /** @returns the copy, or undefined where the owner has no such thing either */
  async find(context: CallContext, id: string): Promise<Copy<T> | undefined> {
    return (await this.findMany(context, [id])).get(id);
  }

  /**
   * Copies by id, one query for all of them. Where the owner is away, an older copy than the caller has seen has to do.
   *
   * @throws AppError `unavailable` or `timeout` where the owner is away and something was never copied
   */
  async findMany(context: CallContext, ids: readonly string[]): Promise<Map<string, Copy<T>>> {
    const held = await this.stored(context, ids);
    const behind = [...new Set(ids)].filter((id) => this.isBehind(context, id, held.get(id)));
    const found = new Map<string, Copy<T>>();
    const asked = new Set(behind);
    try {
      for (const copy of await this.asking.ask(context, behind)) found.set(copy.id, copy);
    } catch (error) {
      if (!isAway(error) || !behind.every((id) => held.has(id))) throw error;
      asked.clear();
    }
    for (const copy of held.values()) {
      const told = found.get(copy.id);
      // An event may have brought more than the owner's answer, which was on its way; who is not in it is gone.
      if (told ? told.version < copy.version : !copy.deleted && !asked.has(copy.id)) found.set(copy.id, copy);
      if (copy.deleted && (found.get(copy.id)?.version ?? 0) <= copy.version) found.delete(copy.id);
    }
    return found;
  }

  /** What is held, without asking anybody: for work that must go on while the owner is away. */
  async held(context: CallContext, ids: readonly string[]): Promise<Map<string, Copy<T>>> {
    const stored = await this.stored(context, ids);
    for (const copy of stored.values()) if (copy.deleted) stored.delete(copy.id);
    return stored;
  }

  /**
   * What is held, also of what its owner has deleted, as of a transaction's snapshot where a session is given: a decision
   * that is taken again when it collides then rests on the newest copies.
   */
  async stored(
    context: CallContext,
    ids: readonly string[],
    session?: ClientSession,
  ): Promise<Map<string, Copy<T> & { deleted?: boolean }>> {
    const keys = [...new Set(ids)].map((id) => `${context.organization.id}/${id}`);
    if (keys.length === 0) return new Map();
    const copies = await this.plain.find({ _id: { $in: keys } }, session ? { session } : {}).toArray();
    return new Map((copies as unknown as StoredCopy<T>[]).map((copy) => [copy.id, copy]));
  }

  /**
   * Asks the owner whatever is held, and keeps the answer: for a decision that may not rest on an older copy.
   *
   * @returns the newest copies; what the owner does not know (any more) is left out
   */
  async refresh(context: CallContext, ids: readonly string[]): Promise<Map<string, Copy<T>>> {
    if (ids.length === 0) return new Map();
    const fetched = await this.source.fetch(asRoster(context), [...new Set(ids)]);
    const newest = await this.stored(context, ids);
    const newer = fetched.filter(({ id, version }) => version > (newest.get(id)?.version ?? -1));
    await this.keep(newer.map((copy) => ({ organizationId: context.organization.id, copy })));
    for (const copy of newer) newest.set(copy.id, copy);
    const known = new Set(fetched.map(({ id }) => id));
    for (const { id, deleted } of newest.values()) if (deleted || !known.has(id)) newest.delete(id);
    return newest;
  }

  /** Keeps what an event or the owner told. What is older than the copy held is passed over, so a repeat is harmless. */
  async keep(entries: readonly CopyEntry<T>[]): Promise<void> {
    if (entries.length === 0) return;
    const writes = newestOfEach(entries).map(({ organizationId, copy, deleted }) => {
      const _id = `${organizationId}/${copy.id}`;
      const replacement = { ...this.declared(copy), _id, organizationId, ...(deleted ? { deleted: true } : {}) };
      return { replaceOne: { filter: { _id, version: { $lt: copy.version } }, replacement, upsert: true } };
    });
    try {
      await this.plain.bulkWrite(writes, { ordered: false });
    } catch (error) {
      // The upsert of an older version meets the newer document: that one stays, which is what is wanted.
      if (!onlyDuplicates(error)) throw error;
    }
  }

  private async ask(context: CallContext, ids: string[]): Promise<Copy<T>[]> {
    if (ids.length === 0) return [];
    const fetched = (await this.source.fetch(asRoster(context), ids)).map((copy) => this.declared(copy));
    await this.keep(fetched.map((copy) => ({ organizationId: context.organization.id, copy })));
    return fetched;
  }

  /** Only what this service asked for, though an owner's answer may hold more. */
  private declared(copy: Copy<T>): Copy<T> {
    const entries = Object.entries(copy).filter(([field, value]) => value !== undefined && this.fields.has(field));
    return Object.fromEntries(entries) as Copy<T>;
  }

  private isBehind(context: CallContext, id: string, copy: Copy<T> | undefined): boolean {
    return copy === undefined || copy.version < writtenVersion(context, markOf(this.source.kind, id));
  }
}

function newestOfEach<T>(entries: readonly CopyEntry<T>[]): CopyEntry<T>[] {
  const newest = new Map<string, CopyEntry<T>>();
  for (const entry of entries) {
    const key = `${entry.organizationId}/${entry.copy.id}`;
    const known = newest.get(key);
    if (!known || entry.copy.version > known.copy.version) newest.set(key, entry);
  }
  return [...newest.values()];
}

/**
 * What is copied is for every later reader. Were it asked for in the name of this caller, an owner that shows them less
 * would have it kept like that. What an owner has of its own is never older than what the caller wrote: no marks go along.
 */
const asRoster = (context: CallContext): CallContext => ({
  ...context,
  principal: { kind: 'service', name: 'replica' },
  seen: new Map(),
  wrote: new Map(),
});

function isAway(error: unknown): boolean {
  const category = asAppError(error)?.category;
  return category === 'unavailable' || category === 'timeout';
}
