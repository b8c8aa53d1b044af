import type { ActivityType, CycleType } from '@roster/contracts';
import fc from 'fast-check';
import { figuresOf, lacks } from './figures';
import { instructorPayment } from './instructor-payment';
import { dependsOnRoster, meetingRevenue } from './meeting-revenue';
import { roundHalfAwayFromZero } from './rounding';
import type { CycleTerms, Inputs, InstructorRates, MeetingFacts, RosterTerms } from './terms';

const cycle = (type: CycleType, terms: Partial<CycleTerms> = {}): CycleTerms => ({
  type,
  courseId: 'course',
  branchId: 'branch',
  totalMeetings: 10,
  ...terms,
});
const roster = (activeRegistrations: number, activeAmountMinor = 0): RosterTerms => ({
  activeRegistrations,
  activeAmountMinor,
});
const meeting = (facts: Partial<MeetingFacts> = {}): MeetingFacts => ({
  id: 'meeting',
  version: 1,
  cycleId: 'cycle',
  instructorId: 'instructor',
  scheduledDate: '2026-03-03',
  startsAt: '2026-03-03T15:00:00Z',
  endsAt: '2026-03-03T16:30:00Z',
  status: 'scheduled',
  activityType: 'frontal',
  ...facts,
});
const rates: InstructorRates = {
  rateFrontalMinor: 12_000,
  rateOnlineMinor: 9_000,
  ratePrivateMinor: 15_000,
  ratePreparationMinor: 4_000,
};

describe('revenue of a meeting', () => {
  const cases: [string, CycleTerms, RosterTerms, number][] = [
    ['fixed: the meeting revenue', cycle('institutional_fixed', { meetingRevenueMinor: 300_000 }), roster(7), 300_000],
    ['fixed: nothing where none is set', cycle('institutional_fixed', { pricePerStudentMinor: 5_000 }), roster(7), 0],
    [
      'per child: price x the student count given',
      cycle('institutional_per_child', { pricePerStudentMinor: 5_050, studentCount: 20 }),
      roster(3),
      101_000,
    ],
    [
      'per child: a student count of zero is given',
      cycle('institutional_per_child', { pricePerStudentMinor: 5_050, studentCount: 0 }),
      roster(3),
      0,
    ],
    [
      'per child: else price x active registrations',
      cycle('institutional_per_child', { pricePerStudentMinor: 5_050 }),
      roster(3),
      15_150,
    ],
    [
      'private: the meeting revenue if above zero',
      cycle('private', { meetingRevenueMinor: 20_000, pricePerStudentMinor: 5_000 }),
      roster(3, 99_900),
      20_000,
    ],
    [
      'private: a meeting revenue of zero gives way to price x active registrations',
      cycle('private', { meetingRevenueMinor: 0, pricePerStudentMinor: 5_000 }),
      roster(3, 99_900),
      15_000,
    ],
    ['private: else the amounts / total meetings', cycle('private', { totalMeetings: 12 }), roster(3, 360_000), 30_000],
    [
      'private: a price of zero gives way to the amounts',
      cycle('private', { pricePerStudentMinor: 0, totalMeetings: 12 }),
      roster(3, 360_000),
      30_000,
    ],
    ['private: rounded down below the half', cycle('private', { totalMeetings: 3 }), roster(1, 100), 33],
    ['private: rounded up at the half', cycle('private', { totalMeetings: 8 }), roster(1, 100), 13],
    [
      'private: no meetings planned, nothing to divide among',
      cycle('private', { totalMeetings: 0 }),
      roster(1, 100),
      0,
    ],
  ];
  it.each(cases)('%s', (_, terms, seats, expected) => {
    expect(meetingRevenue(terms, seats)).toBe(expected);
  });

  it('depends on the roster exactly where another roster would change it', () => {
    const terms = fc.record({
      type: fc.constantFrom<CycleType>('private', 'institutional_per_child', 'institutional_fixed'),
      courseId: fc.constant('course'),
      branchId: fc.constant('branch'),
      totalMeetings: fc.integer({ min: 1, max: 60 }),
      pricePerStudentMinor: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
      meetingRevenueMinor: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }),
      studentCount: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(terms, (given) => {
        const moves = meetingRevenue(given, roster(0)) !== meetingRevenue(given, roster(1_000, 100_000_000));
        // Without a price, seats of a per-child cycle bring nothing: asking for them is harmless.
        if (moves) expect(dependsOnRoster(given)).toBe(true);
        if (!dependsOnRoster(given)) expect(moves).toBe(false);
      }),
    );
  });
});

