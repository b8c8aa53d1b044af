import { serviceNames } from '@roster/contracts';
import type { Consumer } from '@roster/service-kit';
import { auditEntryOf } from '../domain/audit-entry';
import type { AuditLog } from '../store/audit-log';

/** Writes down what every service says has happened: one write for a batch, and an event that comes again changes nothing. */
export function recordAudit(auditLog: AuditLog): Consumer {
  return {
    name: 'audit log',
    topics: serviceNames.map((name) => `roster.${name}` as const),
    handle: (events) => auditLog.add(events.map(auditEntryOf)),
  };
}
