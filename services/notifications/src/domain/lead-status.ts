import type { LeadState, LeadStatus } from '@roster/contracts';
import { conflict } from '@roster/service-kit/errors';

/** Where work on a lead may take it. `converted` is the word of a conversion alone, and final. */
const next: Record<LeadStatus, readonly LeadStatus[]> = {
  new: ['contacted', 'closed'],
  contacted: ['new', 'closed'],
  closed: ['new', 'contacted'],
  converted: [],
};

/**
 * A person says how it stands with a lead.
 *
 * @throws AppError conflict `lead.converted` where it became a customer; `lead.not_converted` where it is to be called so
 *   without having become one
 */
export function refuseStatus(from: LeadStatus, to: LeadStatus): void {
  if (from === to || next[from].includes(to)) return;
  if (from === 'converted') throw conflict('lead.converted', 'The lead became a customer: its status is final');
  throw conflict('lead.not_converted', 'A lead is converted by making a customer of it', {
    fields: [{ field: 'status', message: 'is set by converting the lead' }],
  });
}

/** The state of a lead that became a customer; undefined where it says so already. */
export function converted(lead: LeadState, customerId: string, now: Date): LeadState | undefined {
  if (lead.customerId !== undefined) return undefined;
  return { ...lead, status: 'converted', customerId, convertedAt: now.toISOString() };
}
