import { type MeetingStatus, meetingStatuses } from '@roster/contracts';
import { meetingState } from '../testing/states';
import {
  cancel,
  changeStatus,
  complete,
  isMoved,
  meetingEvent,
  postpone,
  putBack,
  transitionOf,
} from './meeting-transitions';

const now = '2026-01-06T15:35:00.000Z';
const meeting = (status: MeetingStatus = 'scheduled') => meetingState('2026-01-06', { status });

describe('a meeting', () => {
  it('goes only where it may', () => {
    const allowed = meetingStatuses.flatMap((from) =>
      meetingStatuses.flatMap((to) => {
        try {
          return [`${from} ${transitionOf(from, to)} ${to}`];
        } catch (error) {
          expect(error).toMatchObject({ category: 'conflict', slug: `meeting.already_${from}` });
          return [];
        }
      }),
    );
    expect(allowed).toEqual([
      'scheduled complete completed',
      'scheduled cancel cancelled',
      'scheduled postpone postponed',
      'completed reopen scheduled',
      'cancelled restore scheduled',
    ]);
  });

  it('is completed once, and remembers when', () => {
    const completed = complete(meeting(), now, 'השיעור עבר בהצלחה');
    expect(completed).toMatchObject({ status: 'completed', completedAt: now, notes: 'השיעור עבר בהצלחה' });
    expect(() => complete(completed, now)).toThrow(expect.objectContaining({ slug: 'meeting.already_completed' }));
  });

  it('forgets what no longer holds when it is put back', () => {
    expect(putBack(complete(meeting(), now))).toEqual(meeting());
    expect(putBack(cancel(meeting(), 'מורה חולה'))).toEqual(meeting());
  });

  it('names its successor when it is postponed, and is then final', () => {
    const postponed = postpone(meeting(), 'next', 'נדחה בגלל חג');
    expect(postponed).toMatchObject({ status: 'postponed', rescheduledToId: 'next', notes: 'נדחה בגלל חג' });
    expect(() => putBack(postponed)).toThrow(expect.objectContaining({ slug: 'meeting.already_postponed' }));
  });

  it('stays what it is under the status that it has', () => {
    const completed = meeting('completed');
    expect(changeStatus(completed, 'completed', now)).toBe(completed);
  });

  it('is told of by one event, the one that says most', () => {
    const moved = { ...meeting(), startTime: '15:00' };
    expect(isMoved(meeting(), moved)).toBe(true);
    expect(meetingEvent(meeting(), moved)).toBe('meeting.moved');
    expect(meetingEvent(meeting(), { ...meeting(), topic: 'x' })).toBe('meeting.updated');
    expect(meetingEvent(meeting(), { ...moved, status: 'completed' })).toBe('meeting.completed');
    expect(meetingEvent(meeting('cancelled'), meeting())).toBe('meeting.restored');
    expect(meetingEvent(meeting('completed'), meeting())).toBe('meeting.updated');
  });
});
