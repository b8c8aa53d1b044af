import type { identity } from '@roster/contracts';
import type { RpcHandlers } from '@roster/service-kit';
import { getAuditEntry } from '../app/get-audit-entry';
import { listAuditEntries, type NamedAuditEntry } from '../app/list-audit-entries';
import type { Parts } from '../app/parts';

export function auditHandlers(parts: Parts): Pick<RpcHandlers<'identity'>, 'ListAuditEntries' | 'GetAuditEntry'> {
  return {
    async ListAuditEntries(context, request) {
      const { items, total } = await listAuditEntries(parts, context, request);
      return { entries: items.map(toMessage), total };
    },
    GetAuditEntry: async (context, request) => ({ entry: toMessage(await getAuditEntry(parts, context, request)) }),
  };
}

const toMessage = ({ changes, ...entry }: NamedAuditEntry): identity.AuditEntry => ({
  ...entry,
  changes: changes.map(({ field, before, after }) => ({
    field,
    ...(before === undefined ? {} : { beforeJson: before }),
    ...(after === undefined ? {} : { afterJson: after }),
  })),
});
