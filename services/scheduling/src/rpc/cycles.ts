import type { RpcHandlers } from '@roster/service-kit';
import { createCycle } from '../app/create-cycle';
import { visibleCycle } from '../app/find-visible';
import { generateMeetings } from '../app/generate-meetings';
import { listCycles } from '../app/list-cycles';
import type { Scheduling } from '../app/scheduling';
import { updateCycle } from '../app/update-cycle';
import { cycleMessage, cycleMessages, meetingMessages, oneCycle } from './messages';

type CycleMethods = 'CreateCycle' | 'GetCycle' | 'ListCycles' | 'UpdateCycle' | 'BatchGetCycles' | 'GenerateMeetings';

/** The RPCs about cycles. */
export function cycleHandlers(app: Scheduling): Pick<RpcHandlers<'scheduling'>, CycleMethods> {
  return {
    async CreateCycle(context, request) {
      return { cycle: await oneCycle(app, context, await createCycle(app, context, request)) };
    },

    async GetCycle(context, { id }) {
      return { cycle: await oneCycle(app, context, await visibleCycle(app, context, id)) };
    },

    async ListCycles(context, request) {
      const { items, total } = await listCycles(app, context, request);
      return { cycles: await cycleMessages(app, context, items), total };
    },

    async UpdateCycle(context, request) {
      return { cycle: await oneCycle(app, context, await updateCycle(app, context, request)) };
    },

    // For the replicas of other services, which pass their caller's context on and check for themselves what the
    // caller may see: so an instructor's call is not narrowed here, nor are names looked up.
    async BatchGetCycles(context, { ids }) {
      return { cycles: (await app.cycles.getMany(context, ids)).map(cycleMessage) };
    },

    async GenerateMeetings(context, request) {
      const { meetings, skipped, conflicts, cycle } = await generateMeetings(app, context, request);
      return {
        meetings: await meetingMessages(app, context, meetings),
        skipped,
        conflicts: conflicts.map(({ id, scheduledDate, startTime, endTime, instructorId }) => ({
          meetingId: id,
          date: scheduledDate,
          startTime,
          endTime,
          resource: 'instructor',
          resourceId: instructorId,
        })),
        cycle: await oneCycle(app, context, cycle),
      };
    },
  };
}
