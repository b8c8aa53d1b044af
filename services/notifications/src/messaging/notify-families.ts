import type { MessageState } from '@roster/contracts';
import {
  type CallContext,
  isDuplicateKey,
  type Job,
  type JobHandler,
  type JobOutcome,
  type NewEntity,
  type NewJob,
} from '@roster/service-kit';
import { type ReasonCode, reasonOf, wasTold } from '../domain/messaging/message';
import { noticeTime } from '../domain/messaging/notice-time';
import { contextFor } from '../work-context';
import { countMessage } from './count-message';
import { type Family, familiesOf } from './families';
import type { Messaging } from './messaging';
import { type Notice, notifyKind } from './notice';
import { type Occasion, occasionOf } from './occasion';
import { type Reach, withReach } from './reach';
import { sendJob } from './send-job';
import { rulesFor } from './sending-rules';

/**
 * Tells the families of a meeting, when it is time: makes one message for each parent and queues it, or writes down why it
 * is not sent. Everything is looked at afresh, and a family is told of an occasion once, however often this runs.
 */
export function notifyFamilies(messaging: Messaging): JobHandler<Notice> {
  return {
    kind: notifyKind,
    run: (job) => notify(messaging, job),
    // The meeting has begun: whoever wonders finds out.
    givenUp: async (job) => {
      const notice = job.payload;
      const context = await contextFor(messaging, job.organizationId, job.key);
      const occasion = await occasionOf(messaging, context, notice);
      if ('why' in occasion || !(await isLinked(messaging, context))) return;
      await makeMessages(messaging, context, notice, occasion, 'too_late');
    },
  };
}

const hour = 3_600_000;

/**
 * Who has no link any more tells nobody: there is nothing to write down for each family and lesson. What was planned waits
 * for another link for as long as it is of use.
 */
const isLinked = ({ links }: Messaging, context: CallContext): Promise<boolean> => links.isLinked(context, 'whatsapp');

async function notify(messaging: Messaging, job: Job<Notice>): Promise<JobOutcome<Notice>> {
  const notice = job.payload;
  const context = await contextFor(messaging, job.organizationId, job.key);
  const occasion = await occasionOf(messaging, context, notice);
  if ('why' in occasion) return { is: 'done' };
  if (!(await isLinked(messaging, context)))
    return { is: 'again', at: new Date(messaging.clock.now().getTime() + hour) };
  const settings = await messaging.messagingSettings.get(context);
  const rules = await rulesFor(messaging, context, settings, occasion.meeting?.branchId ?? occasion.cycle.branchId);
  const when = noticeTime(notice, rules, messaging.clock.now().getTime());
  if (when.is === 'later') return { is: 'again', at: new Date(when.at), ...withCycle(notice, occasion) };
  const never = when.is === 'never' ? when.why : undefined;
  await makeMessages(messaging, context, notice, occasion, settings.enabled[notice.kind] ? never : 'kind_disabled');
  return { is: 'done' };
}

/** Notices of an earlier version do not say which cycle they are of: once looked at, they do. */
const withCycle = (notice: Notice, { cycle }: Occasion): { payload?: Notice } =>
  notice.cycleId === undefined ? { payload: { ...notice, cycleId: cycle.id } } : {};

type Draft = NewEntity<MessageState>;

/** @param why they are not sent, where none of them is */
async function makeMessages(
  messaging: Messaging,
  context: CallContext,
  notice: Notice,
  occasion: Occasion,
  why: ReasonCode | undefined,
): Promise<void> {
  const { unitOfWork, messages, jobs, wakeJobs } = messaging;
  const whom = { untilCancelled: notice.kind === 'cycle_cancellation' };
  const families = await familiesOf(messaging.peers, context, occasion.cycle.id, whom);
  const at = messaging.clock.now();
  const drafts = (await withReach(messaging, context, families)).map(({ family, reach }) =>
    draftFor(notice, occasion, family, reach, why, at),
  );
  const make = (): Promise<MessageState[]> =>
    unitOfWork.run(
      context,
      async (tx) => {
        const earlier = await messages.ofNotice(tx.context, notice, tx.session);
        const fresh = drafts.flatMap((draft) => withOccasion(draft, earlier) ?? []);
        const made = await messages.records.insertMany(tx, fresh);
        const queued: NewJob[] = made.filter(({ status }) => status === 'queued').map((one) => sendJob(one, tx.now));
        await jobs.add(queued, tx.session);
        for (const message of made) if (message.status === 'skipped') tx.emit('message.failed', { after: message });
        return made;
      },
      { queueOn: `notice/${notice.meetingId}` },
    );
  const made = await make().catch((error: unknown) => {
    // Another replica told of the same at the same time: now that is found.
    if (!isDuplicateKey(error)) throw error;
    return make();
  });
  for (const message of made) countMessage(message);
  wakeJobs();
}

/** The draft as it can be stored; undefined where the family was told already, or cannot be told. */
function withOccasion(draft: Draft, earlier: readonly MessageState[]): Draft | undefined {
  const own = earlier.filter(({ customerId }) => customerId === draft.customerId);
  if (own.some((message) => wasTold(message))) return undefined;
  return own.length === 0 ? draft : { ...draft, occasion: `${draft.occasion}#${own.length}` };
}

function draftFor(
  notice: Notice,
  { cycle }: Occasion,
  family: Family,
  { to, why: unreachable }: Reach,
  why: ReasonCode | undefined,
  at: Date,
): Draft {
  const code = why ?? unreachable;
  const status = code === undefined ? 'queued' : 'skipped';
  const reason = code === undefined ? {} : { reason: reasonOf(code) };
  return {
    kind: notice.kind,
    meetingId: notice.meetingId,
    cycleId: cycle.id,
    customerId: family.customerId,
    customerName: family.customerName,
    studentIds: family.students.map(({ id }) => id),
    occasion: notice.occasion,
    meetingDate: notice.meetingDate,
    meetingStartsAt: notice.meetingStartsAt,
    ...(to === undefined ? {} : { to }),
    status,
    ...reason,
    history: [{ status, at: at.toISOString(), ...reason }],
  };
}
