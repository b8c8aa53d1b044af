import type { CallContext } from '@roster/service-kit';
import type { SendingRules } from '../domain/messaging/sending-time';
import type { MessagingSettings } from '../domain/messaging/settings';
import { addDays, localTime } from '../domain/zoned-time';
import type { Messaging } from './messaging';

/** Beyond what a walk back from an evening, or on from now, can meet. */
const horizonDays = 12;

/** When the organization sends, with the closure days of a branch from now on, and of the days before. */
export async function rulesFor(
  messaging: Pick<Messaging, 'peers' | 'clock'>,
  context: CallContext,
  settings: MessagingSettings,
  branchId: string | undefined,
): Promise<SendingRules> {
  const { closureDays } = await messaging.peers.catalog.listClosureDays(context, {
    ...periodAround(messaging, context),
    ...(branchId === undefined ? {} : { branchId }),
  });
  return rulesOf(context, settings, closureDays);
}

const pageSize = 100;

/** The same for all branches, asked for once: who wants the rules of one says which. */
export async function rulesOfBranches(
  messaging: Pick<Messaging, 'peers' | 'clock'>,
  context: CallContext,
  settings: MessagingSettings,
): Promise<(branchId: string | undefined) => SendingRules> {
  const period = periodAround(messaging, context);
  const all: { date: string; branchId?: string | undefined }[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const page = { limit: pageSize, offset, sortBy: 'date', descending: false };
    const { closureDays, total } = await messaging.peers.catalog.pageClosureDays(context, { ...period, page });
    all.push(...closureDays);
    if (closureDays.length === 0 || offset + pageSize >= total) break;
  }
  const known = new Map<string | undefined, SendingRules>();
  return (branchId) => {
    const closed = all.filter((day) => day.branchId === undefined || day.branchId === branchId);
    const rules = known.get(branchId) ?? rulesOf(context, settings, closed);
    known.set(branchId, rules);
    return rules;
  };
}

function periodAround({ clock }: Pick<Messaging, 'clock'>, context: CallContext): { from: string; to: string } {
  const { day } = localTime(clock.now().getTime(), context.organization.timeZone);
  return { from: addDays(day, -horizonDays), to: addDays(day, horizonDays) };
}

function rulesOf(
  context: CallContext,
  { reminderTime, quietHours, sabbath }: MessagingSettings,
  closureDays: readonly { date: string }[],
): SendingRules {
  const { timeZone } = context.organization;
  return { timeZone, reminderTime, quietHours, sabbath, closures: new Set(closureDays.map(({ date }) => date)) };
}
