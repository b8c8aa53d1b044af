import type { LeadState } from '@roster/contracts';
import {
  asAppError,
  type CallContext,
  type Job,
  type JobHandler,
  JobKind,
  type JobOutcome,
  type JobStore,
  type NewJob,
  noPayload,
  type Organizations,
  type Repository,
  type ServiceRuntime,
} from '@roster/service-kit';
import { converted } from '../domain/lead-status';
import { contextFor } from '../work-context';

/** The job's key is the lead's id. */
const conversionKind = new JobKind('lead.convert', noPayload);

/** Longer than a call may take: by then enrollment has made the family, or never will. */
const afterMs = 60_000;

/** By which enrollment knows what a lead became: one family for each lead, for all time. */
export const operationOf = (leadId: string): string => `lead/${leadId}`;

/** The job of looking what became of a conversion whose caller may have died. */
export const conversionJob = ({ organization }: CallContext, leadId: string, now: Date): NewJob =>
  conversionKind.job({
    organizationId: organization.id,
    key: leadId,
    dueAt: new Date(now.getTime() + afterMs),
    payload: {},
  });

interface Parts extends Pick<ServiceRuntime, 'unitOfWork' | 'peers'> {
  leads: Repository<LeadState>;
  jobs: JobStore;
  organizations: Pick<Organizations, 'scope'>;
}

/** The lead says whom it became: told of once, however often this is done. */
export function finishConversion(
  { unitOfWork, leads, jobs }: Pick<Parts, 'unitOfWork' | 'leads' | 'jobs'>,
  context: CallContext,
  leadId: string,
  customerId: string,
): Promise<LeadState> {
  return unitOfWork.run(
    context,
    async (tx) => {
      const { before, after, changed } = await leads.update(tx, leadId, undefined, (lead) =>
        converted(lead, customerId, tx.now),
      );
      await jobs.cancel([conversionJob(context, leadId, tx.now)], tx.now, tx.session);
      if (changed) tx.emit('lead.converted', { before, after });
      return after;
    },
    { queueOn: `lead/${leadId}` },
  );
}

/**
 * Goes on where a conversion was left: asks enrollment what was made for the lead. Where nothing was, nothing will be: the
 * caller was told of a failure, and nobody does behind their back what did not succeed.
 */
export function finishConversions(parts: Parts): JobHandler {
  return { kind: conversionKind, run: (job) => goOn(parts, job) };
}

async function goOn(parts: Parts, { organizationId, key: leadId }: Job): Promise<JobOutcome> {
  const context = await contextFor(parts, organizationId, `lead-${leadId}`);
  const customerId = await madeFor(parts, context, leadId);
  if (customerId !== undefined) await finishConversion(parts, context, leadId, customerId);
  return { is: 'done' };
}

/** The customer whom the lead became; undefined where none was made. */
async function madeFor({ peers }: Parts, context: CallContext, leadId: string): Promise<string | undefined> {
  try {
    return (await peers.enrollment.getFamily(context, { operationId: operationOf(leadId) })).customerId;
  } catch (error) {
    if (asAppError(error)?.category === 'not_found') return undefined;
    throw error;
  }
}
