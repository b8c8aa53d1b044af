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
import { type ReasonCode, reasonOf, unreachable, usefulUntil, wasTold } from '../domain/messaging/message';
import { forbiddenBecause, nextAllowed, reminderAt, type SendingRules } from '../domain/messaging/sending-time';
import { countryOf } from '../domain/messaging/settings';
import { countMessage } from './count-message';
import { type Family, familiesOf } from './families';
import type { Messaging } from './messaging';
import { contextFor, type Occasion, occasionOf, rulesFor } from './occasion';
import { toE164 } from './phones';
import { type Notice, notifyKind } from './queue-notices';
import { sendJob } from './send-job';

/**
 * Tells the families of a meeting, when it is time: makes one message for each parent and queues it, or writes down why it
 * is not sent. Everything is looked at afresh, and a family is told of an occasion once, however often this runs.
 */
export function notifyFamilies(messaging: Messaging): JobHandler {
  return {
    kind: notifyKind,
    run: (job) => notify(messaging, job),
    // The meeting has begun: whoever wonders finds out.
    givenUp: async (job) => {
      const notice = job.payload as unknown as Notice;
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

async function notify(messaging: Messaging, job: Job): Promise<JobOutcome> {
  const notice = job.payload as unknown as Notice;
  const context = await contextFor(messaging, job.organizationId, job.key);
  const occasion = await occasionOf(messaging, context, notice);
  if ('why' in occasion) return { is: 'done' };
  if (!(await isLinked(messaging, context)))
    return { is: 'again', at: new Date(messaging.clock.now().getTime() + hour) };
  const settings = await messaging.messagingSettings.get(context);
  const rules = await rulesFor(messaging, context, settings, occasion.meeting?.branchId ?? occasion.cycle.branchId);
  const when = timeFor(notice, rules, messaging.clock.now().getTime());
  if (typeof when === 'number') return { is: 'again', at: new Date(when) };
  const why = settings.enabled[notice.kind] ? when.why : 'kind_disabled';
  await makeMessages(messaging, context, notice, occasion, why);
  return { is: 'done' };
}

/** Later, in milliseconds since the epoch; or now, or never because of `why`. */
function timeFor(notice: Notice, rules: SendingRules, now: number): number | { why: ReasonCode | undefined } {
  if (notice.kind === 'reminder') {
    const at = reminderAt(notice.meetingDate, rules);
    if (at !== undefined && at > now) return at;
  }
  if (forbiddenBecause(now, rules) === undefined) return { why: undefined };
  const next = nextAllowed(now, rules);
  return next === undefined || next >= usefulUntil(notice).getTime() ? { why: 'no_allowed_time' } : next;
}

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
  const drafts: Draft[] = [];
  for (const family of families) drafts.push(await draftFor(messaging, context, notice, occasion, family, why));
  const make = (): Promise<MessageState[]> =>
    unitOfWork.run(
      context,
      async (tx) => {
        const earlier = await messages.ofNotice(tx, notice);
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

async function draftFor(
  { contacts, clock }: Messaging,
  context: CallContext,
  notice: Notice,
  { cycle }: Occasion,
  family: Family,
  why: ReasonCode | undefined,
): Promise<Draft> {
  const to = toE164(family.phone, countryOf(context.organization.locale));
  const contact = to === undefined ? undefined : await contacts.find(context, to);
  const code = why ?? unreachable(family.phone, to, contact?.optedOut ?? false);
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
    history: [{ status, at: clock.now().toISOString(), ...reason }],
  };
}