describe('payment of an instructor', () => {
  const cases: [string, ActivityType, InstructorRates, number][] = [
    ['frontal: the frontal rate', 'frontal', rates, 18_000],
    ['online: the online rate', 'online', rates, 13_500],
    ['private lesson: the private rate', 'private_lesson', rates, 22_500],
    ['online without a rate: the frontal one', 'online', { rateFrontalMinor: 12_000 }, 18_000],
    ['private lesson without a rate: the frontal one', 'private_lesson', { rateFrontalMinor: 12_000 }, 18_000],
    ['a rate of zero is a rate', 'online', { rateFrontalMinor: 12_000, rateOnlineMinor: 0 }, 0],
    ['no rates at all: nothing', 'frontal', {}, 0],
  ];
  it.each(cases)('%s', (_, activityType, given, expected) => {
    expect(instructorPayment(meeting({ activityType }), given)).toBe(expected);
  });

  it('adds preparation at its own rate where the cycle sets a time', () => {
    expect(instructorPayment(meeting(), rates, 30)).toBe(18_000 + 2_000);
    expect(instructorPayment(meeting(), { rateFrontalMinor: 12_000 }, 30)).toBe(18_000);
  });

  it('is rounded once: two halves make a whole', () => {
    const minute = meeting({ endsAt: '2026-03-03T15:01:00Z' });
    // 30/60 + 30/60: each by itself would round up to 1.
    expect(instructorPayment(minute, { rateFrontalMinor: 30, ratePreparationMinor: 30 }, 1)).toBe(1);
  });

  it('goes by the instants, through a change of the clocks', () => {
    const night = meeting({ startsAt: '2026-10-24T22:30:00Z', endsAt: '2026-10-25T00:30:00Z' });
    expect(instructorPayment(night, rates)).toBe(24_000);
  });
});

describe('rounding', () => {
  it.each([
    [5n, 2n, 3],
    [-5n, 2n, -3],
    [4n, 3n, 1],
    [-4n, 3n, -1],
    [0n, 7n, 0],
  ])('%s/%s is %s', (numerator, denominator, expected) => {
    expect(roundHalfAwayFromZero(numerator, denominator)).toBe(expected);
  });

  it('is never more than half a unit off, and at half a unit away from zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (n, d) => {
          const rounded = BigInt(roundHalfAwayFromZero(n, d));
          const off = 2n * (n - rounded * d);
          expect(off <= d && off >= -d).toBe(true);
          if (off === d || off === -d) expect((rounded < 0n ? -rounded : rounded) * d > (n < 0n ? -n : n)).toBe(true);
        },
      ),
    );
  });

  it('refuses what a JSON number could not hold', () => {
    expect(() => roundHalfAwayFromZero(2n ** 54n, 1n)).toThrow(RangeError);
  });
});

