import {
  type Change,
  type CycleState,
  type DomainEvent,
  type InstructorState,
  isRegistration,
  rosterIn,
} from '@roster/contracts';
import type { CallContext, Consumer, Organizations } from '@roster/service-kit';
import { type SettleDeps, settleMeetings } from '../app/settle-meetings';
import type { Entry } from '../domain/settle';
import { sameRates, sameTerms } from '../domain/terms';

/** Whose figures a batch of events may move. */
interface Touched {
  /** The newest version told of each. */
  meetings: Map<string, number>;
  cycleIds: Set<string>;
  instructorIds: Set<string>;
}

/**
 * Keeps every meeting's figures up with events: of the meeting itself, its cycle's prices, its registrations, its
 * instructor's rates. Runs after the replicas, whose copies it computes from, and takes a batch as a whole: what many
 * events of a batch move is written once.
 */
export function figuresConsumer(deps: SettleDeps, organizations: Organizations): Consumer {
  return {
    name: 'meeting figures',
    topics: ['roster.scheduling', 'roster.catalog', 'roster.enrollment'],
    wants: (type) => /^(meeting|cycle|instructor)\./.test(type) || isRegistration(type),
    handle: async (events) => {
      for (const own of byOrganization(events)) {
        const [first] = own;
        const { meetings, cycleIds, instructorIds } = touchedBy(own);
        if (!first || meetings.size + cycleIds.size + instructorIds.size === 0) continue;
        const context = await organizations.contextOf(first);
        const { news, entries } = await notInTheBooks(deps, context, meetings);
        const moved = await deps.ledger.openMeetings(context, {
          cycleIds: [...cycleIds],
          instructorIds: [...instructorIds],
        });
        await settleMeetings(deps, context, [...new Set([...news, ...moved])], { entries });
      }
    },
  };
}

/**
 * Who completed a meeting reads its figures in the same breath, and that read has settled it already: final figures of
 * this version or a later one have nothing to learn from the event. Open figures do not count: a death may have come
 * between writing them and looking at prices once more.
 */
async function notInTheBooks(
  { ledger }: SettleDeps,
  context: CallContext,
  meetings: ReadonlyMap<string, number>,
): Promise<{ news: string[]; entries: Map<string, Entry> }> {
  const entries = await ledger.byMeeting(context, [...meetings.keys()]);
  const news = [...meetings].flatMap(([id, version]) => (isFinal(entries.get(id), version) ? [] : id));
  return { news, entries };
}

const isFinal = (entry: Entry | undefined, version: number): boolean =>
  entry !== undefined && !entry.open && entry.used.meeting >= version;

function tell(meetings: Map<string, number>, { subject, data }: DomainEvent<'meeting.updated'>): void {
  meetings.set(subject, Math.max(meetings.get(subject) ?? 0, data.after.version));
}

function touchedBy(events: readonly DomainEvent[]): Touched {
  const touched: Touched = { meetings: new Map(), cycleIds: new Set(), instructorIds: new Set() };
  for (const event of events) {
    const kind = event.type.slice(0, event.type.indexOf('.'));
    if (kind === 'meeting') tell(touched.meetings, event as DomainEvent<'meeting.updated'>);
    else if (kind === 'cycle' && movesTerms(event)) touched.cycleIds.add(event.subject);
    else if (kind === 'instructor' && movesRates(event)) touched.instructorIds.add(event.subject);
    const roster = rosterIn(event);
    if (roster) touched.cycleIds.add(roster.cycleId);
  }
  return touched;
}

/** A cycle changes with every meeting held (its progress); only prices and the like move figures. */
function movesTerms({ data }: DomainEvent): boolean {
  const { before, after } = data as Change<CycleState>;
  return !before || !sameTerms(before, after);
}

function movesRates({ data }: DomainEvent): boolean {
  const { before, after } = data as Change<InstructorState>;
  return !before || !sameRates(before, after);
}

function byOrganization(events: readonly DomainEvent[]): DomainEvent[][] {
  const grouped = new Map<string, DomainEvent[]>();
  for (const event of events) {
    const own = grouped.get(event.organizationid);
    if (own) own.push(event);
    else grouped.set(event.organizationid, [event]);
  }
  return [...grouped.values()];
}
