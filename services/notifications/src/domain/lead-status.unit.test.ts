import { type LeadState, type LeadStatus, leadStatuses } from '@roster/contracts';
import fc from 'fast-check';
import { converted, refuseStatus } from './lead-status';

const now = new Date('2026-03-01T10:00:00.000Z');
const status = fc.constantFrom(...leadStatuses);
const lead = (fields: Partial<LeadState>): LeadState => ({
  ...{ id: 'l', organizationId: 'o', version: 1, createdAt: '', updatedAt: '' },
  ...{ name: 'R', status: 'new', repeats: 0, lastReceivedAt: '' },
  ...fields,
});

describe("a lead's status", () => {
  it.each([
    ['new', 'contacted'],
    ['new', 'closed'],
    ['contacted', 'new'],
    ['contacted', 'closed'],
    ['closed', 'new'],
    ['closed', 'contacted'],
  ] as [LeadStatus, LeadStatus][])('goes from %s to %s', (from, to) => {
    expect(() => refuseStatus(from, to)).not.toThrow();
  });

  it('is converted by a conversion alone, and final then', () => {
    fc.assert(
      fc.property(status, status, (from, to) => {
        const slug = from === 'converted' ? 'lead.converted' : 'lead.not_converted';
        if (from === to || (from !== 'converted' && to !== 'converted')) refuseStatus(from, to);
        else expect(() => refuseStatus(from, to)).toThrow(expect.objectContaining({ category: 'conflict', slug }));
      }),
    );
  });

  it('says once whom it became, whatever it was', () => {
    fc.assert(
      fc.property(status, (before) => {
        const after = converted(lead({ status: before }), 'c', now) as LeadState;
        expect(after).toMatchObject({ status: 'converted', customerId: 'c', convertedAt: now.toISOString() });
        expect(converted(after, 'another', now)).toBeUndefined();
      }),
    );
  });
});
