import type { RegistrationState } from '@roster/contracts';
import {
  cancelled,
  changeOf,
  placeOf,
  refuseClosedCycle,
  refuseClosedMeeting,
  refuseFinal,
  refuseFull,
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
const full = { ...emptyRoster, seatsTaken: 3 };

describe('a seat', () => {
  it('is refused where none is left', () => {
    expect(() => refuseFull(full, 'registered', 3)).toThrow(
      expect.objectContaining({ category: 'conflict', slug: 'cycle.full' }),
    );
    expect(() => refuseFull(full, 'trial', 3)).toThrow(expect.objectContaining({ slug: 'cycle.full' }));
    expect(() => refuseFull(full, 'registered', 0)).toThrow(expect.objectContaining({ slug: 'cycle.full' }));
  });

  it('is given where one is left, where there is no limit, and is not needed by what is cancelled already', () => {
    expect(() => refuseFull(full, 'registered', 4)).not.toThrow();
    expect(() => refuseFull(full, 'registered', undefined)).not.toThrow();
    expect(() => refuseFull(full, 'cancelled', 3)).not.toThrow();
  });
});

describe('a place', () => {
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
