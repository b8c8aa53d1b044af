import type { MeetingStatus } from '@roster/contracts';
import fc from 'fast-check';
import { type Entry, isNewCompletion, type Known, settle } from './settle';

const organization = { id: 'org', currency: 'ILS' };
const now = new Date('2026-03-01T08:00:00Z');

const known = (
  meeting: Partial<Known['meeting']> = {},
  price: number | null = 10_000,
  rate: number | null = 6_000,
): Known => ({
  meeting: {
    id: 'm',
    version: 1,
    cycleId: 'c',
    instructorId: 'i',
    scheduledDate: '2026-03-03',
    startsAt: '2026-03-03T15:00:00Z',
    endsAt: '2026-03-03T16:00:00Z',
    status: 'scheduled',
    activityType: 'frontal',
    ...meeting,
  },
  inputs: {
    ...(price === null
      ? {}
      : {
          cycle: {
            type: 'institutional_fixed',
            courseId: 'course',
            branchId: 'branch',
            totalMeetings: 10,
            meetingRevenueMinor: price,
          },
        }),
    ...(rate === null ? {} : { instructor: { rateFrontalMinor: rate } }),
  },
  versions: { cycle: 1, instructor: 1 },
});

const after = (...steps: Known[]): Entry => {
  let entry: Entry | undefined;
  for (const step of steps) entry = settle(entry, step, organization, now) ?? entry;
  if (!entry) throw new Error('nothing was settled');
  return entry;
};
const completed = { status: 'completed', completedAt: '2026-03-03T16:00:00Z' } as const;

describe('settling a meeting', () => {
  it('a scheduled one takes branch and course from its cycle, and follows prices', () => {
    const first = after(known());
    expect(first).toMatchObject({
      financials: {
        id: 'm',
        meetingId: 'm',
        organizationId: 'org',
        branchId: 'branch',
        courseId: 'course',
        state: 'forecast',
        revenueMinor: 10_000,
        instructorPaymentMinor: 6_000,
        profitMinor: 4_000,
        currency: 'ILS',
        version: 1,
      },
      open: true,
    });
    expect(after(known(), known({}, 11_000)).financials).toMatchObject({ revenueMinor: 11_000, version: 2 });
  });

  it('says nothing where nothing changes, whatever the versions of the inputs', () => {
    const entry = after(known());
    expect(settle(entry, known(), organization, now)).toBeUndefined();
    expect(settle(entry, { ...known(), versions: { cycle: 9 } }, organization, now)).toBeUndefined();
  });

  it('completing fixes prices and rates', () => {
    const entry = after(known(), known({ version: 2, ...completed }));
    expect(entry).toMatchObject({ financials: { state: 'actual', revenueMinor: 10_000 }, open: false });
    expect(settle(entry, known({ version: 2, ...completed }, 99_000, 99_000), organization, now)).toBeUndefined();
  });

  it('a correction of a completed meeting counts, under the fixed prices', () => {
    const longer = known({ version: 3, ...completed, endsAt: '2026-03-03T17:00:00Z' }, 99_000, 99_000);
    const entry = after(known({ version: 2, ...completed }), longer);
    expect(entry.financials).toMatchObject({ state: 'actual', revenueMinor: 10_000, instructorPaymentMinor: 12_000 });
  });

  it('another instructor of a completed meeting is paid at their own rate', () => {
    const other = known({ version: 3, ...completed, instructorId: 'j' }, 99_000, 8_000);
    const entry = after(known({ version: 2, ...completed }), other);
    expect(entry.financials).toMatchObject({ instructorId: 'j', revenueMinor: 10_000, instructorPaymentMinor: 8_000 });
  });

  it('reopening makes it a forecast at the prices of today; completing again fixes those', () => {
    const reopened = after(known({ version: 2, ...completed }), known({ version: 3 }, 11_000));
    expect(reopened).toMatchObject({ financials: { state: 'forecast', revenueMinor: 11_000 }, open: true });
    expect(reopened.inputs).toBeUndefined();
    const again = known({ version: 5, ...completed, completedAt: '2026-03-04T09:00:00Z' }, 12_000);
    expect(isNewCompletion(after(known({ version: 2, ...completed })), again.meeting)).toBe(true);
    expect(after(known({ version: 2, ...completed }), again).financials.revenueMinor).toBe(12_000);
  });

  it.each(['cancelled', 'postponed'] as const)('%s carries zero', (status) => {
    expect(after(known(), known({ version: 2, status }))).toMatchObject({
      financials: { state: 'void', revenueMinor: 0, instructorPaymentMinor: 0, profitMinor: 0 },
      open: false,
    });
  });

  it('deleted, it is gone; heard of again, nothing happens', () => {
    const deleted = known({ version: 3, deleted: true });
    const entry = after(known({ version: 2, ...completed }), deleted);
    expect(entry.financials).toMatchObject({ state: 'void', revenueMinor: 0, deletedAt: entry.financials.updatedAt });
    expect(settle(entry, deleted, organization, now)).toBeUndefined();
    expect(settle(entry, known({ version: 2, ...completed }), organization, now)).toBeUndefined();
    expect(settle(undefined, deleted, organization, now)).toBeUndefined();
  });

  it('an older state of the meeting is passed over', () => {
    expect(settle(after(known({ version: 2, ...completed })), known(), organization, now)).toBeUndefined();
  });

  it('a completed meeting that lacked an input stays open for it, and for that one only', () => {
    const lacking = after(known({ version: 2, ...completed }, 10_000, null));
    expect(lacking.financials).toMatchObject({ revenueMinor: 10_000, instructorPaymentMinor: 0 });
    expect(lacking.open).toBe(true);
    const late = settle(lacking, known({ version: 2, ...completed }, 99_000, 6_000), organization, now);
    expect(late).toMatchObject({ financials: { revenueMinor: 10_000, instructorPaymentMinor: 6_000 }, open: false });
  });

  it('times never run backwards', () => {
    const earlier = new Date('2020-01-01T00:00:00Z');
    const entry = after(known());
    const next = settle(entry, known({}, 1), organization, earlier);
    expect(Date.parse(next?.financials.updatedAt ?? '')).toBeGreaterThan(Date.parse(entry.financials.updatedAt));
  });

  it('is idempotent after any history', () => {
    const step = fc.record({
      status: fc.constantFrom<MeetingStatus>('scheduled', 'completed', 'cancelled', 'postponed'),
      price: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      rate: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      deleted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let entry: Entry | undefined;
        for (const [index, { status, price, rate, deleted }] of steps.entries()) {
          const at = known({ version: index + 1, status, ...(deleted ? { deleted } : {}) }, price, rate);
          entry = settle(entry, at, organization, now) ?? entry;
          expect(settle(entry, at, organization, now)).toBeUndefined();
        }
      }),
    );
  });
});
