import { Check, type RpcHandlers, type UnitOfWork } from '@roster/service-kit';
import type { Repositories } from '../store/repositories';

type ClosureMethods = 'CreateClosureDay' | 'ListClosureDays' | 'DeleteClosureDay';

/** Days without meetings. Nobody follows them by events: scheduling asks when it generates. */
export function closureDayHandlers(
  { closureDays, branches }: Repositories,
  unitOfWork: UnitOfWork,
): Pick<RpcHandlers<'catalog'>, ClosureMethods> {
  return {
    async CreateClosureDay(context, { date, name, branchId }) {
      new Check().day('date', date).text('name', name, { min: 1, max: 200 }).throwIfAny();
      if (branchId !== undefined) await branches.get(context, branchId);
      const closureDay = await unitOfWork.run(context, (tx) => closureDays.insert(tx, { date, name, branchId }));
      return { closureDay };
    },

    async ListClosureDays(context, { from, to, branchId }) {
      new Check().day('from', from).day('to', to).throwIfAny();
      const days = await closureDays.all(context, { date: { $gte: from, $lte: to } }, { date: 1 });
      return { closureDays: days.filter((day) => day.branchId === undefined || day.branchId === branchId) };
    },

    async DeleteClosureDay(context, { id }) {
      await unitOfWork.run(context, (tx) => closureDays.softDelete(tx, id));
      return {};
    },
  };
}
