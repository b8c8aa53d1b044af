import type { DomainEvent } from '@roster/contracts';
import type { Consumer, Organizations } from '@roster/service-kit';
import type { Teaching } from '../app/teaching';

/** What instructors may see follows who teaches what. Runs after the replicas, which it reads. */
export function followScheduling(teaching: Teaching, organizations: Organizations): Consumer {
  return {
    name: 'follow scheduling',
    topics: ['roster.scheduling'],
    wants: (type) => /^(cycle|meeting)\./.test(type),
    handle: async (events) => {
      for (const ofOne of byOrganization(events)) {
        const context = await organizations.contextOf(ofOne[0]);
        await teaching.alignCycles(context, subjects(ofOne, 'cycle.'));
        await teaching.alignMeetings(context, subjects(ofOne, 'meeting.'));
      }
    },
  };
}

type Some = [DomainEvent, ...DomainEvent[]];

function byOrganization(events: readonly DomainEvent[]): Some[] {
  const groups = new Map<string, Some>();
  for (const event of events) {
    const group = groups.get(event.organizationid);
    if (group) group.push(event);
    else groups.set(event.organizationid, [event]);
  }
  return [...groups.values()];
}

const subjects = (events: readonly DomainEvent[], kind: string): string[] => [
  ...new Set(events.filter(({ type }) => type.startsWith(kind)).map(({ subject }) => subject)),
];
