import fc from 'fast-check';
import { meetingState } from '../testing/states';
import { conflictError, conflictsOf, overlaps } from './conflicts';

const instant = fc.integer({ min: 0, max: 48 }).map((hour) => new Date(Date.UTC(2026, 0, 6, hour)).toISOString());
const booking = fc
  .tuple(fc.constantFrom('a', 'b'), instant, instant)
  .filter(([, start, end]) => start < end)
  .map(([instructorId, startsAt, endsAt]) => ({ instructorId, startsAt, endsAt }));

describe('bookings', () => {
  it('overlap where there is a moment in both', () => {
    fc.assert(
      fc.property(booking, booking, (a, b) => {
        const shared = [a.startsAt, b.startsAt].sort()[1] as string;
        const both = shared < a.endsAt && shared < b.endsAt;
        expect(overlaps(a, b)).toBe(both && a.instructorId === b.instructorId);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it('are not in the way of one that begins when they end, nor once cancelled or postponed', () => {
    const next = {
      instructorId: 'instructor',
      startsAt: '2026-01-06T15:30:00.000Z',
      endsAt: '2026-01-06T16:00:00.000Z',
    };
    const same = { ...next, startsAt: '2026-01-06T14:30:00.000Z' };
    expect(conflictsOf(next, [meetingState('2026-01-06')])).toEqual([]);
    expect(conflictsOf(same, [meetingState('2026-01-06')])).toHaveLength(1);
    expect(conflictsOf(same, [meetingState('2026-01-06', { status: 'completed' })])).toHaveLength(1);
    expect(
      conflictsOf(same, [
        meetingState('2026-01-06', { status: 'cancelled' }),
        meetingState('2026-01-06', { status: 'postponed' }),
      ]),
    ).toEqual([]);
  });

  it('are refused with the time that is taken and the meetings in it', () => {
    expect(conflictError([meetingState('2026-01-06')])).toMatchObject({
      category: 'conflict',
      slug: 'meeting.conflict',
      message: expect.stringContaining('2026-01-06 14:00-15:30'),
      metadata: { meetingIds: 'meeting-2026-01-06' },
    });
  });
});
