import { messageKinds, type notifications } from '@roster/contracts';
import { type CallContext, Check, type Found, isManager, readPage } from '@roster/service-kit';
import { expectedIn } from '../messaging/families';
import { plannedOf } from '../messaging/planned';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

/**
 * What families will be told, and when, or why not: in the order in which they are looked at next. None for those who do not run the
 * business. A customer's are those of the cycles that their children are expected in.
 *
 * @throws AppError `invalid` that names `kind`, `from`, `to` or the paging field
 */
export async function listPlannedMessages(
  { messaging }: Dependencies,
  context: CallContext,
  request: notifications.ListPlannedMessagesRequest__Output,
): Promise<Found<notifications.PlannedMessage>> {
  const { page, sort } = readPage(request.page, ['sendAt'], { sendAt: 1 });
  const check = new Check().oneOf('kind', request.kind, messageKinds);
  const { $gte: from, $lt: to } = readPeriod(check, request) ?? {};
  check.throwIfAny();
  const { kind, meetingId, customerId } = request;
  if (!isManager(context.principal)) return { items: [], total: 0 };
  const cycleId = await cyclesAskedFor(messaging.peers, context, request.cycleId, customerId);
  const filter = {
    payload: {
      ...(kind === undefined ? {} : { kind }),
      ...(meetingId === undefined ? {} : { meetingId }),
      ...(cycleId === undefined ? {} : { cycleId }),
    },
    ...(from === undefined ? {} : { from: new Date(from) }),
    ...(to === undefined ? {} : { to: new Date(to) }),
  };
  const { items, total } = await messaging.waiting.page(
    context.organization.id,
    filter,
    page,
    sort.sendAt === -1 ? -1 : 1,
  );
  return { items: await plannedOf(messaging, context, items), total };
}

/** Undefined: any. */
async function cyclesAskedFor(
  peers: Parameters<typeof expectedIn>[0],
  context: CallContext,
  cycleId: string | undefined,
  customerId: string | undefined,
): Promise<string | string[] | undefined> {
  if (customerId === undefined) return cycleId;
  const registrations = await expectedIn(peers, context, cycleId, { customerId, untilCancelled: true });
  return [...new Set(registrations.flatMap((registration) => registration.cycleId ?? []))];
}
