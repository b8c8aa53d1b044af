import type { RpcHandlers } from '@roster/service-kit';
import { bulkUpdateCycles } from '../app/bulk-update-cycles';
import { createCycle } from '../app/create-cycle';
import { deleteCycle } from '../app/delete-cycle';
import { duplicateCycle } from '../app/duplicate-cycle';
import { visibleCycle } from '../app/find-visible';
import { generateMeetings } from '../app/generate-meetings';
import { listCycles } from '../app/list-cycles';
import type { Scheduling } from '../app/scheduling';
import { syncProgress } from '../app/sync-progress';
import { updateCycle } from '../app/update-cycle';
import { conflictMessage, cycleMessage, cycleMessages, meetingMessages, oneCycle } from './messages';

type CycleMethods =
  | 'CreateCycle'
  | 'GetCycle'
  | 'ListCycles'
  | 'UpdateCycle'
  | 'BulkUpdateCycles'
  | 'DeleteCycle'
  | 'DuplicateCycle'
  | 'SyncProgress'
  | 'BatchGetCycles'
  | 'GenerateMeetings';

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

    async BulkUpdateCycles(context, request) {
      return { cycles: await cycleMessages(app, context, await bulkUpdateCycles(app, context, request)) };
    },

    async DeleteCycle(context, request) {
      return { deletedMeetings: await deleteCycle(app, context, request) };
    },

    async DuplicateCycle(context, request) {
      const { cycle, meetings, skipped, conflicts, registrations } = await duplicateCycle(app, context, request);
      return {
        cycle: await oneCycle(app, context, cycle),
        meetings: await meetingMessages(app, context, meetings),
        skipped,
        conflicts: conflicts.map(conflictMessage),
        registrations,
      };
    },

    async SyncProgress(context, request) {
      const { cycle, changed } = await syncProgress(app, context, request);
      return { cycle: await oneCycle(app, context, cycle), changed };
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
        conflicts: conflicts.map(conflictMessage),
        cycle: await oneCycle(app, context, cycle),
      };
    },
  };
}
