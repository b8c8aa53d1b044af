import type { LeadState } from '@roster/contracts';
import { type Database, phoneKey, Repository, searchKeys } from '@roster/service-kit';

const emailKey = (email: string): string => `email:${email.normalize('NFC').trim().toLowerCase()}`;

/** What one phone number or e-mail address is known by. */
export const contactKey = (contact: string): string =>
  contact.includes('@') ? emailKey(contact) : `phone:${phoneKey(contact)}`;

/** What a lead is known by. */
export function contactKeys({
  phone,
  email,
  otherContacts = [],
}: Pick<LeadState, 'phone' | 'email' | 'otherContacts'>): string[] {
  const contacts = [phone, email, ...otherContacts].filter((contact) => contact !== undefined);
  return [...new Set(contacts.map(contactKey))];
}

/**
 * Leads. One unique index over the keys of their phone numbers and e-mail addresses says that each is in one lead of an
 * organization only, whoever writes at the same time.
 */
export function leadRepository(database: Database): Repository<LeadState> {
  return new Repository<LeadState>(database, {
    collection: 'leads',
    kind: 'Lead',
    fields: {
      name: String,
      phone: String,
      email: String,
      childName: String,
      childAge: Number,
      childGrade: String,
      courseInterest: String,
      city: String,
      message: String,
      source: String,
      utm: Object,
      status: String,
      notes: String,
      repeats: Number,
      lastReceivedAt: String,
      otherContacts: { type: [String], default: undefined },
      customerId: String,
      convertedAt: String,
      _contacts: [String],
      _search: [String],
    },
    indexes: [
      { keys: { createdAt: 1 } },
      { keys: { lastReceivedAt: 1 } },
      { keys: { name: 1 } },
      { keys: { status: 1, createdAt: 1 } },
      { keys: { status: 1, lastReceivedAt: 1 } },
      { keys: { status: 1, name: 1 } },
      {
        keys: { customerId: 1, createdAt: 1 },
        options: { partialFilterExpression: { customerId: { $exists: true } } },
      },
      { keys: { _search: 1 } },
      { keys: { _contacts: 1 }, options: { unique: true } },
    ],
    derive: (lead) => ({ _contacts: contactKeys(lead), _search: leadSearchKeys(lead) }),
  });
}

function leadSearchKeys({ name, childName, phone, email, otherContacts = [] }: LeadState): string[] {
  const isEmail = (contact: string): boolean => contact.includes('@');
  const phones = otherContacts.filter((contact) => !isEmail(contact));
  return searchKeys([name, childName, email, ...otherContacts.filter(isEmail)], [phone, ...phones]);
}
