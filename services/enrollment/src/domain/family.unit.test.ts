import type { CustomerState } from '@roster/contracts';
import fc from 'fast-check';
import { filledIn } from './family';

const text = fc.option(fc.string(), { nil: undefined });
const details = fc.record({ name: text, phone: text, email: text, address: text, city: text, notes: text });
const fields = ['email', 'address', 'city', 'notes'] as const;
const stored = (known: object): CustomerState => ({
  ...{ id: 'c', organizationId: 'o', version: 3, createdAt: '', updatedAt: '', name: 'R', phone: '0501234567' },
  ...known,
});

describe('a customer of whom more is said', () => {
  it('keeps what is there, and gets what was missing', () => {
    fc.assert(
      fc.property(details, details, ({ name, phone, ...known }, more) => {
        const before = stored(known);
        const after = filledIn(before, more) ?? before;
        expect([after.name, after.phone]).toEqual(['R', '0501234567']);
        for (const field of fields) expect(after[field]).toBe(known[field] ?? more[field]);
      }),
    );
  });

  it('is left alone where nothing was missing', () => {
    expect(filledIn(stored({ email: 'a@b.co' }), { email: 'c@d.co', name: 'Other' })).toBeUndefined();
  });
});
