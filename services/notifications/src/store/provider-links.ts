import { type ProviderName, providerNames } from '@roster/contracts';
import {
  type CallContext,
  type Database,
  notFound,
  Repository,
  type SealedText,
  type SecretBox,
  type Transaction,
} from '@roster/service-kit';
import type { OpenLink, ProviderLink } from '../domain/provider-link';

/** Organizations' links to providers: at most one to each. Their secrets are opened only for those who call the provider. */
export class ProviderLinks {
  readonly records: Repository<ProviderLink>;

  constructor(
    database: Database,
    private readonly secrets: SecretBox,
  ) {
    this.records = new Repository<ProviderLink>(database, {
      collection: 'provider_links',
      kind: 'Integration',
      fields: {
        provider: String,
        isActive: Boolean,
        settings: Object,
        hints: Object,
        sealedSecrets: String,
        checkedAt: String,
        checkFailure: String,
      },
      indexes: [{ keys: { provider: 1 }, options: { unique: true } }],
    });
  }

  /** Undefined where there is none. */
  async find(context: CallContext, provider: ProviderName, tx?: Transaction): Promise<ProviderLink | undefined> {
    const [found] = await this.records.all(context, { provider }, {}, tx?.session, 1);
    return found;
  }

  /** @throws AppError `integration.not_found`, also for a provider that there is not */
  async get(context: CallContext, provider: string): Promise<ProviderLink> {
    const known = providerNames.find((name) => name === provider);
    const found = known && (await this.find(context, known));
    if (!found) throw notFound('Integration');
    return found;
  }

  /** The organization's active link, ready to be used; undefined where there is none, or it is switched off. */
  async usable(context: CallContext, provider: ProviderName): Promise<OpenLink | undefined> {
    const found = await this.find(context, provider);
    return found?.isActive ? this.open(found) : undefined;
  }

  /** Whether the organization has an active link. */
  async isLinked(context: CallContext, provider: ProviderName): Promise<boolean> {
    return (await this.find(context, provider))?.isActive === true;
  }

  open({ organizationId, settings, sealedSecrets }: ProviderLink): OpenLink {
    return { organizationId, settings, secrets: JSON.parse(this.secrets.open(sealedSecrets)) };
  }

  seal(secrets: Record<string, string>): string {
    return this.secrets.seal(JSON.stringify(secrets));
  }

  /** The secrets as they are stored. */
  sealed(): SealedText {
    const { model } = this.records;
    return {
      name: 'credentials of providers',
      async *stored() {
        const cursor = model.find({}, { sealedSecrets: 1 }).lean<{ _id: string; sealedSecrets: string }>().cursor();
        for await (const { _id, sealedSecrets } of cursor) {
          if (sealedSecrets !== '') yield { id: _id, sealed: sealedSecrets };
        }
      },
      replace: async (id, before, after) => {
        await model.updateOne({ _id: id, sealedSecrets: before } as never, { $set: { sealedSecrets: after } } as never);
      },
    };
  }
}
