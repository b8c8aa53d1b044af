import type { Change, DomainEvent, EntityState } from '@roster/contracts';

/** How long what happened can be asked for. */
export const auditRetentionDays = 400;

/** A field that changed, its values as JSON: whatever an event may carry, kept as it came. */
export interface AuditChange {
  field: string;
  before?: string;
  after?: string;
}

/** One thing that happened, as an event told of it. */
export interface AuditEntry {
  /** The event's. */
  id: string;
  organizationId: string;
  /** RFC 3339, UTC, with milliseconds. */
  at: string;
  actor: string;
  /** The event's type. */
  action: string;
  entityKind: string;
  entityId: string;
  entityName?: string;
  changes: AuditChange[];
  requestId?: string;
  address?: string;
  userAgent?: string;
}

/** What every change changes, or what says nothing of its own. */
const bookkeeping: ReadonlySet<string> = new Set(['id', 'organizationId', 'version', 'createdAt', 'updatedAt']);

/** The fields that differ; of something new, all that it has. */
export function changesBetween(before: object | undefined, after: object): AuditChange[] {
  const old = (before ?? {}) as Record<string, unknown>;
  const next = after as Record<string, unknown>;
  const changes: AuditChange[] = [];
  for (const field of new Set([...Object.keys(old), ...Object.keys(next)])) {
    if (old[field] === next[field] || bookkeeping.has(field)) continue;
    const was = json(old[field]);
    const is = json(next[field]);
    if (was === is) continue;
    changes.push({ field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) });
  }
  return changes;
}

/** The entry that an event makes; the same event always makes the same one. */
export function auditEntryOf(event: DomainEvent): AuditEntry {
  const { before, after } = event.data as Change<EntityState>;
  const name = (after as { name?: unknown }).name;
  return {
    id: event.id,
    organizationId: event.organizationid,
    at: new Date(event.time).toISOString(),
    actor: event.actor,
    action: event.type,
    entityKind: event.type.slice(0, event.type.indexOf('.')),
    entityId: event.subject,
    ...(typeof name === 'string' && name !== '' ? { entityName: name } : {}),
    changes: changesBetween(before, after),
    ...(event.requestid ? { requestId: event.requestid } : {}),
    ...(event.clientaddress ? { address: event.clientaddress } : {}),
    ...(event.useragent ? { userAgent: event.useragent } : {}),
  };
}

const json = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
