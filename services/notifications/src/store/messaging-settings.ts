import { type CallContext, type Database, Repository, type Transaction } from '@roster/service-kit';
import { type MessagingSettings, type MessagingSettingsState, standardSettings } from '../domain/messaging/settings';

const only = 'messaging';

/** How organizations talk to families: one document each, once somebody has changed what they begin with. */
export class MessagingSettingsStore {
  readonly records: Repository<MessagingSettingsState>;

  constructor(database: Database) {
    const span = { type: { from: String, to: String }, _id: false } as const;
    this.records = new Repository<MessagingSettingsState>(database, {
      collection: 'messaging_settings',
      kind: 'Messaging settings',
      fields: {
        reminderTime: String,
        quietHours: span,
        sabbath: Object,
        language: String,
        enabled: Object,
        templates: Object,
      },
      looksLikeId: (id) => id === only,
    });
  }

  async get(context: CallContext): Promise<MessagingSettings & { version: number }> {
    return (await this.records.find(context, only)) ?? { ...standardSettings(context.organization.locale), version: 0 };
  }

  /** @throws AppError `stale` */
  async change(
    tx: Transaction,
    expectedVersion: number | undefined,
    decide: (current: MessagingSettings) => MessagingSettings,
  ): Promise<MessagingSettingsState> {
    const known = await this.records.find(tx.context, only, tx.session);
    if (known) return (await this.records.update(tx, only, expectedVersion, decide)).after;
    return this.records.insert(tx, { id: only, ...decide(standardSettings(tx.context.organization.locale)) });
  }
}
