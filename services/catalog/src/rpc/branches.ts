import { type BranchState, type BranchType, branchTypes } from '@roster/contracts';
import { applyPatch, Check, type RpcHandlers, readPage, type ServiceRuntime, searchFilter } from '@roster/service-kit';
import type { Repositories } from '../store/repositories';
import { refuseInUse } from './refuse-in-use';

type BranchMethods =
  | 'CreateBranch'
  | 'GetBranch'
  | 'ListBranches'
  | 'UpdateBranch'
  | 'DeleteBranch'
  | 'BatchGetBranches';

const patchable = [
  'name',
  'type',
  'address',
  'city',
  'contactName',
  'contactPhone',
  'contactEmail',
  'isActive',
] as const satisfies (keyof BranchState)[];

/** Where meetings are held (seed 1, "Branches"). */
export function branchHandlers(
  { branches, closureDays }: Repositories,
  { unitOfWork, peers }: Pick<ServiceRuntime, 'unitOfWork' | 'peers'>,
): Pick<RpcHandlers<'catalog'>, BranchMethods> {
  return {
    async CreateBranch(context, request) {
      checkBranch(request);
      const { name, address, city, contactName, contactPhone, contactEmail, isActive = true } = request;
      const type = request.type as BranchType;
      const branch = await unitOfWork.run(context, async (tx) => {
        const after = await branches.insert(tx, {
          name,
          type,
          address,
          city,
          contactName,
          contactPhone,
          contactEmail,
          isActive,
        });
        tx.emit('branch.created', { after });
        return after;
      });
      return { branch };
    },

    async GetBranch(context, { id }) {
      return { branch: await branches.get(context, id) };
    },

    async ListBranches(context, request) {
      const { page, sort } = readPage(request.page, ['name', 'type', 'city', 'isActive', 'createdAt', 'updatedAt']);
      const filter: Record<string, unknown> = {};
      if (request.type !== undefined) filter.type = request.type;
      if (request.city !== undefined) filter.city = request.city;
      if (request.isActive !== undefined) filter.isActive = request.isActive;
      if (request.search) Object.assign(filter, searchFilter(request.search));
      const { items, total } = await branches.page(context, filter, sort, page);
      return { branches: items, total };
    },

    async UpdateBranch(context, request) {
      checkBranch(request);
      const branch = await unitOfWork.run(context, async (tx) => {
        const { before, after, changed } = await branches.update(tx, request.id, request.expectedVersion, (current) =>
          applyPatch(current, request, patchable, ['name', 'type', 'isActive']),
        );
        if (changed) tx.emit('branch.updated', { before, after });
        return after;
      });
      return { branch };
    },

    async DeleteBranch(context, { id, expectedVersion }) {
      await branches.get(context, id);
      await refuseInUse(peers, context, 'branch', id);
      await unitOfWork.run(context, async (tx) => {
        tx.emit('branch.deleted', await branches.softDelete(tx, id, expectedVersion));
        // Its own closure days are of no use to anybody else.
        for (const day of await closureDays.all(context, { branchId: id }, {}, tx.session)) {
          await closureDays.softDelete(tx, day.id);
        }
      });
      return {};
    },

    async BatchGetBranches(context, { ids }) {
      return { branches: await branches.getMany(context, ids) };
    },
  };
}

type BranchFields = Partial<Record<Exclude<(typeof patchable)[number], 'isActive'>, string>>;

function checkBranch(branch: BranchFields): void {
  new Check()
    .text('name', branch.name, { min: 1, max: 200 })
    .oneOf('type', branch.type, branchTypes)
    .text('address', branch.address, { max: 300 })
    .text('city', branch.city, { max: 100 })
    .text('contactName', branch.contactName, { max: 200 })
    .text('contactPhone', branch.contactPhone, { max: 40 })
    .text('contactEmail', branch.contactEmail, { max: 254 })
    .throwIfAny();
}
