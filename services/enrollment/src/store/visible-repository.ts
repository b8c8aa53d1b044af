import type { EntityState } from '@roster/contracts';
import {
  type CallContext,
  type Database,
  type Filter,
  type Found,
  notFound,
  type Page,
  Repository,
  type RepositorySpec,
} from '@roster/service-kit';
import type { Model, SortOrder } from 'mongoose';

/** Narrows a query to what a caller may see; undefined for those who see everything. */
export type Visibility = (context: CallContext) => Promise<Filter | undefined>;

/**
 * A repository that also knows whose each entity is. `show`, `showMany` and `list` answer a caller, who sees only what is
 * theirs and hears of nothing else; `get` and the like serve rules, which look at everything in the organization.
 */
export class VisibleRepository<E extends EntityState> extends Repository<E> {
  constructor(
    database: Database,
    private readonly visible: RepositorySpec<E>,
    private readonly visibility: Visibility,
  ) {
    super(database, visible);
  }

  /** @throws AppError `not_found`, also for what is somebody else's */
  async show(context: CallContext, id: string): Promise<E> {
    const filter = await this.visibility(context);
    if (!filter) return this.get(context, id);
    const [found] = await this.all(context, { $and: [{ _id: documentKey(context, id) }, filter] }, {}, undefined, 1);
    if (!found) throw notFound(this.visible.kind);
    return found;
  }

  /** Those of the entities that the caller may see, in no order. */
  async showMany(context: CallContext, ids: readonly string[]): Promise<E[]> {
    const filter = await this.visibility(context);
    if (!filter || ids.length === 0) return this.getMany(context, ids);
    return this.all(context, { $and: [{ _id: { $in: ids.map((id) => documentKey(context, id)) } }, filter] });
  }

  /** As `page`, of what the caller may see. */
  async list(context: CallContext, filter: Filter, sort: Record<string, SortOrder>, page: Page): Promise<Found<E>> {
    const visible = await this.visibility(context);
    return this.page(context, visible ? { $and: [filter, visible] } : filter, sort, page);
  }

  /**
   * Before a change: is it the caller's to change? Costs those who see everything nothing.
   *
   * @throws AppError `not_found`
   */
  async permit(context: CallContext, id: string): Promise<void> {
    if (await this.visibility(context)) await this.show(context, id);
  }

  /** Entities by id, also those that were deleted: what happened to them remains, and names them. */
  named(context: CallContext, ids: readonly string[]): Promise<E[]> {
    if (ids.length === 0) return Promise.resolve([]);
    const hidden = Object.keys(this.visible.fields).filter((field) => field.startsWith('_'));
    const shown = Object.fromEntries(['_id', '_live', ...hidden].map((field) => [field, 0]));
    return this.model
      .find({ _id: { $in: [...new Set(ids)].map((id) => documentKey(context, id)) } } as never, shown)
      .lean<E[]>();
  }

  /** The documents as they are stored, for the hidden fields that no entity shows. */
  documents<H extends object>(): Model<EntityState & H & { _id: string }> {
    // The same documents, seen with their hidden fields, which are in the schema and not in the entity's type.
    return this.model as unknown as Model<EntityState & H & { _id: string }>;
  }
}

/** The key of an entity's document. */
export const documentKey = (context: CallContext, id: string): string => `${context.organization.id}/${id}`;

/** Everything live in the organization; for queries on documents that no repository method serves. */
export const liveIn = (context: CallContext): { organizationId: string; _live: true } => ({
  organizationId: context.organization.id,
  _live: true,
});
