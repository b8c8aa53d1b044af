import type { MessagingState } from '@roster/contracts';
import { type CallContext, type Database, Repository, type Transaction } from '@roster/service-kit';
import { type MessagingSettings, standardSettings } from '../domain/messaging/settings';

const only = 'messaging';

/** How organizations talk to families: one document each, once somebody has changed what they begin with. */
export class MessagingSettingsStore {
  readonly records: Repository<MessagingState>;

  constructor(database: Database) {
    const span = { type: { from: String, to: String }, _id: false } as const;
    this.records = new Repository<MessagingState>(database, {
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
    const standard = standardSettings(context.organization.locale);
    const known = await this.records.find(context, only);
    return known ? complete(known, standard) : { ...standard, version: 0 };
  }

  /** @throws AppError `stale` */
  async change(
    tx: Transaction,
    expectedVersion: number | undefined,
    decide: (current: MessagingSettings) => MessagingSettings,
  ): Promise<MessagingState> {
    const begun = standardSettings(tx.context.organization.locale);
    const known = await this.records.find(tx.context, only, tx.session);
    if (known) {
      const { before, after, changed } = await this.records.update(tx, only, expectedVersion, (current) =>
        decide(complete(current, begun)),
      );
      if (changed) tx.emit('messaging.updated', { before, after });
      return after;
    }
    const after = await this.records.insert(tx, { id: only, ...decide(begun) });
    tx.emit('messaging.updated', { after });
    return after;
  }
}

/** Kinds of messages that there were not yet when the settings were changed are as an organization begins with. */
const complete = <S extends MessagingSettings>(known: S, standard: MessagingSettings): S => ({
  ...known,
  enabled: { ...standard.enabled, ...known.enabled },
  templates: { ...standard.templates, ...known.templates },
});
