import type { MessageState } from '@roster/contracts';
import type { CallContext, Job, JobHandler, JobOutcome } from '@roster/service-kit';
import { became, isNotSent, type ReasonCode, reasonOf, sentEvent, usefulUntil } from '../domain/messaging/message';
import { forbiddenBecause, nextAllowed } from '../domain/messaging/sending-time';
import { parametersOf } from '../domain/messaging/wording';
import { judge, templateBody } from '../providers/whatsapp/template-message';
import { countMessage } from './count-message';
import { type Family, familiesOf } from './families';
import type { Messaging } from './messaging';
import { contextFor, type Occasion, occasionOf } from './occasion';
import { reachOf } from './reach';
import { sendKind } from './send-job';
import { rulesFor } from './sending-rules';

type Facts = Parameters<typeof became>[3];

/**
 * Hands a message to WhatsApp, once. That it is about to is written down before: where Roster dies between the call and
 * its answer, nobody knows whether it went out, and it is not sent again; WhatsApp's own word for it still settles that
 * later. What was surely not taken is tried again until the meeting begins.
 */
export function sendMessage(messaging: Messaging): JobHandler {
  return {
    kind: sendKind,
    run: (job) => send(messaging, job),
    givenUp: async (job, reason) => {
      const context = await contextFor(messaging, job.organizationId, job.key);
      await settle(messaging, context, job.key, 'failed', { reason: reasonOf('gave_up', reason) }, [
        'queued',
        'sending',
      ]);
    },
  };
}

async function send(messaging: Messaging, job: Job): Promise<JobOutcome> {
  const context = await contextFor(messaging, job.organizationId, job.key);
  const message = await messaging.messages.records.find(context, job.key);
  if (message?.status === 'sending') {
    await settle(messaging, context, message.id, 'unconfirmed', { reason: reasonOf('unconfirmed') }, ['sending']);
    return { is: 'done' };
  }
  if (message?.status !== 'queued') return { is: 'done' };
  const ready = await prepare(messaging, context, message);
  if ('why' in ready) {
    await settle(messaging, context, message.id, 'skipped', { reason: reasonOf(ready.why) }, ['queued']);
    return { is: 'done' };
  }
  if ('later' in ready) return ready.later;
  return call(messaging, context, message, ready);
}

interface Ready {
  family: Family;
  to: string;
  language: NonNullable<MessageState['language']>;
  template: string;
  parameters: string[];
}

/** Looks at everything afresh: what has changed since the message was queued may be a reason not to send it. */
async function prepare(
  messaging: Messaging,
  context: CallContext,
  message: MessageState,
): Promise<Ready | { why: ReasonCode } | { later: JobOutcome }> {
  const occasion = await occasionOf(messaging, context, message);
  if ('why' in occasion) return occasion;
  const settings = await messaging.messagingSettings.get(context);
  if (!settings.enabled[message.kind]) return { why: 'kind_disabled' };
  const [family] = await familiesOf(messaging.peers, context, occasion.cycle.id, {
    customerId: message.customerId,
    untilCancelled: message.kind === 'cycle_cancellation',
  });
  if (!family) return { why: 'not_registered' };
  const reach = await reachOf(messaging, context, family);
  if (reach.why !== undefined) return { why: reach.why };
  const { to, contact } = reach;
  const now = messaging.clock.now().getTime();
  const rules = await rulesFor(messaging, context, settings, occasion.meeting?.branchId ?? occasion.cycle.branchId);
  const forbidden = forbiddenBecause(now, rules);
  if (forbidden !== undefined) {
    const next = nextAllowed(now, rules);
    if (next === undefined || next >= usefulUntil(message).getTime()) return { why: 'no_allowed_time' };
    return { later: { is: 'again', at: new Date(next) } };
  }
  const language = contact?.language ?? settings.language;
  const parameters = parametersOf(
    message.kind,
    language,
    await wordsFor(messaging, context, message, occasion, family),
  );
  return { family, to, language, template: settings.templates[message.kind], parameters };
}

