import { cycleState, meetingState } from '../testing/states';
import { carriedOver, concernsMeetings } from './carry-over';

const before = cycleState();
const meeting = meetingState('2026-01-13');

describe('a meeting whose cycle changes', () => {
  it('takes over instructor, times and activity', () => {
    const after = cycleState({
      instructorId: 'other',
      startTime: '16:00',
      endTime: '17:00',
      activityType: 'online',
    });
    expect(carriedOver(before, after, meeting)).toMatchObject({
      instructorId: 'other',
      startTime: '16:00',
      endTime: '17:00',
      activityType: 'online',
      withZoom: true,
    });
  });

  it('keeps what was changed for it alone, and takes over the rest', () => {
    const after = cycleState({ instructorId: 'other', startTime: '16:00', endTime: '17:30' });
    expect(carriedOver(before, after, { ...meeting, instructorId: 'stand-in' })).toMatchObject({
      instructorId: 'stand-in',
      startTime: '16:00',
    });
    // Half of the old times is not the old times.
    expect(carriedOver(before, after, { ...meeting, endTime: '15:00' })).toMatchObject({
      instructorId: 'other',
      startTime: '14:00',
      endTime: '15:00',
    });
  });

  it('keeps a room that somebody asked for, and loses one that came with being online', () => {
    const online = cycleState({ activityType: 'online' });
    const held = meetingState('2026-01-13', { activityType: 'online', withZoom: true });
    expect(carriedOver(online, before, held)).toMatchObject({ activityType: 'frontal', withZoom: false });
    const asked = { ...meeting, withZoom: true };
    expect(carriedOver(before, cycleState({ activityType: 'private_lesson' }), asked)).toMatchObject({
      withZoom: true,
    });
  });

  it('does not change with a price, a name or other days', () => {
    const after = cycleState({ name: 'x', pricePerStudentMinor: 1, days: ['monday'], branchId: 'elsewhere' });
    expect(concernsMeetings(before, after)).toBe(false);
    expect(carriedOver(before, after, meeting)).toBeUndefined();
    expect(concernsMeetings(before, cycleState({ endTime: '15:00' }))).toBe(true);
  });
});
