import type { notifications } from '@roster/contracts';
import { type CallContext, isManager, notFound, type WaitingJob } from '@roster/service-kit';
import { reasonOf, wasTold } from '../domain/messaging/message';
import { familiesOf } from '../messaging/families';
import type { Notice } from '../messaging/notice';
import { plannedOf } from '../messaging/planned';
import { withReach } from '../messaging/reach';
import type { Dependencies } from './dependencies';

/** More than there are at a time: one for each day that a lesson was moved to, and for each change that still waits. */
const most = 100;

/**
 * What the families of a meeting will be told, each with the families it is for: where they will be written to, why not,
 * or that they have been told.
 *
 * @throws AppError `meeting.not_found`
 */
export async function listPlannedOfMeeting(
  { messaging }: Dependencies,
  context: CallContext,
  meetingId: string,
): Promise<notifications.PlannedMessage[]> {
  const { replicas, waiting } = messaging;
  if (!isManager(context.principal)) throw notFound('Meeting');
  const meeting = await replicas.meetings.find(context, meetingId);
  if (!meeting) throw notFound('Meeting');
  const organizationId = context.organization.id;
  const { items } = await waiting.page(organizationId, { payload: { meetingId } }, { offset: 0, limit: most });
  const planned = await plannedOf(messaging, context, items);
  const families = familiesOnce(messaging, context);
  const shown: notifications.PlannedMessage[] = [];
  for (const [index, one] of planned.entries()) {
    const notice = items[index];
    if (notice) shown.push({ ...one, families: await families(notice, one.cycleId) });
  }
  return shown;
}

/** Notices of one cycle have the same families, but that a cancelled one is told of to those who took part until then. */
function familiesOnce(messaging: Dependencies['messaging'], context: CallContext) {
  const { peers, messages } = messaging;
  const reached = new Map<string, ReturnType<typeof ask>>();
  const ask = async (cycleId: string, untilCancelled: boolean) =>
    withReach(messaging, context, await familiesOf(peers, context, cycleId, { untilCancelled }));
  return async (
    { payload: notice }: WaitingJob<Notice>,
    cycleId: string | undefined,
  ): Promise<notifications.PlannedFamily[]> => {
    if (cycleId === undefined) return [];
    const untilCancelled = notice.kind === 'cycle_cancellation';
    const key = `${cycleId}/${untilCancelled}`;
    const asked = reached.get(key) ?? ask(cycleId, untilCancelled);
    reached.set(key, asked);
    const told = (await messages.ofNotice(context, notice)).filter(wasTold);
    return (await asked).map(({ family, reach }) => {
      const message = told.find(({ customerId }) => customerId === family.customerId);
      return {
        customerId: family.customerId,
        customerName: family.customerName,
        students: family.students,
        ...(reach.to === undefined ? {} : { to: reach.to }),
        ...(reach.why === undefined ? {} : { reason: reasonOf(reach.why) }),
        ...(message === undefined ? {} : { messageId: message.id }),
      };
    });
  };
}
