import { registrationStatuses } from '@roster/contracts';
import fc from 'fast-check';
import { type Counted, emptyRoster, type Roster, rosterAfter, shareOf } from './roster';

/** The roster worked out from scratch. */
function recount(registrations: readonly Counted[]): Omit<Roster, 'version'> {
  const shares = registrations.map(shareOf);
  const sum = (field: keyof (typeof shares)[number]): number =>
    shares.reduce((total, share) => total + share[field], 0);
  return {
    seatsTaken: sum('seatsTaken'),
    activeRegistrations: sum('activeRegistrations'),
    activeAmountMinor: sum('activeAmountMinor'),
  };
}

const counted = fc.record(
  {
    status: fc.constantFrom(...registrationStatuses),
    amountMinor: fc.integer({ min: 0, max: 10_000_000 }),
    countsOn: fc.boolean(),
    deletedAt: fc.constant('2026-01-01T00:00:00.000Z'),
  },
  { requiredKeys: ['status'] },
);

describe('a roster', () => {
  it.each([
    ['registered', 1, 1, 300],
    ['active', 1, 1, 300],
    ['trial', 1, 0, 0],
    ['completed', 1, 0, 0],
    ['cancelled', 0, 0, 0],
  ] as const)('counts a %s registration: %d seat, %d active, %d minor units', (status, seats, active, amount) => {
    expect(shareOf({ status, amountMinor: 300 })).toEqual({
      seatsTaken: seats,
      activeRegistrations: active,
      activeAmountMinor: amount,
    });
  });

  it('counts what its cycle completed as before, and what was deleted not at all', () => {
    const completed = { status: 'completed', amountMinor: 300 } as const;
    expect(shareOf({ ...completed, countsOn: true })).toEqual(shareOf({ status: 'active', amountMinor: 300 }));
    expect(shareOf({ ...completed, deletedAt: '2026-01-01T00:00:00.000Z' })).toEqual(shareOf(undefined));
  });

  it('equals the recount after any sequence of registrations and changes, its version the number of them', () => {
    const step = fc.record({ target: fc.nat(), next: counted });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const registrations: Counted[] = [];
        let roster: Roster = emptyRoster;
        for (const { target, next } of steps) {
          // One place beyond the last is a new registration.
          const index = target % (registrations.length + 1);
          roster = rosterAfter(roster, registrations[index], next);
          registrations[index] = next;
          expect(roster).toEqual({ ...recount(registrations), version: roster.version });
        }
        expect(roster.version).toBe(steps.length);
      }),
    );
  });

  it('counts an amount that was never set as nothing', () => {
    expect(rosterAfter(emptyRoster, undefined, { status: 'active' }).activeAmountMinor).toBe(0);
  });
});
