import type { DomainEvent, RosterState } from '@roster/contracts';
import type { Consumer } from '@roster/service-kit';
import { rosterTerms } from '../domain/terms';
import type { Replicas } from './replicas';

/** Keeps the rosters that travel with registrations' events. */
export function rosterConsumer({ rosters }: Pick<Replicas, 'rosters'>): Consumer {
  return {
    name: 'replica roster',
    topics: ['roster.enrollment'],
    wants: isRegistration,
    handle: (events) =>
      rosters.keep(
        events.flatMap((event) => {
          const roster = rosterIn(event);
          if (!roster) return [];
          const copy = { ...rosterTerms(roster), id: roster.cycleId, version: roster.version };
          return [{ organizationId: event.organizationid, copy }];
        }),
      ),
  };
}

export const isRegistration = (type: string): boolean => type.startsWith('registration.');

/** What a registration's event says of its cycle; undefined for a registration to one meeting. */
export function rosterIn(event: DomainEvent): RosterState | undefined {
  return isRegistration(event.type) ? (event as DomainEvent<'registration.updated'>).data.roster : undefined;
}
