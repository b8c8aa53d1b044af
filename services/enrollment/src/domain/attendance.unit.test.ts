import type { AttendanceState } from '@roster/contracts';
import fc from 'fast-check';
import { attendeeKey, leavesAfterComing, recorded } from './attendance';

const meeting = { id: 'm1', cycleId: 'c1', scheduledDate: '2026-02-03' };
const entity = {
  id: 'a1',
  organizationId: 'o1',
  version: 1,
  createdAt: '2026-02-03T15:00:00.000Z',
  updatedAt: '2026-02-03T15:00:00.000Z',
};
const absent: AttendanceState = {
  ...entity,
  meetingId: 'm1',
  cycleId: 'c1',
  date: '2026-02-03',
  studentId: 's1',
  status: 'absent',
  isTrial: false,
  notes: 'ill',
};

describe('an attendee', () => {
  it('who is a student is the same with a registration and without', () => {
    expect(attendeeKey({ studentId: 's1' })).toBe(attendeeKey({ studentId: 's1', guestName: 'Dana' }));
  });

  it('who is a guest is known by their name, however it is spaced and capitalised', () => {
    expect(attendeeKey({ guestName: '  dana   LEVI ' })).toBe(attendeeKey({ guestName: 'Dana Levi' }));
    expect(attendeeKey({ guestName: 'Dana Levy' })).not.toBe(attendeeKey({ guestName: 'Dana Levi' }));
  });

  it('is never both a student and a guest', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (studentId, guestName) => {
        expect(attendeeKey({ studentId })).not.toBe(attendeeKey({ guestName }));
      }),
    );
  });
});

describe('a recording', () => {
  it('makes a record of the meeting', () => {
    expect(recorded(undefined, meeting, { studentId: 's1', registrationId: 'r1' }, { status: 'late' })).toEqual({
      meetingId: 'm1',
      cycleId: 'c1',
      date: '2026-02-03',
      studentId: 's1',
      registrationId: 'r1',
      status: 'late',
      isTrial: false,
    });
  });

  it('again changes what it says and leaves the rest', () => {
    expect(recorded(absent, meeting, { studentId: 's1' }, { status: 'present' })).toEqual({
      ...absent,
      status: 'present',
    });
    expect(recorded(absent, meeting, { studentId: 's1' }, { status: 'absent', notes: '' })).not.toHaveProperty('notes');
  });

  it('that says nothing new changes nothing', () => {
    expect(recorded(absent, meeting, { studentId: 's1' }, { status: 'absent', notes: 'ill' })).toBeUndefined();
  });

  it('keeps the link to a registration that is no longer there to be found', () => {
    const linked = { ...absent, registrationId: 'r1' };
    expect(recorded(linked, meeting, { studentId: 's1' }, { status: 'late' })).toMatchObject({ registrationId: 'r1' });
  });
});

describe('coming and leaving', () => {
  it.each([
    ['2026-02-03T15:00:00.000Z', '2026-02-03T16:00:00.000Z', true],
    ['2026-02-03T15:00:00.000Z', '2026-02-03T15:00:00.000Z', false],
    ['2026-02-03T15:00:00.000Z', '2026-02-03T14:00:00.000Z', false],
    [undefined, '2026-02-03T14:00:00.000Z', true],
    ['2026-02-03T15:00:00.000Z', undefined, true],
  ])('%s to %s: %s', (timeIn, timeOut, fine) => {
    expect(leavesAfterComing({ timeIn, timeOut })).toBe(fine);
  });
});
