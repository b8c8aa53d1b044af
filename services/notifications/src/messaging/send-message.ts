import type { MessageReason, MessageState } from '@roster/contracts';
import type { CallContext, Job, JobHandler, JobOutcome } from '@roster/service-kit';
import { type ReasonCode, reasonOf, usefulUntil, waitsFor } from '../domain/messaging/message';
import { forbiddenBecause, nextAllowed } from '../domain/messaging/sending-time';
import { parametersOf } from '../domain/messaging/wording';
import { judge, templateBody } from '../providers/whatsapp/template-message';
import { contextFor } from '../work-context';
import { type Family, familiesOf } from './families';
import type { Messaging } from './messaging';
import { occasionOf } from './occasion';
import { reachOf } from './reach';
import { sendKind } from './send-job';
import { rulesFor } from './sending-rules';
import { acceptMessage, type Settlement, settleMessage } from './settle-message';
import { wordsFor } from './words-for';

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
      const failed = { status: 'failed', reason: reasonOf('gave_up', reason), from: ['queued', 'sending'] } as const;
      await settleMessage(messaging, context, job.key, failed);
    },
  };
}

async function send(messaging: Messaging, job: Job): Promise<JobOutcome> {
  const context = await contextFor(messaging, job.organizationId, job.key);
  const message = await messaging.messages.records.find(context, job.key);
  if (message?.status === 'sending') {
    await settleMessage(messaging, context, message.id, unconfirmed());
    return { is: 'done' };
  }
  if (message?.status !== 'queued') return { is: 'done' };
  const ready = await prepare(messaging, context, message);
  if ('why' in ready) {
    await settleMessage(messaging, context, message.id, skipped(ready.why));
    return { is: 'done' };
  }
  if ('until' in ready) {
    await sayWhy(messaging, context, message, ready.reason);
    return { is: 'again', at: ready.until };
  }
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
): Promise<Ready | { why: ReasonCode } | { until: Date; reason: MessageReason }> {
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
    return { until: new Date(next), reason: waitsFor(forbidden) };
  }
  const language = contact?.language ?? settings.language;
  const parameters = parametersOf(
    message.kind,
    language,
    await wordsFor(messaging, context, message, occasion, family),
  );
  return { family, to, language, template: settings.templates[message.kind], parameters };
}

async function call(
  messaging: Messaging,
  context: CallContext,
  message: MessageState,
  ready: Ready,
): Promise<JobOutcome> {
  const { links, graph, clock } = messaging;
  const link = await links.usable(context, 'whatsapp');
  if (!link) {
    await settleMessage(messaging, context, message.id, skipped('no_integration'));
    return { is: 'done' };
  }
  const heldBack = graph.heldBack(context.organization.id);
  if (heldBack !== undefined) {
    // What WhatsApp itself said of it tells more.
    if (!message.reason) await sayWhy(messaging, context, message, { code: 'waiting', message: heldBack });
    return { is: 'later', reason: heldBack };
  }
  const { to, language, template, parameters, family } = ready;
  const studentIds = family.students.map(({ id }) => id);
  const fields = { to, language, template, parameters, studentIds };
  const isOurs = await settleMessage(messaging, context, message.id, { status: 'sending', from: ['queued'], fields });
  if (!isOurs) return { is: 'done' };
  const body = templateBody({ to, language, template, parameters, callbackData: message.id });
  const verdict = judge(await graph.call(link, 'POST', '/messages', body));
  switch (verdict.is) {
    case 'accepted': {
      await acceptMessage(messaging, context, message, verdict.id);
      return { is: 'done' };
    }
    case 'refused':
      await settleMessage(messaging, context, message.id, {
        ...{ status: 'failed', reason: reasonOf('refused', verdict.reason), from: ['sending'] },
      });
      return { is: 'done' };
    case 'unknown':
      await settleMessage(messaging, context, message.id, unconfirmed(verdict.reason));
      return { is: 'done' };
    case 'not_taken': {
      const { reason, retryAfterMs } = verdict;
      const waiting = { code: 'waiting', message: reason };
      await settleMessage(messaging, context, message.id, { status: 'queued', reason: waiting, from: ['sending'] });
      const notBefore = retryAfterMs === undefined ? undefined : new Date(clock.now().getTime() + retryAfterMs);
      return { is: 'later', reason, notBefore };
    }
  }
}

const unconfirmed = (detail?: string): Settlement => ({
  ...{ status: 'unconfirmed', reason: reasonOf('unconfirmed', detail), from: ['sending'] },
});

const skipped = (why: ReasonCode): Settlement => ({ status: 'skipped', reason: reasonOf(why), from: ['queued'] });

/** A message that waits says why, once. */
async function sayWhy(
  messaging: Messaging,
  context: CallContext,
  { id, reason: known }: MessageState,
  reason: MessageReason,
): Promise<void> {
  if (known?.code === reason.code && known.message === reason.message) return;
  await settleMessage(messaging, context, id, { status: 'queued', reason, from: ['queued'] });
}
