import type { MeetingState } from '@roster/contracts';
import fc from 'fast-check';
import { cycleState, generated, meetingState, tuesdays } from '../testing/states';
import { generationHorizon, nextNumber, planGeneration } from './generation';
import type { Slot } from './schedule';

const none = new Map<string, string>();
const cycle = cycleState();
const plan = (meetings: MeetingState[], closures = none, of = cycle) =>
  planGeneration(of, meetings, closures, generationHorizon(of));
const made = ({ date, number }: Slot): MeetingState => meetingState(date, { slot: date, meetingNumber: number });

describe('generating', () => {
  it('fills an empty calendar with numbered slots', () => {
    expect(plan([]).make).toEqual(tuesdays.map((date, index) => ({ date, number: index + 1 })));
  });

  it('makes nothing the second time, and says what was there', () => {
    const { make, skipped } = plan(generated());
    expect(make).toEqual([]);
    expect(skipped).toEqual(tuesdays.map((date, index) => ({ date, reason: 'exists', meetingNumber: index + 1 })));
  });

  it('passes over closure days, and says so', () => {
    const { make, skipped } = plan([], new Map([['2026-01-20', 'חג']]));
    expect(make.map(({ date }) => date)).toEqual([
      '2026-01-06',
      '2026-01-13',
      '2026-01-27',
      '2026-02-03',
      '2026-02-10',
    ]);
    expect(skipped).toEqual([{ date: '2026-01-20', reason: 'closure', detail: 'חג' }]);
  });

  it('adds no meeting for a day that is closed after it was generated', () => {
    expect(plan(generated(), new Map([['2026-01-20', 'חג']])).make).toEqual([]);
  });

  it.each(['cancelled', 'completed'] as const)('leaves the slot of a %s meeting alone', (status) => {
    expect(plan(generated().map((meeting, index) => (index === 1 ? { ...meeting, status } : meeting))).make).toEqual(
      [],
    );
  });

  it('leaves the slots of moved and postponed meetings alone', () => {
    const meetings = generated();
    meetings[1] = { ...(meetings[1] as MeetingState), scheduledDate: '2026-01-14' };
    meetings[2] = { ...(meetings[2] as MeetingState), status: 'postponed' };
    meetings.push(meetingState('2026-01-22', { meetingNumber: 3 }));
    expect(plan(meetings).make).toEqual([]);
  });

  it('counts a meeting that was added by hand, and never puts another on its day', () => {
    const byHand = meetingState('2026-01-20', { meetingNumber: 1 });
    const { make } = plan([byHand]);
    expect(make.map(({ date }) => date)).toEqual(['2026-01-06', '2026-01-13', '2026-01-27', '2026-02-03']);
    expect(new Set([1, ...make.map(({ number }) => number)])).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('adds what a longer cycle lacks', () => {
    expect(plan(generated(), none, { ...cycle, totalMeetings: 6 }).make).toEqual([{ date: '2026-02-10', number: 6 }]);
  });

  it('looks one slot further for every make-up under extend', () => {
    const extending = cycleState({ onCancel: 'extend', totalMeetings: 6 });
    const meetings = generated();
    meetings[0] = { ...(meetings[0] as MeetingState), status: 'cancelled' };
    meetings.push(
      meetingState('2026-02-10', { slot: '2026-02-10', meetingNumber: 6, makeUpForId: 'meeting-2026-01-06' }),
    );
    expect(plan(meetings, none, extending).make).toEqual([{ date: '2026-02-17', number: 7 }]);
  });

  it('restores whatever is missing, without doubling a day or a number', () => {
    fc.assert(
      fc.property(fc.subarray(generated()), (left) => {
        const all = [...left, ...plan(left).make.map(made)];
        expect(all).toHaveLength(5);
        expect(new Set(all.map(({ scheduledDate }) => scheduledDate)).size).toBe(5);
        expect(new Set(all.map(({ meetingNumber }) => meetingNumber)).size).toBe(5);
        expect(plan(all).make).toEqual([]);
      }),
    );
  });

  it('numbers what is added by hand after the others', () => {
    expect([nextNumber([]), nextNumber(generated())]).toEqual([1, 6]);
  });
});
