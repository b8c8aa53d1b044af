import { type DomainEvent, isPublicEvent } from '@roster/contracts';
import type { Clock, Consumer } from '@roster/service-kit';
import { isRecent } from '../domain/event-log';
import type { EventLog } from '../store/event-log';
import type { LogWatch } from '../store/log-watch';

export interface LogEventsParts {
  log: EventLog;
  watch: Pick<LogWatch, 'appended'>;
  clock: Clock;
  keptMs: number;
}

/**
 * Writes every public event into its organization's log: one transaction for each organization of a batch. Safe to repeat:
 * the log knows events by their ids.
 */
export function logEvents({ log, watch, clock, keptMs }: LogEventsParts): Consumer {
  return {
    name: 'log events',
    topics: ['roster.catalog', 'roster.scheduling', 'roster.enrollment', 'roster.billing', 'roster.notifications'],
    wants: isPublicEvent,
    handle: async (events) => {
      const now = clock.now();
      const byOrganization = new Map<string, DomainEvent[]>();
      for (const event of events) {
        if (!isRecent(event, keptMs, now)) continue;
        const others = byOrganization.get(event.organizationid);
        if (others) others.push(event);
        else byOrganization.set(event.organizationid, [event]);
      }
      for (const [organizationId, own] of byOrganization) {
        const position = await log.append(organizationId, own);
        if (position !== undefined) watch.appended(organizationId, position);
      }
    },
  };
}
