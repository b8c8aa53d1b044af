import type { EntityState } from '@roster/contracts';
import type { ClientSession, Model, mongo, SchemaDefinition, SortOrder } from 'mongoose';
import type { CallContext } from '../context/call-context';
import { notFound, stale } from '../errors';
import type { CollectionIndex, Database } from './database';
import { DeclaredFields } from './declared';
import { type Document, difference, nextVersion, withoutUndefined } from './documents';
import { isDuplicateKey } from './duplicate-key';
import { looksLikeId, newObjectId, newUuid } from './ids';
import { inIndexOrder } from './index-order';
import { ledByOrganization } from './organization-index';
import type { Transaction } from './unit-of-work';

/** What a caller gives of a new entity: the rest is the repository's. */
export type NewEntity<E extends EntityState> = Omit<E, keyof EntityState> & { id?: string };

export interface Page {
  limit: number;
  offset: number;
}

export interface Found<E> {
  items: E[];
  /** Exact. */
  total: number;
}

/** A filter over stored fields; the organization and soft deletion are added by the repository, always. */
export type Filter = Record<string, unknown>;

export interface RepositorySpec<E extends EntityState> {
  /** The collection, in the plural: `courses`. */
  collection: string;
  /** A word for a person, used in messages: `Course`. */
  kind: string;
  fields: SchemaDefinition;
  /** True for what may be such an entity's id, where that is not the organization's style: an organization's own. */
  looksLikeId?: (id: string) => boolean;
  /**
   * Each is led by `organizationId` and liveness, and ends with the id, which the repository adds: so it serves a
   * filter, a stable order and an exact count of live entities alike.
   */
  indexes?: CollectionIndex[];
  /**
   * Stored beside the entity and never shown, under names that begin with `_`: search keys and the like. A hidden field
   * that no `derive` names may be declared and written by other means; `update` leaves it alone.
   */
  derive?: (entity: E) => Record<string, unknown>;
}

/**
 * What a rule keeps of an entity in hidden fields of its document, read and written in the commands that read and write the
 * entity. It spends no version.
 */
export interface Beside<E, H extends object> {
  /** The hidden fields, by name: none that `derive` names. */
  fields: readonly (keyof H & string)[];
  /**
   * Pure.
   *
   * @param kept the fields as they are @returns as they become; one that is left out, or undefined, is taken away
   */
  decide(after: E, kept: Partial<H>): Partial<H>;
}

type Stored<E> = E & { _id: string };

const entityFields = ['organizationId', 'id', 'version', 'createdAt', 'updatedAt', 'deletedAt', '_live'];

/**
 * The one way to an entity's documents. Every query is scoped by the organization of the call: the document's key is
 * `<organization>/<id>`, so a forgotten filter cannot reach another organization's data.
 */
export class Repository<E extends EntityState> {
  readonly model: Model<Stored<E>>;
  private readonly plain: mongo.Collection<Document>;
  private readonly declared: DeclaredFields;
  private readonly hidden: Record<string, 0>;
  private readonly counters: Model<{ _id: string; next: number }>;

  constructor(
    database: Database,
    private readonly spec: RepositorySpec<E>,
  ) {
    this.counters = database.collection({ name: 'counters', fields: { next: Number } });
    this.model = database.collection<Stored<E>>({
      name: spec.collection,
      fields: {
        organizationId: { type: String, required: true },
        id: { type: String, required: true },
        version: { type: Number, required: true },
        createdAt: String,
        updatedAt: String,
        deletedAt: String,
        _live: Boolean,
        ...spec.fields,
      },
      indexes: (spec.indexes ?? []).map(ledByOrganization),
    });
    this.plain = database.plain<Document>(spec.collection);
    this.declared = new DeclaredFields(spec.collection, [...entityFields, ...Object.keys(spec.fields)]);
    this.hidden = { _id: 0, _live: 0 };
    for (const name of Object.keys(spec.fields)) {
      if (name.startsWith('_')) this.hidden[name] = 0;
    }
  }

  /** A fresh id in the organization's style. Integers count from 1 for each kind; a number given is never given again. */
  async newId(context: CallContext): Promise<string> {
    switch (context.organization.idStyle) {
      case 'uuid':
        return newUuid();
      case 'objectid':
        return newObjectId(new Date());
      case 'integer':
        return this.nextNumber(`${context.organization.id}/${this.spec.collection}`);
    }
  }

