import { cycleState, generated, meetingState } from '../testing/states';
import { makeUpDays, makeUpHorizon, makeUpToTakeBack } from './make-ups';

const cycle = cycleState({ onCancel: 'extend' });
const days = (closures = new Map<string, string>(), of = cycle) =>
  makeUpDays(of, generated(), closures, makeUpHorizon(of));

describe('a make-up', () => {
  it("is on the schedule's next day after the last meeting, not on a closure day", () => {
    expect(days().next().value).toBe('2026-02-10');
    expect(days(new Map([['2026-02-10', 'חג']])).next().value).toBe('2026-02-17');
  });

  it('keeps to every second week where the cycle does', () => {
    const biweekly = cycleState({ onCancel: 'extend', frequency: 'biweekly' });
    expect(days(undefined, biweekly).next().value).toBe('2026-02-17');
  });

  const first = meetingState('2026-01-06', { id: 'first', status: 'cancelled' });
  const added = meetingState('2026-02-10', { id: 'added', makeUpForId: 'first' });

  it('is taken back by restoring what it was added for', () => {
    expect(makeUpToTakeBack('first', [first, added])?.id).toBe('added');
    expect(makeUpToTakeBack('first', [first])).toBeUndefined();
  });

  it('that was postponed is taken back as its successor', () => {
    const successor = { ...added, id: 'successor', scheduledDate: '2026-02-12' };
    expect(makeUpToTakeBack('first', [first, { ...added, status: 'postponed' }, successor])?.id).toBe('successor');
  });

  it('that was cancelled is taken back as its own make-up', () => {
    const second = meetingState('2026-02-17', { id: 'second', makeUpForId: 'added' });
    expect(makeUpToTakeBack('first', [first, { ...added, status: 'cancelled' }, second])?.id).toBe('second');
  });

  it('that was held cannot be taken back', () => {
    expect(() => makeUpToTakeBack('first', [first, { ...added, status: 'completed' }])).toThrow(
      expect.objectContaining({ slug: 'meeting.make_up_held' }),
    );
  });
});
