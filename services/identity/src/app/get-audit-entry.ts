import type { identity } from '@roster/contracts';
import { type CallContext, notFound } from '@roster/service-kit';
import { administratorsOnly } from './administrators-only';
import { type NamedAuditEntry, named } from './list-audit-entries';
import type { Parts } from './parts';

/** @throws AppError `forbidden`, `not_found` */
export async function getAuditEntry(
  parts: Pick<Parts, 'auditLog' | 'users' | 'apiKeys'>,
  context: CallContext,
  { id }: identity.GetAuditEntryRequest__Output,
): Promise<NamedAuditEntry> {
  administratorsOnly(context.principal);
  const found = await parts.auditLog.find(context, id);
  const [entry] = found ? await named(parts, context, [found]) : [];
  if (!entry) throw notFound('Audit entry');
  return entry;
}