  private async nextNumber(key: string): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        const counter = await this.counters
          .findOneAndUpdate({ _id: key }, { $inc: { next: 1 } }, { upsert: true, returnDocument: 'after' })
          .lean();
        return String(counter?.next);
      } catch (error) {
        // Two callers made the counter at once: the other one's is there now.
        if (!isDuplicateKey(error) || attempt >= 3) throw error;
      }
    }
  }

  /** @returns the entity, or undefined where there is none, it is deleted, or it is another organization's */
  async find(context: CallContext, id: string, session?: ClientSession): Promise<E | undefined> {
    const plausible = this.spec.looksLikeId?.(id) ?? looksLikeId(context.organization.idStyle, id);
    if (!plausible) return undefined;
    const found = await this.findAny(context, id, session);
    return found && !found.deletedAt ? found : undefined;
  }

  /** @throws AppError `not_found` */
  async get(context: CallContext, id: string, session?: ClientSession): Promise<E> {
    const found = await this.find(context, id, session);
    if (!found) throw notFound(this.spec.kind);
    return found;
  }

  /** Entities by id, in no order; unknown and deleted ones are left out. */
  async getMany(context: CallContext, ids: readonly string[], session?: ClientSession): Promise<E[]> {
    if (ids.length === 0) return [];
    const keys = [...new Set(ids)].map((id) => this.key(context, id));
    const found = await this.read({ _id: { $in: keys } }, session ? { session } : {});
    return found.filter((entity) => !entity.deletedAt);
  }

  /** One page and the exact total. `sort` is completed as an index has it, by the id at last, so that pages never overlap. */
  async page(context: CallContext, filter: Filter, sort: Record<string, SortOrder>, page: Page): Promise<Found<E>> {
    const [items, total] = await Promise.all([this.items(context, filter, sort, page), this.count(context, filter)]);
    return { items, total };
  }

  /** One page as `page` gives it, without the total: for what is counted elsewhere. */
  items(context: CallContext, filter: Filter, sort: Record<string, SortOrder>, page: Page): Promise<E[]> {
    return this.read(this.scope(context, filter), {
      sort: inIndexOrder(sort, this.spec.indexes ?? []) as mongo.Sort,
      skip: page.offset,
      limit: page.limit,
    });
  }

  /** Everything that matches, up to `limit`, in the given order. For sets that a rule bounds, for example one cycle's meetings. */
  async all(
    context: CallContext,
    filter: Filter,
    sort: Record<string, SortOrder> = {},
    session?: ClientSession,
    limit = 10_000,
  ): Promise<E[]> {
    const order = sort as mongo.Sort;
    return this.read(this.scope(context, filter), { sort: order, limit, ...(session ? { session } : {}) });
  }

  async count(context: CallContext, filter: Filter): Promise<number> {
    return this.exactCount(this.scope(context, filter));
  }

  async insert(tx: Transaction, entity: NewEntity<E>): Promise<E> {
    const [inserted] = await this.insertMany(tx, [entity]);
    return inserted as E;
  }

  async insertMany(tx: Transaction, entities: NewEntity<E>[]): Promise<E[]> {
    if (entities.length === 0) return [];
    const at = tx.now.toISOString();
    const complete: E[] = [];
    for (const { id, ...rest } of entities) {
      complete.push({
        id: id ?? (await this.newId(tx.context)),
        organizationId: tx.context.organization.id,
        version: 1,
        createdAt: at,
        updatedAt: at,
        ...withoutUndefined(rest),
      } as unknown as E);
    }
    const documents = complete.map((entity) => this.toStored(tx.context, entity));
    for (const document of documents) this.declared.checkDocument(document);
    const [only] = documents;
    if (only && documents.length === 1) await this.plain.insertOne(only, { session: tx.session });
    else await this.plain.insertMany(documents, { session: tx.session });
    return complete;
  }

  /**
   * Reads, decides and writes one entity. `decide` is pure: it returns the next state, or undefined to leave it alone.
   * A writer who came between makes the transaction run again (UnitOfWork).
   *
   * @throws AppError `not_found`; `stale` where `expectedVersion` is given and is not the current version
   */
  async update(
    tx: Transaction,
    id: string,
    expectedVersion: number | undefined,
    decide: (current: E) => Omit<E, keyof EntityState> | E | undefined,
  ): Promise<{ before: E; after: E; changed: boolean }> {
    const before = await this.get(tx.context, id, tx.session);
    const step = this.step(tx, before, expectedVersion, decide);
    if (step.changed) await this.replace(tx, this.replacement(tx.context, before, step.after));
    return step;
  }

  /**
   * As `update`, together with hidden fields that another rule keeps: they are written also where the entity stays as it is.
   *
   * @throws AppError as `update`
   */
  async updateBeside<H extends object>(
    tx: Transaction,
    id: string,
    decide: (current: E) => Omit<E, keyof EntityState> | E | undefined,
    beside: Beside<E, H>,
  ): Promise<{ before: E; after: E; changed: boolean }> {
    const shown = Object.fromEntries(Object.entries(this.hidden).filter(([name]) => !isIn(beside.fields, name)));
    const found = await this.plain.findOne(
      { _id: this.key(tx.context, id) },
      { projection: shown, session: tx.session },
    );
    if (!found || found.deletedAt) throw notFound(this.spec.kind);
    const { entity: before, kept } = parted<E, H>(found, beside.fields);
    const step = this.step(tx, before, undefined, decide);
    const { filter, update } = this.replacement(tx.context, before, step.after);
    const next = withoutUndefined(beside.decide(step.after, kept));
    this.declared.checkDocument(next);
    const moved = difference({ _id: '', ...kept }, { _id: '', ...next });
    const $set = { ...update.$set, ...moved.$set };
    const $unset = { ...update.$unset, ...moved.$unset };
    if (Object.keys($set).length + Object.keys($unset).length > 0) {
      await this.replace(tx, { filter, update: withoutEmpty({ $set, $unset }) });
    }
    return step;
  }

  private step(
    tx: Transaction,
    before: E,
    expectedVersion: number | undefined,
    decide: (current: E) => Omit<E, keyof EntityState> | E | undefined,
  ): { before: E; after: E; changed: boolean } {
    if (expectedVersion !== undefined && expectedVersion !== before.version) throw stale(this.spec.kind);
    const decided = decide(before);
    if (decided === undefined) return { before, after: before, changed: false };
    return { before, after: nextVersion(before, decided, tx.now), changed: true };
  }

  /**
   * Writes the next states of entities that were read in this transaction, in one command: for sets that a rule changes
   * together. A writer who came between makes the transaction run again.
   *
   * @throws AppError `stale`
   */
  async updateMany(tx: Transaction, changes: readonly { before: E; next: E }[]): Promise<{ before: E; after: E }[]> {
    if (changes.length === 0) return [];
    const changed = changes.map(({ before, next }) => ({ before, after: nextVersion(before, next, tx.now) }));
    const operations = changed.map(({ before, after }) => ({ updateOne: this.replacement(tx.context, before, after) }));
    const result = await this.plain.bulkWrite(operations, { session: tx.session });
    if (result.matchedCount !== changed.length) throw stale(this.spec.kind);
    return changed;
  }

  /** Marks an entity deleted: gone from every list and get, kept as history. */
  async softDelete(tx: Transaction, id: string, expectedVersion?: number): Promise<{ before: E; after: E }> {
    const deletedAt = tx.now.toISOString();
    const { before, after } = await this.update(tx, id, expectedVersion, (current) => ({ ...current, deletedAt }));
    return { before, after };
  }

  private async replace(tx: Transaction, { filter, update }: Replacement): Promise<void> {
    const result = await this.plain.updateOne(filter, update, { session: tx.session });
    // Inside a transaction a rival's write is a write conflict; this is for a store that would let it pass.
    if (result.matchedCount !== 1) throw stale(this.spec.kind);
  }

  /** Hidden fields that `derive` does not name are another rule's and stay as they are. */
  private replacement(context: CallContext, before: E, after: E): Replacement {
    const next = this.toStored(context, after);
    this.declared.checkDocument(next);
    return {
      filter: { _id: next._id, version: before.version },
      update: difference(this.toStored(context, before), next),
    };
  }

  private async findAny(context: CallContext, id: string, session?: ClientSession): Promise<E | undefined> {
    const found = await this.plain.findOne(
      { _id: this.key(context, id) },
      { projection: this.hidden, ...(session ? { session } : {}) },
    );
    return (found as E | null) ?? undefined;
  }

  private read(filter: Filter, options: mongo.FindOptions): Promise<E[]> {
    this.declared.checkFilter(filter);
    return this.plain.find(filter, { ...options, projection: this.hidden }).toArray() as Promise<unknown> as Promise<
      E[]
    >;
  }

  /** The count command: exact, and half the price of the aggregation that the driver would rather have us use. */
  private exactCount(filter: Filter): Promise<number> {
    this.declared.checkFilter(filter);
    return this.plain.count(filter);
  }

  private scope(context: CallContext, filter: Filter): Filter {
    return { ...filter, organizationId: context.organization.id, _live: true };
  }

  private key(context: CallContext, id: string): string {
    return `${context.organization.id}/${id}`;
  }

  private toStored(context: CallContext, entity: E): Document {
    return {
      _id: this.key(context, entity.id),
      ...(withoutUndefined(entity) as Record<string, unknown>),
      ...(entity.deletedAt ? {} : { _live: true }),
      ...this.spec.derive?.(entity),
    };
  }
}

interface Replacement {
  filter: mongo.Filter<Document>;
  update: ReturnType<typeof difference>;
}

const isIn = (names: readonly string[], name: string): boolean => names.includes(name);

/** A document taken apart into the entity and what is kept beside it. */
function parted<E, H extends object>(
  document: Document,
  fields: readonly (keyof H & string)[],
): { entity: E; kept: Partial<H> } {
  const { true: kept = [], false: entity = [] } = Object.groupBy(Object.entries(document), ([name]) =>
    isIn(fields, name) ? 'true' : 'false',
  );
  return { entity: Object.fromEntries(entity) as E, kept: Object.fromEntries(kept) as Partial<H> };
}

/** MongoDB refuses an empty operator. */
const withoutEmpty = (update: ReturnType<typeof difference>): ReturnType<typeof difference> =>
  Object.fromEntries(Object.entries(update).filter(([, fields]) => Object.keys(fields).length > 0)) as ReturnType<
    typeof difference
  >;
