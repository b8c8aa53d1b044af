import type { identity } from '@roster/contracts';
import { type CallContext, Check, type Found, readPage } from '@roster/service-kit';
import type { AuditEntry } from '../domain/audit-entry';
import { readSpan } from '../domain/time';
import { administratorsOnly } from './administrators-only';
import type { Parts } from './parts';

/** An entry, and who did it by name, where they have one. */
export type NamedAuditEntry = AuditEntry & { actorName?: string };

type Needs = Pick<Parts, 'auditLog' | 'users' | 'apiKeys'>;

/**
 * What happened in the organization, newest first (seed 2, 3.4).
 *
 * @throws AppError `forbidden`, `invalid`
 */
export async function listAuditEntries(
  parts: Needs,
  context: CallContext,
  request: identity.ListAuditEntriesRequest__Output,
): Promise<Found<NamedAuditEntry>> {
  administratorsOnly(context.principal);
  const { page, sort } = readPage(request.page, ['at']);
  const order = request.page?.sortBy ? (sort.at ?? -1) : -1;
  const { items, total } = await parts.auditLog.page(context, readFilter(context, request), order, page);
  return { items: await named(parts, context, items), total };
}

/** Entries with the names of those who did it, as they are called now. */
export async function named(
  { users, apiKeys }: Pick<Parts, 'users' | 'apiKeys'>,
  context: CallContext,
  entries: readonly AuditEntry[],
): Promise<NamedAuditEntry[]> {
  const idsOf = (prefix: string): string[] => {
    const actors = new Set(entries.map(({ actor }) => actor).filter((actor) => actor.startsWith(prefix)));
    return [...actors].map((actor) => actor.slice(prefix.length));
  };
  const names = {
    user: await users.namesOf(context, idsOf('user:')),
    key: await apiKeys.namesOf(context, idsOf('key:')),
  };
  return entries.map((entry) => {
    const [kind = '', id = ''] = entry.actor.split(/:(.*)/s);
    const actorName = kind === 'user' || kind === 'key' ? names[kind].get(id) : undefined;
    return actorName === undefined ? entry : { ...entry, actorName };
  });
}

function readFilter(context: CallContext, request: identity.ListAuditEntriesRequest__Output) {
  const { actor, entityKind, entityId, action } = request;
  const { timeZone } = context.organization;
  const check = new Check();
  for (const field of ['actor', 'entityKind', 'entityId', 'action'] as const) {
    check.text(field, request[field], { max: 100 });
  }
  const [from, to] = (['from', 'to'] as const).map((field) => {
    const span = request[field] === '' ? undefined : readSpan(request[field], timeZone);
    if (request[field] !== '' && !span)
      check.add(field, 'must be a date, YYYY-MM-DD, or a date and time with its zone');
    return span?.[field];
  });
  check.throwIfAny();
  return {
    actor: actor === '' ? undefined : actorOf(actor),
    entityKind: entityKind || undefined,
    entityId: entityId || undefined,
    action: action || undefined,
    from,
    to,
  };
}

/** An id alone is a user's. */
const actorOf = (given: string): string => (given.includes(':') || given === 'anonymous' ? given : `user:${given}`);
