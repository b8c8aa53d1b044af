import type { InstructorState } from '@roster/contracts';
import {
  applyPatch,
  type CallContext,
  Check,
  invalidField,
  type RpcHandlers,
  readPage,
  type ServiceRuntime,
  searchFilter,
} from '@roster/service-kit';
import type { Repositories } from '../store/repositories';
import { refuseInUse } from './refuse-in-use';

type InstructorMethods =
  | 'CreateInstructor'
  | 'GetInstructor'
  | 'ListInstructors'
  | 'UpdateInstructor'
  | 'DeleteInstructor'
  | 'BatchGetInstructors';

const patchable = [
  'name',
  'phone',
  'email',
  'rateFrontalMinor',
  'rateOnlineMinor',
  'ratePrivateMinor',
  'ratePreparationMinor',
  'isActive',
  'notes',
] as const satisfies (keyof InstructorState)[];

const sortable = [
  'name',
  'phone',
  'email',
  'rateFrontalMinor',
  'rateOnlineMinor',
  'ratePrivateMinor',
  'ratePreparationMinor',
  'isActive',
  'createdAt',
  'updatedAt',
] as const satisfies (keyof InstructorState)[];

/** Who teaches, and at which rates (seed 1, "Instructors"). */
export function instructorHandlers(
  { instructors }: Repositories,
  { unitOfWork, peers, log }: Pick<ServiceRuntime, 'unitOfWork' | 'peers' | 'log'>,
): Pick<RpcHandlers<'catalog'>, InstructorMethods> {
  return {
    async CreateInstructor(context, request) {
      checkInstructor(request);
      const { login, isActive = true, ...fields } = request;
      if (login && !fields.email) throw invalidField('email', 'is required to create a login');
      const id = await instructors.newId(context);
      // Identity first, so that a taken e-mail refuses the whole request. The user stays provisional, and so powerless,
      // until the instructor is there.
      const userId = login ? await provisionLogin(context, id, fields, login.password) : undefined;
      const instructor = await unitOfWork.run(context, async (tx) => {
        const after = await instructors.insert(tx, {
          id,
          name: fields.name,
          phone: fields.phone,
          email: fields.email,
          rateFrontalMinor: fields.rateFrontalMinor,
          rateOnlineMinor: fields.rateOnlineMinor,
          ratePrivateMinor: fields.ratePrivateMinor,
          ratePreparationMinor: fields.ratePreparationMinor,
          isActive,
          notes: fields.notes,
          userId,
        });
        tx.emit('instructor.created', { after });
        return after;
      });
      if (userId) await activateLogin(context, userId);
      return { instructor };
    },

    async GetInstructor(context, { id }) {
      return { instructor: await instructors.get(context, id) };
    },

    async ListInstructors(context, request) {
      const { page, sort } = readPage(request.page, sortable);
      const filter: Record<string, unknown> = {};
      if (request.isActive !== undefined) filter.isActive = request.isActive;
      if (request.search) Object.assign(filter, searchFilter(request.search));
      const { items, total } = await instructors.page(context, filter, sort, page);
      return { instructors: items, total };
    },

    async UpdateInstructor(context, request) {
      checkInstructor(request);
      const instructor = await unitOfWork.run(context, async (tx) => {
        const { before, after, changed } = await instructors.update(
          tx,
          request.id,
          request.expectedVersion,
          (current) => applyPatch(current, request, patchable, ['name', 'phone', 'isActive']),
        );
        if (changed) tx.emit('instructor.updated', { before, after });
        return after;
      });
      return { instructor };
    },

    // Identity follows the event: the login, if there is one, ends with the instructor.
    async DeleteInstructor(context, { id, expectedVersion }) {
      await instructors.get(context, id);
      await refuseInUse(peers, context, 'instructor', id);
      await unitOfWork.run(context, async (tx) =>
        tx.emit('instructor.deleted', await instructors.softDelete(tx, id, expectedVersion)),
      );
      return {};
    },

    async BatchGetInstructors(context, { ids }) {
      return { instructors: await instructors.getMany(context, ids) };
    },
  };

  async function provisionLogin(
    context: CallContext,
    instructorId: string,
    { name, email = '' }: { name: string; email?: string | undefined },
    password: string,
  ): Promise<string> {
    const { user } = await peers.identity.provisionInstructorLogin(context, { instructorId, email, password, name });
    if (!user) throw new Error('identity answered without a user');
    return user.id;
  }

  /** Makes the login work at once. Should this call fail, `instructor.created` does the same a moment later. */
  async function activateLogin(context: CallContext, userId: string): Promise<void> {
    try {
      await peers.identity.activateUser(context, { id: userId });
    } catch (error) {
      log.warn({ err: error, userId }, 'login not active yet; the event will do it');
    }
  }
}

type InstructorFields = Partial<
  Pick<InstructorState, 'name' | 'phone' | 'email' | 'notes' | (`rate${string}Minor` & keyof InstructorState)>
>;

function checkInstructor(instructor: InstructorFields): void {
  const check = new Check()
    .text('name', instructor.name, { min: 1, max: 200 })
    .text('phone', instructor.phone, { min: 1, max: 40 })
    .text('email', instructor.email, { max: 254 })
    .text('notes', instructor.notes, { max: 5_000 });
  for (const rate of ['rateFrontalMinor', 'rateOnlineMinor', 'ratePrivateMinor', 'ratePreparationMinor'] as const) {
    check.integer(rate, instructor[rate], 0);
  }
  check.throwIfAny();
}
