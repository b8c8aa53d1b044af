import type { notifications } from '@roster/contracts';
import type { CallContext, Copy, WaitingJob } from '@roster/service-kit';
import { type ReasonCode, reasonOf } from '../domain/messaging/message';
import { type Outlook, outlookOf } from '../domain/messaging/notice-time';
import type { MessagingSettings } from '../domain/messaging/settings';
import type { CycleCopy } from '../events/replicas';
import type { Messaging } from './messaging';
import type { Notice } from './notice';
import { occasionFrom } from './occasion';
import { rulesOfBranches } from './sending-rules';

type Waiting = WaitingJob<Notice>;

/**
 * What will become of notices that wait, as things stand: when families are told, what it waits for, or why nobody is told.
 * It is what the notice's own job would find if it looked now, but from the copies held here and for all of them at once; the
 * owners are asked when it is told.
 */
export async function plannedOf(
  messaging: Messaging,
  context: CallContext,
  waiting: readonly Waiting[],
): Promise<notifications.PlannedMessage[]> {
  if (waiting.length === 0) return [];
  const settings = await messaging.messagingSettings.get(context);
  const isLinked = await messaging.links.isLinked(context, 'whatsapp');
  const rulesOf = await rulesOfBranches(messaging, context, settings);
  const { replicas, peers, clock } = messaging;
  const meetings = await replicas.meetings.findMany(context, unique(waiting.map(({ payload }) => payload.meetingId)));
  const cycleIdOf = ({ cycleId, meetingId }: Notice) => cycleId ?? meetings.get(meetingId)?.cycleId ?? '';
  const cycleIds = unique(waiting.map(({ payload }) => cycleIdOf(payload)).filter((id) => id !== ''));
  const cycles = await replicas.cycles.findMany(context, cycleIds);
  const { rosters } = await peers.enrollment.batchGetRosters(context, { cycleIds });
  const seats = new Map(rosters.map(({ cycleId, seatsTaken }) => [cycleId, seatsTaken]));
  const now = clock.now().getTime();
  return waiting.map(({ payload: notice, dueAt, giveUpAt, reason: failure }) => {
    const meeting = meetings.get(notice.meetingId);
    const cycle = cycles.get(cycleIdOf(notice));
    const occasion = occasionFrom(notice, meeting, cycle);
    const outlook = outlookOf(notice, rulesOf(meeting?.branchId ?? cycle?.branchId), now, dueAt.getTime());
    const why = whyNot(notice, settings, isLinked, 'why' in occasion ? occasion.why : undefined, outlook);
    const students = studentsOf(cycle, seats);
    return {
      kind: notice.kind,
      meetingId: notice.meetingId,
      ...(cycle ? { cycleId: cycle.id } : {}),
      meetingDate: notice.meetingDate,
      meetingStartsAt: notice.meetingStartsAt,
      ...(giveUpAt ? { usefulUntil: giveUpAt.toISOString() } : {}),
      ...shownOutlook(why, outlook, failure),
      ...(students === undefined ? {} : { students }),
    };
  });
}

/** In the order in which the job finds out. */
function whyNot(
  { kind }: Notice,
  settings: MessagingSettings,
  isLinked: boolean,
  ofOccasion: ReasonCode | undefined,
  outlook: Outlook,
): ReasonCode | undefined {
  if (ofOccasion !== undefined) return ofOccasion;
  if (!isLinked) return 'no_integration';
  return settings.enabled[kind] ? outlook.why : 'kind_disabled';
}

function shownOutlook(why: ReasonCode | undefined, { sendAt, waitsFor }: Outlook, failure: string | undefined) {
  if (why !== undefined) return { reason: reasonOf(why), ...(why === 'no_integration' ? { waitsFor: 'link' } : {}) };
  return {
    ...(sendAt === undefined ? {} : { sendAt: new Date(sendAt).toISOString() }),
    ...(failure === undefined ? {} : { failure }),
    ...(failure !== undefined ? { waitsFor: 'retry' } : waitsFor === undefined ? {} : { waitsFor }),
  };
}

/** Those of a cancelled cycle have no seats any more. */
const studentsOf = (cycle: Copy<CycleCopy> | undefined, seats: ReadonlyMap<string, number>): number | undefined =>
  cycle && cycle.status !== 'cancelled' ? seats.get(cycle.id) : undefined;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
