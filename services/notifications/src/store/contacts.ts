import type { ContactState, EntityState, MessageLanguage } from '@roster/contracts';
import { type CallContext, type Database, Repository, type UnitOfWork } from '@roster/service-kit';

export interface ContactChange {
  optedOut?: boolean | undefined;
  /** Null: none of its own. */
  language?: MessageLanguage | null | undefined;
  at: Date;
  by: 'message' | 'api';
}

/** Who wants to be written to, by phone number: whichever customers have it. */
export class ContactStore {
  readonly records: Repository<ContactState>;

  constructor(
    database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {
    this.records = new Repository<ContactState>(database, {
      collection: 'contacts',
      kind: 'Contact',
      fields: { optedOut: Boolean, language: String, changedAt: String, changedBy: String },
      looksLikeId: (id) => /^\+\d{7,15}$/.test(id),
    });
  }

  find(context: CallContext, phone: string): Promise<ContactState | undefined> {
    return this.records.find(context, phone);
  }

  /** By phone number; who never said anything is not among them. */
  async findMany(context: CallContext, phones: readonly string[]): Promise<Map<string, ContactState>> {
    const found = await this.records.getMany(context, phones);
    return new Map(found.map((contact) => [contact.id, contact]));
  }

  /** What was said earlier than what is known changes nothing: messages arrive in any order, and again. */
  async change(context: CallContext, phone: string, change: ContactChange): Promise<ContactState> {
    const at = change.at.toISOString();
    const next = (current: Omit<ContactState, keyof EntityState>): Omit<ContactState, keyof EntityState> => {
      const { optedOut, language } = change;
      const isNews = optedOut !== undefined && (current.changedAt === undefined || current.changedAt <= at);
      const { language: known, ...rest } = current;
      const spoken = language === undefined ? known : language;
      return {
        ...rest,
        ...(isNews ? { optedOut, changedAt: at, changedBy: change.by } : {}),
        ...(spoken ? { language: spoken } : {}),
      };
    };
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const current = await this.records.find(tx.context, phone, tx.session);
        if (!current) {
          const made = await this.records.insert(tx, { id: phone, ...next({ optedOut: false }) });
          tx.emit('contact.updated', { after: made });
          return made;
        }
        const { before, after, changed } = await this.records.update(tx, phone, undefined, (state) => ({
          ...state,
          ...next(state),
        }));
        if (changed) tx.emit('contact.updated', { before, after });
        return after;
      },
      { queueOn: `contact/${phone}` },
    );
  }
}
