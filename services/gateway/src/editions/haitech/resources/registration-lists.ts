import {
  cycleStatuses,
  cycleTypes,
  type enrollment,
  paymentMethods,
  paymentStatuses,
  registrationStatuses,
} from '@roster/contracts';
import type { CallContext, Peers } from '@roster/service-kit';
import { z } from 'zod';
import type { Answer } from '../../../http/route';
import { answerPage, many } from '../common/answers';
import { decimal } from '../common/money';
import { existsIfEmpty } from '../common/owner';
import { listQuery, pageOf } from '../common/query';
import { presentStudentSummary, shownDay, shownId, shownInstant, shownMoney, studentSummary } from '../common/shapes';
import { day, id } from '../common/values';
import { type Viewer, viewerOf } from '../common/viewer';

/** How registrations are shown and listed, at whichever address. */

export const registrationQuery = listQuery(
  ['registrationDate', 'status', 'paymentStatus', 'amount', 'createdAt', 'updatedAt'],
  {
    studentId: id().optional(),
    cycleId: id().optional(),
    customerId: id().optional(),
    status: z.enum(registrationStatuses).optional(),
    paymentStatus: z.enum(paymentStatuses).optional(),
    from: day().optional(),
    to: day().optional(),
  },
);

const cycleOfRegistration = z
  .object({
    id: shownId,
    name: z.string(),
    type: z.enum(cycleTypes),
    status: z.enum(cycleStatuses),
    startDate: shownDay,
    endDate: shownDay.nullable(),
  })
  .meta({ id: 'RegistrationCycle' });

export const shownRegistration = z
  .object({
    id: shownId,
    studentId: shownId,
    cycleId: shownId.nullable(),
    registrationDate: shownDay,
    status: z.enum(registrationStatuses),
    amount: shownMoney.nullable(),
    paymentStatus: z.enum(paymentStatuses),
    paymentMethod: z.enum(paymentMethods).nullable(),
    invoiceLink: z.string().nullable(),
    cancellationReason: z.string().nullable(),
    notes: z.string().nullable(),
    student: studentSummary.nullable(),
    cycle: cycleOfRegistration.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Registration' });

export const registrationPage = many(shownRegistration);

interface RegistrationListing {
  context: CallContext;
  peers: Peers;
  query: z.infer<typeof registrationQuery>;
  cycleId?: string;
  studentId?: string;
}

export async function listRegistrations({ query, context, peers, ...owner }: RegistrationListing): Promise<Answer> {
  const { studentId, cycleId, customerId, status, paymentStatus, from, to } = query;
  const filter = { studentId, cycleId, customerId, status, paymentStatus, from, to, ...owner };
  const viewer = viewerOf(context);
  const { registrations, total } = await peers.enrollment.listRegistrations(context, {
    page: pageOf(query, { amounts: ['amount'], viewer }),
    ...filter,
  });
  return answerPage(
    registrations.map((found) => presentRegistration(found, viewer)),
    total,
    query,
  );
}

/** The registrations of one owner, who is asked for only where there are none. */
export async function listRegistrationsOf(
  listing: RegistrationListing,
  owner: () => Promise<unknown>,
): Promise<Answer> {
  const answer = await listRegistrations(listing);
  await existsIfEmpty(answer, owner);
  return answer;
}

export function presentRegistration(
  found: enrollment.Registration__Output,
  viewer: Viewer,
): z.infer<typeof shownRegistration> {
  // What a family pays is not an instructor's affair.
  const seesMoney = viewer.instructorId === undefined;
  const { cycle } = found;
  const shown = {
    id: found.id,
    studentId: found.studentId,
    cycleId: found.cycleId ?? null,
    registrationDate: found.registrationDate,
    status: found.status,
    amount: seesMoney ? decimal(found.amountMinor, viewer.currency) : null,
    paymentStatus: found.paymentStatus,
    paymentMethod: seesMoney ? (found.paymentMethod ?? null) : null,
    invoiceLink: seesMoney ? (found.invoiceLink ?? null) : null,
    cancellationReason: found.cancellationReason ?? null,
    notes: found.notes ?? null,
    student: presentStudentSummary(found.student),
    cycle: cycle
      ? {
          id: cycle.id,
          name: cycle.name,
          type: cycle.type,
          status: cycle.status,
          startDate: cycle.startDate,
          endDate: cycle.endDate || null,
        }
      : null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
  // Words of the contracts travel as plain strings.
  return shown as z.infer<typeof shownRegistration>;
}
