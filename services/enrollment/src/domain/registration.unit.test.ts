import type { RegistrationState } from '@roster/contracts';
import {
  cancelled,
  changeOf,
  closingOf,
  isFull,
  placeOf,
  refuseClosedCycle,
  refuseClosedMeeting,
  refuseFinal,
  withdrawn,
} from './registration';
import { emptyRoster } from './roster';

const registration: RegistrationState = {
  id: 'r1',
  organizationId: 'o1',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  studentId: 's1',
  cycleId: 'c1',
  customerId: 'p1',
  registrationDate: '2026-01-01',
  status: 'registered',
  paymentStatus: 'unpaid',
};
const taken = { ...emptyRoster, seatsTaken: 3 };

describe('a place', () => {
  it('is full where no seat is left', () => {
    expect(isFull(taken, 'registered', 3)).toBe(true);
    expect(isFull(taken, 'trial', 3)).toBe(true);
    expect(isFull(taken, 'registered', 0)).toBe(true);
  });

  it('is not where one is left, where there is no limit, and for what is cancelled already', () => {
    expect(isFull(taken, 'registered', 4)).toBe(false);
    expect(isFull(taken, 'registered', undefined)).toBe(false);
    expect(isFull(taken, 'cancelled', 3)).toBe(false);
  });
});

describe('the end of a cycle', () => {
  const ends = (status: RegistrationState['status'], closing = closingOf({ status: 'completed' })) =>
    closing?.of.includes(status) ? closing.end({ ...registration, status }).status : status;

  it.each([
    ['registered', 'completed', 'cancelled'],
    ['active', 'completed', 'cancelled'],
    ['trial', 'trial', 'cancelled'],
    ['completed', 'completed', 'completed'],
    ['cancelled', 'cancelled', 'cancelled'],
  ] as const)('leaves %s as %s where it was completed, as %s where it was cancelled or deleted', (status, then, or) => {
    expect(ends(status)).toBe(then);
    expect(ends(status, closingOf({ status: 'cancelled' }))).toBe(or);
    expect(ends(status, closingOf({ status: 'completed', deleted: true }))).toBe(or);
  });

  it('is none while it goes on', () => {
    expect(closingOf({ status: 'active' })).toBeUndefined();
  });
});

describe('a deletion', () => {
  const at = '2026-02-01T00:00:00.000Z';

  it('of a registration with a seat is a cancellation', () => {
    const after = withdrawn(registration, at);
    expect(after).toMatchObject({ status: 'cancelled', cancellationReason: 'registration deleted', deletedAt: at });
    expect(changeOf(registration, after)).toBe('registration.cancelled');
  });

  it('of a cancelled one leaves its reason', () => {
    const before: RegistrationState = { ...registration, status: 'cancelled', cancellationReason: 'moved away' };
    expect(withdrawn(before, at)).toEqual({ ...before, deletedAt: at });
  });
});

describe('what a registration is for', () => {
  it.each([
    ['cancelled', 'cycle.cancelled'],
    ['completed', 'cycle.completed'],
  ] as const)('that is a %s cycle takes nobody', (status, slug) => {
    expect(() => refuseClosedCycle(status)).toThrow(expect.objectContaining({ category: 'conflict', slug }));
  });

  it.each([
    ['cancelled', 'meeting.not_held'],
    ['postponed', 'meeting.not_held'],
    ['completed', 'meeting.completed'],
  ] as const)('that is a %s meeting takes nobody', (status, slug) => {
    expect(() => refuseClosedMeeting(status)).toThrow(expect.objectContaining({ category: 'conflict', slug }));
  });

  it('is a cycle or a meeting, never nothing', () => {
    expect(placeOf({ cycleId: 'c' })).toEqual({ kind: 'cycle', id: 'c' });
    expect(placeOf({ meetingId: 'm' })).toEqual({ kind: 'meeting', id: 'm' });
    expect(() => placeOf({})).toThrow(TypeError);
  });
});

describe('a cancelled registration', () => {
  it('keeps the reason and changes no more', () => {
    const after = cancelled(registration, 'moved away');
    expect(after).toMatchObject({ status: 'cancelled', cancellationReason: 'moved away' });
    expect(() => cancelled(after, 'again')).toThrow(expect.objectContaining({ slug: 'registration.cancelled' }));
    expect(() => refuseFinal(after)).toThrow(expect.objectContaining({ slug: 'registration.cancelled' }));
  });
});

describe('what happened to a registration', () => {
  const paid: RegistrationState = { ...registration, paymentStatus: 'paid' };
  it('is that it was paid only where it became so', () => {
    expect(changeOf(registration, paid)).toBe('registration.paid');
    expect(changeOf(paid, { ...paid, notes: 'x' })).toBe('registration.updated');
    expect(changeOf(registration, { ...registration, paymentStatus: 'partial' })).toBe('registration.updated');
  });

  it('is a cancellation before all else', () => {
    expect(changeOf(registration, { ...paid, status: 'cancelled' })).toBe('registration.cancelled');
  });
});
