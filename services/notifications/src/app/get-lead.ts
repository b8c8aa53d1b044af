import type { LeadState } from '@roster/contracts';
import { type CallContext, isManager, notFound } from '@roster/service-kit';
import type { Dependencies } from './dependencies';

/** A lead; it is the affair of those who run the business. @throws AppError `lead.not_found` */
export async function getLead({ leads }: Dependencies, context: CallContext, id: string): Promise<LeadState> {
  if (!isManager(context.principal)) throw notFound('Lead');
  return leads.get(context, id);
}
