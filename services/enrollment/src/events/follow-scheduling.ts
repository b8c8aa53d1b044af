import type { CycleState, DomainEvent, MeetingState } from '@roster/contracts';
import type { Consumer, Organizations } from '@roster/service-kit';
import type { Closing } from '../app/closing';
import type { Teaching } from '../app/teaching';

/**
 * What instructors may see follows who teaches what; registrations end with their cycle, attendance with its meeting. Runs
 * after the replicas, which it reads. Most events are of meetings held and cycles that got on by one: of those nobody's
 * attendance or registration has anything to learn, and the store is not asked.
 */
export function followScheduling(teaching: Teaching, closing: Closing, organizations: Organizations): Consumer {
  return {
    name: 'follow scheduling',
    topics: ['roster.scheduling'],
    wants: (type) => /^(cycle|meeting)\./.test(type),
    handle: async (events) => {
      const telling = events.filter((event) => movesTeaching(event) || isEnd(event) || isRemoval(event));
      for (const ofOne of byOrganization(telling)) {
        const context = await organizations.contextOf(ofOne[0]);
        await teaching.alignCycles(context, subjects(ofOne.filter(movesTeaching), 'cycle.'));
        await teaching.alignMeetings(context, subjects(ofOne.filter(movesTeaching), 'meeting.'));
        await closing.closeCycles(context, subjects(ofOne.filter(isEnd), 'cycle.'));
        await closing.closeMeetings(context, subjects(ofOne.filter(isRemoval), 'meeting.'));
      }
    },
  };
}

/**
 * Who teaches, or where attendance counts, is not what it was before. A record that was written meanwhile and rested on an
 * older copy is its writer's to mend (`Teaching.settle`), not the next event's.
 */
function movesTeaching({ type, data }: DomainEvent): boolean {
  const { before, after } = data as { before?: MeetingState | CycleState; after: MeetingState | CycleState };
  if (!before || before.instructorId !== after.instructorId) return true;
  if (type.startsWith('cycle.')) return false;
  const [was, is] = [before as MeetingState, after as MeetingState];
  return was.scheduledDate !== is.scheduledDate || was.branchId !== is.branchId || was.cycleId !== is.cycleId;
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
