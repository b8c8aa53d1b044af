import type { LeadState } from '@roster/contracts';

/** What somebody said of themselves. */
export type LeadDetails = Pick<
  LeadState,
  | 'name'
  | 'phone'
  | 'email'
  | 'childName'
  | 'childAge'
  | 'childGrade'
  | 'courseInterest'
  | 'city'
  | 'message'
  | 'source'
  | 'utm'
>;

/** As long as a lead's message may grow by what is said anew. */
export const longestMessage = 5_000;

const mostOtherContacts = 10;

/** A lead's first state. */
export function newLead(
  details: LeadDetails,
  now: Date,
): LeadDetails & Pick<LeadState, 'status' | 'repeats' | 'lastReceivedAt'> {
  return { ...details, status: 'new', repeats: 0, lastReceivedAt: now.toISOString() };
}

/**
 * The next state of a lead that came again. What was there stays; what was missing is filled in; another phone number or
 * e-mail address is kept beside the first, and a new message below the old one. A closed lead is new again: somebody who
 * asks anew wants an answer.
 *
 * @param again without contacts that are known already, of this lead or another one
 */
export function cameAgain(lead: LeadState, again: LeadDetails, now: Date): LeadState {
  const { name: _keptName, message, utm, ...details } = again;
  const filled = { ...withoutUndefined(details), ...withoutUndefined(lead) } as LeadState;
  const next: LeadState = {
    ...filled,
    status: lead.status === 'closed' ? 'new' : lead.status,
    repeats: lead.repeats + 1,
    lastReceivedAt: now.toISOString(),
  };
  const both = joinedMessage(lead.message, message);
  if (both !== undefined) next.message = both;
  const parameters = { ...utm, ...lead.utm };
  if (Object.keys(parameters).length > 0) next.utm = parameters;
  const others = otherContacts(next, again);
  if (others.length > 0) next.otherContacts = others;
  return next;
}

function joinedMessage(before: string | undefined, said: string | undefined): string | undefined {
  if (before === undefined || said === undefined) return before ?? said;
  if (before.includes(said)) return before;
  const both = `${before}\n\n${said}`;
  return both.length > longestMessage ? before : both;
}

function otherContacts(lead: LeadState, { phone, email }: LeadDetails): string[] {
  const known = lead.otherContacts ?? [];
  const fresh = [phone, email].filter(
    (contact): contact is string =>
      contact !== undefined && contact !== lead.phone && contact !== lead.email && !known.includes(contact),
  );
  return [...known, ...fresh].slice(0, mostOtherContacts);
}

const withoutUndefined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>;
