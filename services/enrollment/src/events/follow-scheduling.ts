import type { CycleState, DomainEvent } from '@roster/contracts';
import type { Consumer, Organizations } from '@roster/service-kit';
import type { Closing } from '../app/closing';
import type { Teaching } from '../app/teaching';

/**
 * What instructors may see follows who teaches what; registrations end with their cycle, attendance with its meeting. Runs
 * after the replicas, which it reads.
 */
export function followScheduling(teaching: Teaching, closing: Closing, organizations: Organizations): Consumer {
  return {
    name: 'follow scheduling',
    topics: ['roster.scheduling'],
    wants: (type) => /^(cycle|meeting)\./.test(type),
    handle: async (events) => {
      for (const ofOne of byOrganization(events)) {
        const context = await organizations.contextOf(ofOne[0]);
        await teaching.alignCycles(context, subjects(ofOne, 'cycle.'));
        await teaching.alignMeetings(context, subjects(ofOne, 'meeting.'));
        await closing.closeCycles(context, subjects(ofOne.filter(isEnd), 'cycle.'));
        await closing.closeMeetings(context, subjects(ofOne.filter(isRemoval), 'meeting.'));
      }
    },
  };
}

/**
 * The cycle was another's status before. Later events of one that ended change nothing more: a registration that a manager
 * opened again stays open.
 */
function isEnd({ type, data }: DomainEvent): boolean {
  if (!type.startsWith('cycle.')) return false;
  const { before, after } = data as { before?: CycleState; after: CycleState };
  return before?.status !== after.status || after.deletedAt !== undefined;
}

const isRemoval = ({ data }: DomainEvent): boolean => data.after.deletedAt !== undefined;

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
