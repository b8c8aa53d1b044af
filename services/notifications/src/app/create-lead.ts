import type { LeadState, notifications } from '@roster/contracts';
import { type CallContext, isDuplicateKey, type Transaction } from '@roster/service-kit';
import { cameAgain, type LeadDetails, newLead } from '../domain/lead';
import { contactKey, contactKeys } from '../store/leads';
import { readLead } from './check-lead';
import type { Dependencies } from './dependencies';

export interface ReceivedLead {
  lead: LeadState;
  created: boolean;
}

/** Each round somebody else made a lead with one of the contacts; as many different ones at once there are not. */
const maxAttempts = 5;

/**
 * Takes somebody's interest (seed 2, "POST /public/leads"). A phone number or e-mail address that the organization has a
 * lead with belongs to that lead, which is told of again instead of a second one being made; where the two belong to
 * different leads, it is the phone number's.
 *
 * @throws AppError `invalid`
 */
export async function createLead(
  dependencies: Dependencies,
  context: CallContext,
  request: notifications.CreateLeadRequest__Output,
): Promise<ReceivedLead> {
  const details = readLead(request);
  const [queueOn = ''] = contactKeys(details);
  for (let attempt = 1; ; attempt++) {
    try {
      return await dependencies.unitOfWork.run(context, (tx) => receive(dependencies, tx, details), {
        queueOn: `lead/${queueOn}`,
      });
    } catch (error) {
      // The one who came first has committed: now it is found.
      if (!isDuplicateKey(error) || attempt >= maxAttempts) throw error;
    }
  }
}

async function receive({ leads }: Dependencies, tx: Transaction, details: LeadDetails): Promise<ReceivedLead> {
  const filter = { _contacts: { $in: contactKeys(details) } };
  const known = await leads.all(tx.context, filter, { createdAt: 1, id: 1 }, tx.session);
  const main = ownerOf(known, details.phone) ?? ownerOf(known, details.email);
  if (!main) {
    const lead = await leads.insert(tx, newLead(details, tx.now));
    tx.emit('lead.received', { after: lead });
    return { lead, created: true };
  }
  const again = withoutContactsOf(known, details);
  const { before, after } = await leads.update(tx, main.id, undefined, (lead) => cameAgain(lead, again, tx.now));
  tx.emit('lead.updated', { before, after });
  return { lead: after, created: false };
}

const ownerOf = (leads: readonly LeadState[], contact: string | undefined): LeadState | undefined =>
  contact === undefined ? undefined : leads.find((lead) => contactKeys(lead).includes(contactKey(contact)));

/** The details without contacts that one of these leads has already, however they were written. */
function withoutContactsOf(known: readonly LeadState[], details: LeadDetails): LeadDetails {
  const { phone, email, ...rest } = details;
  const kept: LeadDetails = { ...rest };
  if (phone !== undefined && !ownerOf(known, phone)) kept.phone = phone;
  if (email !== undefined && !ownerOf(known, email)) kept.email = email;
  return kept;
}
