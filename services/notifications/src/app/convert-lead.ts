import { createHash } from 'node:crypto';
import type { LeadState, notifications } from '@roster/contracts';
import { type AppError, asAppError, type CallContext, conflict, isManager, notFound, stale } from '@roster/service-kit';
import { conversionJob, finishConversion, operationOf } from '../leads/finish-conversion';
import type { Dependencies } from './dependencies';

type Request = notifications.ConvertLeadRequest__Output;

export interface ConvertedLead {
  lead: LeadState;
  operationId: string;
  isRepeat: boolean;
}

/**
 * Makes a customer of a lead, with students and seats. Two services write, so this is a chain of steps that can each be
 * repeated: a job is queued that will look after it, enrollment makes the family once for this lead, and the lead says
 * whom it became. Where this dies in between, or its caller gives up, the same call again goes on from there, and so does
 * the job.
 *
 * @throws AppError `lead.not_found`; `version.stale`; what enrollment refuses (`invalid`, `customer.known`, `cycle.full`...),
 *   with nothing made; conflict `lead.converted` where it became a customer by another request
 */
export async function convertLead(
  dependencies: Dependencies,
  context: CallContext,
  request: Request,
): Promise<ConvertedLead> {
  if (!isManager(context.principal)) throw notFound('Lead');
  const { leads, jobs, peers, clock } = dependencies;
  const lead = await leads.get(context, request.id);
  const isNew = lead.customerId === undefined;
  if (isNew && request.expectedVersion !== undefined && request.expectedVersion !== lead.version) throw stale('Lead');
  const operationId = operationOf(lead.id);
  if (isNew) await jobs.put([conversionJob(context, lead.id, clock.now())]);
  try {
    const { customerId, isRepeat } = await peers.enrollment.createFamily(context, {
      operationId,
      fingerprint: fingerprintOf(request),
      customer: { ...saidOf(lead), ...request.customer },
      ...(request.existingCustomerId === undefined ? {} : { existingCustomerId: request.existingCustomerId }),
      students: request.students,
      registrations: request.registrations,
    });
    return { lead: await finishConversion(dependencies, context, lead.id, customerId), operationId, isRepeat };
  } catch (error) {
    const known = asAppError(error);
    if (known?.slug !== 'family.other') throw error;
    throw await alreadyAnother(dependencies, context, lead.id, known);
  }
}

/** The lead became a customer by an earlier request, which may have died before the lead said so. */
async function alreadyAnother(
  dependencies: Dependencies,
  context: CallContext,
  leadId: string,
  cause: AppError,
): Promise<AppError> {
  const { customerId = '' } = cause.metadata;
  await finishConversion(dependencies, context, leadId, customerId);
  return conflict('lead.converted', `The lead became a customer by another request (${customerId})`, {
    fields: [{ field: 'customerId', message: customerId }],
    metadata: { customerId },
    cause,
  });
}

const saidOf = ({ name, phone, email, city }: LeadState) => ({
  name,
  ...(phone === undefined ? {} : { phone }),
  ...(email === undefined ? {} : { email }),
  ...(city === undefined ? {} : { city }),
});

/** Tells requests apart by what they ask for: not by the version that they saw, nor by what the lead said meanwhile. */
function fingerprintOf({ customer, existingCustomerId, students, registrations }: Request): string {
  const wanted = JSON.stringify([customer ?? {}, existingCustomerId ?? null, students, registrations]);
  return createHash('sha256').update(wanted).digest('base64url');
}
