import type { LeadState } from '@roster/contracts';
import fc from 'fast-check';
import { cameAgain, type LeadDetails, longestMessage, newLead } from './lead';

const now = new Date('2026-03-01T10:00:00.000Z');
const later = new Date('2026-03-08T10:00:00.000Z');
const lead = (details: LeadDetails, more: Partial<LeadState> = {}): LeadState => ({
  id: 'lead-1',
  organizationId: 'org-1',
  version: 1,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ...newLead(details, now),
  ...more,
});

const text = fc.string({ minLength: 1, maxLength: 12 });
const details: fc.Arbitrary<LeadDetails> = fc.record(
  {
    name: text,
    phone: fc.stringMatching(/^05\d{8}$/),
    email: fc.emailAddress(),
    childName: text,
    childAge: fc.integer({ min: 0, max: 120 }),
    courseInterest: text,
    city: text,
    message: text,
    source: text,
    utm: fc.dictionary(fc.constantFrom('source', 'medium', 'campaign'), text),
  },
  { requiredKeys: ['name'] },
);

describe('a lead that comes again', () => {
  it('keeps what it had and fills in what was missing', () => {
    const before = lead({ name: 'רות', phone: '0501234567', city: 'חיפה' });
    const after = cameAgain(before, { name: 'Ruth', city: 'Haifa', email: 'ruth@example.com', childAge: 9 }, later);
    expect(after).toMatchObject({
      name: 'רות',
      phone: '0501234567',
      city: 'חיפה',
      email: 'ruth@example.com',
      childAge: 9,
    });
    expect(after).toMatchObject({ repeats: 1, lastReceivedAt: later.toISOString(), status: 'new' });
  });

  it('keeps another phone number or e-mail address beside the first, once', () => {
    const before = lead({ name: 'R', phone: '0501234567', email: 'a@example.com' });
    const again = { name: 'R', phone: '0507654321', email: 'a@example.com' };
    const after = cameAgain(cameAgain(before, again, later), again, later);
    expect(after).toMatchObject({ phone: '0501234567', otherContacts: ['0507654321'], repeats: 2 });
  });

  it('puts a new message below the old one, and the same one once', () => {
    const before = lead({ name: 'R', message: 'Robots?' });
    const after = cameAgain(before, { name: 'R', message: 'And Python?' }, later);
    expect(after.message).toBe('Robots?\n\nAnd Python?');
    expect(cameAgain(after, { name: 'R', message: 'Robots?' }, later).message).toBe(after.message);
    const full = lead({ name: 'R', message: 'x'.repeat(longestMessage) });
    expect(cameAgain(full, { name: 'R', message: 'more' }, later).message).toBe(full.message);
  });

  it.each([
    ['new', 'new'],
    ['contacted', 'contacted'],
    ['converted', 'converted'],
    ['closed', 'new'],
  ] as const)('is, if it was %s, now %s', (status, next) => {
    expect(cameAgain(lead({ name: 'R' }, { status }), { name: 'R' }, later).status).toBe(next);
  });

  it('never loses or changes a field, and counts', () => {
    fc.assert(
      fc.property(details, details, (first, again) => {
        const before = lead(first);
        const after = cameAgain(before, again, later);
        const { message: _message, utm: _utm, ...kept } = first;
        expect(after).toMatchObject(kept);
        expect(after.utm ?? {}).toMatchObject(first.utm ?? {});
        for (const contact of [again.phone, again.email]) {
          if (contact !== undefined) {
            expect([after.phone, after.email, ...(after.otherContacts ?? [])]).toContain(contact);
          }
        }
        if (first.message !== undefined) expect(after.message?.startsWith(first.message)).toBe(true);
        if (again.message !== undefined) expect(after.message).toContain(again.message);
        expect(after.repeats).toBe(1);
        expect(Object.values(after)).not.toContain(undefined);
      }),
    );
  });
});
