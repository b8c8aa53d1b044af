import type { ClosureState } from '@roster/contracts';
import {
  applyPatch,
  type CallContext,
  Check,
  conflict,
  duplicateFields,
  type Filter,
  invalidField,
  type RpcHandlers,
  readPage,
  type UnitOfWork,
} from '@roster/service-kit';
import type { Repositories } from '../store/repositories';

type ClosureMethods =
  | 'CreateClosureDay'
  | 'GetClosureDay'
  | 'ListClosureDays'
  | 'PageClosureDays'
  | 'UpdateClosureDay'
  | 'DeleteClosureDay';

const patchable = ['date', 'name', 'branchId'] as const satisfies (keyof ClosureState)[];

/** Days without meetings. Scheduling does not follow them: it asks when it generates. */
export function closureDayHandlers(
  { closureDays, branches }: Repositories,
  unitOfWork: UnitOfWork,
): Pick<RpcHandlers<'catalog'>, ClosureMethods> {
  /** @throws AppError `invalid` */
  async function checkBranch(context: CallContext, branchId: string | undefined): Promise<void> {
    if (branchId !== undefined && !(await branches.find(context, branchId))) {
      throw invalidField('branchId', 'does not exist');
    }
  }
  return {
    async CreateClosureDay(context, { date, name, branchId }) {
      checkClosureDay({ date, name });
      await checkBranch(context, branchId);
      const closureDay = await unitOfWork
        .run(context, async (tx) => {
          const after = await closureDays.insert(tx, { date, name, branchId });
          tx.emit('closure.created', { after });
          return after;
        })
        .catch(refuseTaken);
      return { closureDay };
    },

    async GetClosureDay(context, { id }) {
      return { closureDay: await closureDays.get(context, id) };
    },

    // For scheduling: all of a period, for one branch.
    async ListClosureDays(context, { from, to, branchId }) {
      new Check().day('from', from).day('to', to).throwIfAny();
      const days = await closureDays.all(context, { date: { $gte: from, $lte: to } }, { date: 1 });
      return { closureDays: days.filter((day) => day.branchId === undefined || day.branchId === branchId) };
    },

    // For whoever keeps them.
    async PageClosureDays(context, { page: asked, from, to, branchId }) {
      new Check().day('from', from).day('to', to).throwIfAny();
      const { page, sort } = readPage(asked, ['date', 'name', 'createdAt'], { date: 1 });
      const filter: Filter = {};
      if (from !== undefined || to !== undefined) {
        filter.date = { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) };
      }
      // Null matches what is absent: a day of the whole organization.
      if (branchId !== undefined) filter.branchId = { $in: [branchId, null] };
      const { items, total } = await closureDays.page(context, filter, sort, page);
      return { closureDays: items, total };
    },

    async UpdateClosureDay(context, request) {
      checkClosureDay(request);
      if (request.branchId !== undefined && request.clear.includes('branchId')) {
        throw invalidField('branchId', 'cannot be set and cleared at once');
      }
      await checkBranch(context, request.branchId);
      const closureDay = await unitOfWork
        .run(context, async (tx) => {
          const { before, after, changed } = await closureDays.update(
            tx,
            request.id,
            request.expectedVersion,
            (current) => applyPatch(current, request, patchable, ['date', 'name']),
          );
          if (changed) tx.emit('closure.updated', { before, after });
          return after;
        })
        .catch(refuseTaken);
      return { closureDay };
    },

    async DeleteClosureDay(context, { id, expectedVersion }) {
      await unitOfWork.run(context, async (tx) =>
        tx.emit('closure.deleted', await closureDays.softDelete(tx, id, expectedVersion)),
      );
      return {};
    },
  };
}

function checkClosureDay({ date, name }: { date?: string | undefined; name?: string | undefined }): void {
  new Check().dayOfLife('date', date).text('name', name, { min: 1, max: 200 }).throwIfAny();
}

/** The index decides who closed a day first; any other error is thrown on as it is. */
function refuseTaken(error: unknown): never {
  if (!duplicateFields(error).includes('date')) throw error;
  throw conflict('closure_day.taken', 'That day is closed already', {
    fields: [{ field: 'date', message: 'is closed already' }],
  });
}
