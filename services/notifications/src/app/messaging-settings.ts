import { type MessageLanguage, messageKinds, messageLanguages, type notifications } from '@roster/contracts';
import { type CallContext, Check, invalid } from '@roster/service-kit';
import { type MessagingSettings, settingsViolations } from '../domain/messaging/settings';
import { notifyKind } from '../messaging/notice';
import { planJob } from '../messaging/plan-reminders';
import { sendKind } from '../messaging/send-job';
import type { Dependencies } from './dependencies';

type Span = { from: string; to: string };
type Known = MessagingSettings & { version: number };

/** How the organization talks to families. */
export const getMessagingSettings = ({ messaging }: Dependencies, context: CallContext): Promise<Known> =>
  messaging.messagingSettings.get(context);

/**
 * Changes how the organization talks to families; what is left out stays. Reminders that wait go by it at once.
 *
 * @throws AppError `invalid`, `version.stale`
 */
export async function updateMessagingSettings(
  { messaging }: Dependencies,
  context: CallContext,
  request: notifications.UpdateMessagingSettingsRequest__Output,
): Promise<Known> {
  const check = new Check()
    .time('reminderTime', request.reminderTime)
    .oneOf('language', request.language, messageLanguages);
  for (const field of ['quietHours', 'sabbath'] as const) {
    const span = request[field];
    // An end that is left out is empty.
    if (span) check.time(`${field}.from`, span.from || undefined).time(`${field}.to`, span.to || undefined);
  }
  for (const field of ['enabled', 'templates'] as const) {
    for (const kind of Object.keys(request[field])) check.oneOf(field, kind, messageKinds);
  }
  check.throwIfAny();
  const changed = await messaging.unitOfWork.run(
    context,
    async (tx) => {
      const after = await messaging.messagingSettings.change(tx, request.expectedVersion, (current) => {
        const next = nextSettings(current, request);
        const violations = settingsViolations(next);
        if (violations.length > 0) throw invalid(violations);
        return next;
      });
      // What was put off until a later hour may be due now: the whole plan is made anew, and each reminder finds its time.
      await messaging.jobs.put([planJob(context.organization.id, tx.now)], tx.session);
      for (const { name } of [notifyKind, sendKind]) {
        await messaging.jobs.bringForward(context.organization.id, name, tx.now, tx.session);
      }
      tx.wrote('messaging_settings', after.id, after.version);
      return after;
    },
    { queueOn: 'messaging-settings' },
  );
  messaging.wakeJobs();
  return changed;
}

function nextSettings(
  current: MessagingSettings,
  request: notifications.UpdateMessagingSettingsRequest__Output,
): MessagingSettings {
  const span = (given: Span | null | undefined, known: Span): Span => ({
    from: given?.from || known.from,
    to: given?.to || known.to,
  });
  const { sabbath } = current;
  return {
    ...current,
    reminderTime: request.reminderTime ?? current.reminderTime,
    quietHours: span(request.quietHours, current.quietHours),
    sabbath: { kept: request.sabbathKept ?? sabbath.kept, ...span(request.sabbath, sabbath) },
    language: (request.language ?? current.language) as MessageLanguage,
    enabled: { ...current.enabled, ...request.enabled },
    templates: { ...current.templates, ...request.templates },
  };
}
