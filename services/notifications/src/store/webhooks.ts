import { type CallContext, type Database, Repository, type SealedText } from '@roster/service-kit';
import type { mongo } from 'mongoose';
import type { WebhookState } from '../domain/webhook';

/** As much of a webhook as matching an event needs. */
export type Listener = Pick<WebhookState, 'id' | 'organizationId' | 'url' | 'events' | 'createdAt'>;

/**
 * Webhooks. Calls go through `records`, scoped by their organization as everywhere; what else is here serves the work
 * that no call brings, which meets webhooks of many organizations at once.
 */
export class WebhookStore {
  readonly records: Repository<WebhookState>;
  /** For what every attempt asks. */
  private readonly plain: mongo.Collection<WebhookState & { _id: string }>;

  constructor(database: Database) {
    this.records = new Repository<WebhookState>(database, {
      collection: 'webhooks',
      kind: 'Webhook',
      fields: {
        url: String,
        events: [String],
        isActive: Boolean,
        description: String,
        disabledReason: String,
        disabledAt: String,
        secretRotatedAt: String,
        sealedSecret: String,
        sealedOlderSecrets: String,
        olderSecretsUntil: String,
        sealedHeaders: String,
        headerHints: Object,
      },
      indexes: [{ keys: { createdAt: 1 } }, { keys: { isActive: 1, createdAt: 1 } }],
    });
    this.plain = database.plain('webhooks');
  }

  /** The active webhooks of these organizations: one question to one index, whatever their number. */
  activeOf(organizationIds: readonly string[]): Promise<Listener[]> {
    const projection = { _id: 0, id: 1, organizationId: 1, url: 1, events: 1, createdAt: 1 } as const;
    return this.plain
      .find<Listener>({ organizationId: { $in: [...organizationIds] }, _live: true, isActive: true } as never, {
        projection,
      })
      .toArray();
  }

  /** Those of an organization's webhooks that are switched on. */
  activeAmong(context: CallContext, ids: readonly string[]): Promise<Pick<WebhookState, 'id'>[]> {
    const keys = ids.map((id) => `${context.organization.id}/${id}`);
    return this.records.model
      .find({ _id: { $in: keys }, _live: true, isActive: true } as never, { _id: 0, id: 1 })
      .lean<Pick<WebhookState, 'id'>[]>();
  }

  /** @returns the webhook; undefined where it was deleted */
  async current(organizationId: string, id: string): Promise<WebhookState | undefined> {
    const found = await this.plain.findOne({ _id: `${organizationId}/${id}` }, { projection: { _id: 0, _live: 0 } });
    return found && !found.deletedAt ? found : undefined;
  }

  /** The secrets as they are stored, those of deleted webhooks too. */
  sealed(): SealedText[] {
    return [
      this.sealedIn('sealedSecret', 'webhook secrets'),
      this.sealedIn('sealedOlderSecrets', 'webhook secrets that were replaced'),
      this.sealedIn('sealedHeaders', 'webhook headers'),
    ];
  }

  private sealedIn(field: 'sealedSecret' | 'sealedOlderSecrets' | 'sealedHeaders', name: string): SealedText {
    const { model } = this.records;
    return {
      name,
      async *stored() {
        const cursor = model
          .find({}, { [field]: 1 })
          .lean<{ _id: string } & Partial<Pick<WebhookState, typeof field>>>()
          .cursor();
        for await (const { _id, [field]: sealed } of cursor) if (sealed !== undefined) yield { id: _id, sealed };
      },
      replace: async (id, before, after) => {
        // The same secret in other letters is no change of the webhook: its version stays.
        await model.updateOne({ _id: id, [field]: before } as never, { $set: { [field]: after } } as never);
      },
    };
  }
}