async function wordsFor(
  { replicas }: Messaging,
  context: CallContext,
  message: MessageState,
  { meeting, cycle }: Occasion,
  family: Family,
) {
  const courseId = meeting?.courseId ?? cycle.courseId;
  const course = (await replicas.courses.findMany(context, [courseId])).get(courseId);
  const words = {
    students: family.students.map(({ name }) => name),
    course: course?.name ?? cycle.name,
    cycle: cycle.name,
    day: message.meetingDate,
  };
  if (!meeting) return { ...words, time: '', place: '' };
  const branchId = meeting.branchId ?? cycle.branchId;
  const branch = (await replicas.branches.findMany(context, [branchId])).get(branchId);
  const link = meeting.zoomJoinUrl ?? cycle.zoomJoinUrl;
  const place = [branch?.name, branch?.address, branch?.city].filter((part) => part).join(', ');
  const next = meeting.rescheduledToId
    ? (await replicas.meetings.refresh(context, [meeting.rescheduledToId])).get(meeting.rescheduledToId)
    : meeting;
  const former = Date.parse(message.meetingStartsAt);
  const isMoved = meeting.startsAt !== message.meetingStartsAt;
  return {
    ...words,
    time: isMoved ? timeOf(former, meeting.timeZone) : meeting.startTime,
    place: meeting.activityType === 'online' && link ? link : place,
    newDay: next?.scheduledDate,
    newTime: next?.startTime,
  };
}

const timeOf = (ms: number, timeZone: string): string =>
  new Date(ms).toLocaleTimeString('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });

async function call(
  messaging: Messaging,
  context: CallContext,
  message: MessageState,
  ready: Ready,
): Promise<JobOutcome> {
  const { links, graph, clock } = messaging;
  const link = await links.usable(context, 'whatsapp');
  if (!link) {
    await settle(messaging, context, message.id, 'skipped', { reason: reasonOf('no_integration') }, ['queued']);
    return { is: 'done' };
  }
  const heldBack = graph.heldBack(context.organization.id);
  if (heldBack !== undefined) return { is: 'later', reason: heldBack };
  const { to, language, template, parameters, family } = ready;
  const studentIds = family.students.map(({ id }) => id);
  const sent = { to, language, template, parameters, studentIds };
  const isOurs = await settle(messaging, context, message.id, 'sending', {}, ['queued'], sent);
  if (!isOurs) return { is: 'done' };
  const body = templateBody({ to, language, template, parameters, callbackData: message.id });
  const verdict = judge(await graph.call(link, 'POST', '/messages', body));
  switch (verdict.is) {
    case 'accepted': {
      await accept(messaging, context, message, verdict.id);
      return { is: 'done' };
    }
    case 'refused':
      await settle(messaging, context, message.id, 'failed', { reason: reasonOf('refused', verdict.reason) }, [
        'sending',
      ]);
      return { is: 'done' };
    case 'unknown': {
      const reason = reasonOf('unconfirmed', verdict.reason);
      await settle(messaging, context, message.id, 'unconfirmed', { reason }, ['sending']);
      return { is: 'done' };
    }
    case 'not_taken': {
      const { reason, retryAfterMs } = verdict;
      await settle(messaging, context, message.id, 'queued', { reason: { code: 'waiting', message: reason } }, [
        'sending',
      ]);
      const notBefore = retryAfterMs === undefined ? undefined : new Date(clock.now().getTime() + retryAfterMs);
      return { is: 'later', reason, notBefore };
    }
  }
}

/** WhatsApp took it, and may have told more of it already, before its answer was read. */
async function accept(
  { unitOfWork, messages }: Messaging,
  context: CallContext,
  { id, kind }: MessageState,
  providerMessageId: string,
) {
  await unitOfWork.run(context, async (tx) => {
    const { before, after } = await messages.records.update(tx, id, undefined, (current) => ({
      ...became(current, 'accepted', tx.now, { providerMessageId }),
      ...(current.status === 'sending'
        ? {}
        : { status: current.status, ...(current.reason ? { reason: current.reason } : {}) }),
    }));
    tx.emit(sentEvent(after), { before, after });
  });
  countMessage({ kind, status: 'accepted' });
}

/** @returns false where the message was in none of the states `from`: somebody else has settled it */
async function settle(
  { unitOfWork, messages }: Messaging,
  context: CallContext,
  id: string,
  status: MessageState['status'],
  facts: Facts,
  from: readonly MessageState['status'][],
  fields: Partial<MessageState> = {},
): Promise<boolean> {
  const settled = await unitOfWork.run(context, async (tx) => {
    const { before, after, changed } = await messages.records.update(tx, id, undefined, (current) =>
      from.includes(current.status) ? { ...became(current, status, tx.now, facts), ...fields } : undefined,
    );
    if (!changed) return undefined;
    if (isNotSent(after)) tx.emit('message.failed', { before, after });
    else tx.wrote('message', id, after.version);
    return after;
  });
  if (settled) countMessage(settled);
  return settled !== undefined;
}