describe('figures of a meeting', () => {
  const inputs: Inputs = {
    cycle: cycle('institutional_fixed', { meetingRevenueMinor: 300_000 }),
    instructor: rates,
  };

  it.each([
    ['scheduled', 'forecast', 90, 300_000, 18_000],
    ['completed', 'actual', 90, 300_000, 18_000],
    ['cancelled', 'void', 0, 0, 0],
    ['postponed', 'void', 0, 0, 0],
  ] as const)('%s: %s', (status, state, minutes, revenueMinor, instructorPaymentMinor) => {
    const profitMinor = revenueMinor - instructorPaymentMinor;
    expect(figuresOf(meeting({ status }), inputs)).toEqual({
      state,
      minutes,
      revenueMinor,
      instructorPaymentMinor,
      profitMinor,
    });
  });

  it('a meeting that stands alone brings nothing and is paid for', () => {
    const alone = meeting({ cycleId: undefined });
    expect(figuresOf(alone, { instructor: rates })).toMatchObject({ revenueMinor: 0, instructorPaymentMinor: 18_000 });
    expect(lacks(alone, { instructor: rates })).toBe(false);
  });

  it('lack an unknown cycle, instructor, or roster where it matters', () => {
    expect(lacks(meeting(), { instructor: rates })).toBe(true);
    expect(lacks(meeting(), { cycle: cycle('institutional_fixed') })).toBe(true);
    expect(lacks(meeting(), { cycle: cycle('private'), instructor: rates })).toBe(true);
    expect(lacks(meeting(), { cycle: cycle('institutional_fixed'), instructor: rates })).toBe(false);
  });

  it('agree with exact arithmetic, and profit is revenue less payment', () => {
    const money = fc.integer({ min: 0, max: 10_000_000 });
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
    const anything = fc.record({
      type: fc.constantFrom<CycleType>('private', 'institutional_per_child', 'institutional_fixed'),
      price: maybe(money),
      own: maybe(money),
      count: maybe(fc.integer({ min: 0, max: 50 })),
      total: fc.integer({ min: 1, max: 100 }),
      active: fc.integer({ min: 0, max: 50 }),
      amount: money,
      minutes: fc.integer({ min: 1, max: 600 }),
      preparation: maybe(fc.integer({ min: 0, max: 240 })),
      activity: fc.constantFrom<ActivityType>('online', 'frontal', 'private_lesson'),
      frontal: maybe(money),
      online: maybe(money),
      personal: maybe(money),
      prepare: maybe(money),
    });
    fc.assert(
      fc.property(anything, (a) => {
        const figures = figuresOf(
          meeting({
            activityType: a.activity,
            endsAt: new Date(Date.parse('2026-03-03T15:00:00Z') + a.minutes * 60_000).toISOString(),
          }),
          {
            cycle: cycle(a.type, {
              pricePerStudentMinor: a.price,
              meetingRevenueMinor: a.own,
              studentCount: a.count,
              totalMeetings: a.total,
              preparationMinutes: a.preparation,
            }),
            roster: roster(a.active, a.amount),
            instructor: {
              rateFrontalMinor: a.frontal,
              rateOnlineMinor: a.online,
              ratePrivateMinor: a.personal,
              ratePreparationMinor: a.prepare,
            },
          },
        );
        const rate = { online: a.online, frontal: a.frontal, private_lesson: a.personal }[a.activity] ?? a.frontal ?? 0;
        const hours = BigInt(rate) * BigInt(a.minutes) + BigInt(a.prepare ?? 0) * BigInt(a.preparation ?? 0);
        expect(figures.instructorPaymentMinor).toBe(nearest(hours, 60n));
        expect(figures.revenueMinor).toBe(nearest(...oracleRevenue(a)));
        expect(figures.profitMinor).toBe(figures.revenueMinor - figures.instructorPaymentMinor);
      }),
      { numRuns: 500 },
    );
  });
});

/** The table of revenues once more, as fractions. */
function oracleRevenue(a: {
  type: CycleType;
  price?: number;
  own?: number;
  count?: number;
  total: number;
  active: number;
  amount: number;
}): [bigint, bigint] {
  const byActive = BigInt(a.price ?? 0) * BigInt(a.active);
  if (a.type === 'institutional_fixed') return [BigInt(a.own ?? 0), 1n];
  if (a.type === 'institutional_per_child') {
    return a.count === undefined ? [byActive, 1n] : [BigInt(a.price ?? 0) * BigInt(a.count), 1n];
  }
  if (a.own) return [BigInt(a.own), 1n];
  return byActive > 0n ? [byActive, 1n] : [BigInt(a.amount), BigInt(a.total)];
}

/** The nearest whole number by search from the quotient, not by the formula under test. Nothing here is below zero. */
function nearest(numerator: bigint, denominator: bigint): number {
  const below = numerator / denominator;
  const remainder = numerator % denominator;
  return Number(remainder * 2n >= denominator ? below + 1n : below);
}
