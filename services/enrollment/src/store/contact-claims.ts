import { type Database, Guards, laneOf, type Transaction } from '@roster/service-kit';

/** So many names are claimed at all; customers who share none of theirs wait for each other once in so many times. */
const lanes = 32;
/** Whatever prefix a number was written with, its last digits are the same. */
const lastDigits = -9;

interface Contact {
  phone?: string | undefined;
  email?: string | undefined;
}

/**
 * Phone numbers and e-mail addresses, held by those who make a customer only where nobody has them yet: conversions of leads
 * and imports. Of two that do so at once the second runs again, and sees the customer whom the first made.
 */
export class ContactClaims {
  private readonly guards: Guards;

  constructor(database: Database) {
    this.guards = new Guards(database);
  }

  /** Claims all that these would be known by, until the transaction ends. */
  claim(tx: Transaction, contacts: readonly Contact[]): Promise<void> {
    const names = contacts.flatMap(({ phone, email }) => [
      ...(phone ? [`phone/${phone.replace(/\D/g, '').slice(lastDigits)}`] : []),
      ...(email ? [`email/${email.normalize('NFC').trim().toLowerCase()}`] : []),
    ]);
    return this.guards.claim(tx, new Set(names.map((name) => `contact/${laneOf(name, lanes)}`)));
  }
}
