import type { CallContext, Clock, Database, Found, Page } from '@roster/service-kit';
import type { Model, mongo, SortOrder } from 'mongoose';
import { type AuditEntry, auditRetentionDays } from '../domain/audit-entry';

/** Absent: any. */
export interface AuditFilter {
  actor?: string | undefined;
  entityKind?: string | undefined;
  entityId?: string | undefined;
  action?: string | undefined;
  /** RFC 3339 in UTC, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
}

/** `<organization>/<event>`: the same event is stored once, however often it comes. */
type Stored = AuditEntry & { _id: string; recordedAt: Date };

const hidden = { _id: 0, recordedAt: 0 } as const;

/** What happened, for as long as it is kept. Entries are only ever added. */
export class AuditLog {
  private readonly entries: Model<Stored>;
  /** Every event of every service comes through here: mongoose would cost more than all the rest. */
  private readonly plain: mongo.Collection<Stored>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.entries = database.collection<Stored>({
      name: 'audit_entries',
      fields: {
        organizationId: String,
        id: String,
        at: String,
        actor: String,
        action: String,
        entityKind: String,
        entityId: String,
        entityName: String,
        changes: [{ _id: false, field: String, before: String, after: String }],
        requestId: String,
        address: String,
        userAgent: String,
        recordedAt: Date,
      },
      indexes: [
        ...([[], ['actor'], ['entityKind'], ['entityId'], ['action']] as const).map((filtered) => ({
          keys: {
            organizationId: 1,
            ...Object.fromEntries(filtered.map((field) => [field, 1])),
            at: 1,
            _id: 1,
          } as const,
        })),
        { keys: { recordedAt: 1 }, options: { expireAfterSeconds: auditRetentionDays * 24 * 3600 } },
      ],
    });
    this.plain = database.plain<Stored>('audit_entries');
  }

  /** One write for all of them; those that are there already stay as they are. */
  async add(entries: readonly AuditEntry[]): Promise<void> {
    const recordedAt = this.clock.now();
    const stored = entries.map((entry) => ({ _id: keyOf(entry.organizationId, entry.id), ...entry, recordedAt }));
    try {
      await this.plain.insertMany(stored, { ordered: false });
    } catch (error) {
      if (!isOnlyDuplicates(error)) throw error;
    }
  }

  async page(
    context: CallContext,
    { from, to, ...equal }: AuditFilter,
    order: SortOrder,
    { limit, offset }: Page,
  ): Promise<Found<AuditEntry>> {
    const filter: Record<string, unknown> = { organizationId: context.organization.id };
    for (const [field, value] of Object.entries(equal)) if (value !== undefined) filter[field] = value;
    const at = { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) };
    if (Object.keys(at).length > 0) filter.at = at;
    const [items, total] = await Promise.all([
      this.entries
        .find(filter as never, hidden)
        .sort({ at: order, _id: order })
        .skip(offset)
        .limit(limit)
        .lean<AuditEntry[]>(),
      this.entries.countDocuments(filter as never),
    ]);
    return { items, total };
  }

  async find(context: CallContext, id: string): Promise<AuditEntry | undefined> {
    const _id = keyOf(context.organization.id, id);
    return (await this.entries.findOne({ _id }, hidden).lean<AuditEntry>()) ?? undefined;
  }
}

const keyOf = (organizationId: string, id: string): string => `${organizationId}/${id}`;

function isOnlyDuplicates(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('writeErrors' in error)) return false;
  const writeErrors = [error.writeErrors].flat() as { code?: number; err?: { code?: number } }[];
  return writeErrors.length > 0 && writeErrors.every(({ code, err }) => (code ?? err?.code) === 11_000);
}
