import type { MeetingState, MeetingStatus } from '@roster/contracts';
import { cycleState, generated, meetingState } from '../testing/states';
import { allDone, followMeetings } from './cycle-progress';
import { checkStatusChange } from './cycle-status';

const withStatuses = (...statuses: MeetingStatus[]): MeetingState[] =>
  generated().map((meeting, index) => ({ ...meeting, status: statuses[index] ?? 'completed' }));

describe('a cycle is all done', () => {
  it.each<[boolean, string, MeetingStatus[]]>([
    [true, 'every planned meeting was held', []],
    [false, 'one is still to come', ['scheduled']],
    [true, 'those not held were cancelled for good', ['cancelled']],
    [false, 'none was held at all', ['cancelled', 'cancelled', 'cancelled', 'cancelled', 'cancelled']],
  ])('%s where %s', (done, _, statuses) => {
    expect(allDone(cycleState(), withStatuses(...statuses))).toBe(done);
  });

  it('not where fewer were ever put on the calendar than are planned', () => {
    expect(allDone(cycleState({ totalMeetings: 6 }), withStatuses())).toBe(false);
  });

  it('under extend only by meetings that were held: a cancelled one is made up for', () => {
    expect(allDone(cycleState({ onCancel: 'extend' }), withStatuses('cancelled'))).toBe(false);
    const madeUp = meetingState('2026-02-10', { status: 'completed' });
    expect(allDone(cycleState({ onCancel: 'extend' }), [...withStatuses('cancelled'), madeUp])).toBe(true);
  });
});

describe('a cycle that follows its meetings', () => {
  it('counts those held and becomes completed with the last one', () => {
    const before = withStatuses('scheduled');
    expect(followMeetings(cycleState(), before, withStatuses())).toMatchObject({
      completedMeetings: 5,
      status: 'completed',
    });
  });

  it('is active again when a meeting that finished it is reopened', () => {
    const done = cycleState({ status: 'completed', completedMeetings: 5 });
    expect(followMeetings(done, withStatuses(), withStatuses('scheduled'))).toMatchObject({
      completedMeetings: 4,
      status: 'active',
    });
  });

  it('keeps a status that a manager gave it', () => {
    const early = cycleState({ status: 'completed' });
    expect(followMeetings(early, withStatuses('scheduled', 'scheduled'), withStatuses('scheduled'))?.status).toBe(
      'completed',
    );
    const cancelled = cycleState({ status: 'cancelled' });
    expect(followMeetings(cancelled, withStatuses('scheduled'), withStatuses())?.status).toBe('cancelled');
  });

  it('lets its end follow the last meeting, later or earlier', () => {
    const all = generated();
    const later = [...all.slice(0, 4), { ...(all[4] as MeetingState), scheduledDate: '2026-02-05' }];
    expect(followMeetings(cycleState(), all, later)?.endDate).toBe('2026-02-05');
    expect(followMeetings(cycleState({ endDate: '2026-02-05' }), later, all)?.endDate).toBe('2026-02-03');
  });

  it('keeps an end date beyond its meetings until they are generated', () => {
    const planned = cycleState({ endDate: '2026-06-15' });
    const first = generated().slice(0, 1);
    expect(followMeetings(planned, [], first)).toBeUndefined();
    expect(followMeetings(planned, [], generated(), true)?.endDate).toBe('2026-02-03');
  });

  it('ends with a cancelled meeting under keep, and without it under extend', () => {
    const cancelled = generated().map(
      (meeting, index): MeetingState => (index === 4 ? { ...meeting, status: 'cancelled' } : meeting),
    );
    expect(followMeetings(cycleState(), generated(), cancelled)).toBeUndefined();
    expect(followMeetings(cycleState({ onCancel: 'extend' }), generated(), cancelled)?.endDate).toBe('2026-01-27');
  });

  it('changes nothing where nothing changed', () => {
    expect(followMeetings(cycleState(), generated(), generated())).toBeUndefined();
  });
});

describe('a change of status', () => {
  it('ends an active cycle or takes its end back, and nothing else', () => {
    expect(() => checkStatusChange('active', 'completed')).not.toThrow();
    expect(() => checkStatusChange('cancelled', 'active')).not.toThrow();
    expect(() => checkStatusChange('completed', 'completed')).not.toThrow();
    expect(() => checkStatusChange('completed', 'cancelled')).toThrow(
      expect.objectContaining({ slug: 'cycle.completed' }),
    );
    expect(() => checkStatusChange('cancelled', 'completed')).toThrow(
      expect.objectContaining({ slug: 'cycle.cancelled' }),
    );
  });
});
