import fc from 'fast-check';
import { addDays, instantOf } from '../zoned-time';
import { noticeTime, outlookOf } from './notice-time';
import { forbiddenBecause, type SendingRules } from './sending-time';

const timeZone = 'Asia/Jerusalem';
const rules = (closures: string[] = []): SendingRules => ({
  timeZone,
  reminderTime: '18:00',
  quietHours: { from: '21:00', to: '08:00' },
  sabbath: { kept: true, from: '14:00', to: '21:00' },
  closures: new Set(closures),
});
const at = (day: string, time: string): number => instantOf(day, time, timeZone);
/** A lesson at 17:00. */
const notice = (kind: 'reminder' | 'cancellation' | 'cycle_cancellation', meetingDate: string) => ({
  ...{ kind, meetingDate, meetingStartsAt: new Date(at(meetingDate, '17:00')).toISOString() },
});

describe('when families are told', () => {
  it.each([
    ['reminder', '2026-03-02', '12:00', { is: 'later', at: at('2026-03-02', '18:00'), because: 'hour' }],
    ['reminder', '2026-03-02', '18:00', { is: 'now' }],
    ['reminder', '2026-03-02', '23:00', { is: 'later', at: at('2026-03-03', '08:00'), because: 'quiet_hours' }],
    ['cancellation', '2026-03-02', '12:00', { is: 'now' }],
    ['cancellation', '2026-03-03', '07:59', { is: 'later', at: at('2026-03-03', '08:00'), because: 'quiet_hours' }],
  ] as const)('%s of a Tuesday, seen on %s at %s', (kind, day, time, expected) => {
    expect(noticeTime(notice(kind, '2026-03-03'), rules(), at(day, time))).toEqual(expected);
  });

  it('is never, where nothing may be sent before the lesson; of a cycle it is still news later', () => {
    const now = at('2026-03-06', '15:00');
    expect(noticeTime(notice('cancellation', '2026-03-07'), rules(), now)).toEqual({
      ...{ is: 'never', why: 'no_allowed_time' },
    });
    expect(noticeTime(notice('cycle_cancellation', '2026-03-07'), rules(), now)).toEqual({
      ...{ is: 'later', at: at('2026-03-08', '08:00'), because: 'sabbath' },
    });
  });
});

describe('what will become of a notice', () => {
  const reminder = notice('reminder', '2026-03-03');
  const noon = at('2026-03-02', '12:00');

  it.each([
    ['is told when its job looks', rules(), '18:00', { sendAt: at('2026-03-02', '18:00'), waitsFor: 'hour' }],
    [
      'waits on where that has become a closure day',
      rules(['2026-03-02']),
      '18:00',
      {
        ...{ sendAt: at('2026-03-03', '08:00'), waitsFor: 'closure' },
      },
    ],
    [
      'is never told where the lesson’s day has become one too',
      rules(['2026-03-02', '2026-03-03']),
      '18:00',
      {
        why: 'no_allowed_time',
      },
    ],
    ['is told at once where its job is due', { ...rules(), reminderTime: '11:00' }, '12:00', { sendAt: noon }],
    [
      'waits for nothing but its job, where it might be told',
      { ...rules(), reminderTime: '11:00' },
      '13:00',
      {
        sendAt: at('2026-03-02', '13:00'),
      },
    ],
  ] as const)('%s', (_, given, dueAt, expected) => {
    expect(outlookOf(reminder, given, noon, at('2026-03-02', dueAt))).toEqual(expected);
  });

  it('is nothing, once the lesson has begun', () => {
    expect(outlookOf(reminder, rules(), noon, at('2026-03-03', '17:00'))).toEqual({ why: 'too_late' });
  });

  it('is what its job finds, step by step, however often it is put off', () => {
    const days = fc.integer({ min: 0, max: 30 }).map((offset) => addDays('2026-03-01', offset));
    const kinds = fc.constantFrom('reminder' as const, 'cancellation' as const);
    const instants = fc
      .integer({ min: 0, max: 31 * 24 * 12 })
      .map((steps) => at('2026-03-01', '00:00') + steps * 300_000);
    fc.assert(
      fc.property(kinds, days, instants, fc.array(days, { maxLength: 8 }), (kind, day, now, closures) => {
        const told = notice(kind, day);
        const given = rules(closures);
        const begins = Date.parse(told.meetingStartsAt);
        let looked = now;
        let found = noticeTime(told, given, looked);
        for (let count = 0; found.is === 'later' && found.at < begins && count < 10; count++) {
          looked = found.at;
          found = noticeTime(told, given, looked);
        }
        const outlook = outlookOf(told, given, now, now);
        if (now >= begins) return outlook.why === 'too_late';
        if (found.is === 'now') return outlook.sendAt === looked && forbiddenBecause(looked, given) === undefined;
        return outlook.sendAt === undefined && outlook.why !== undefined;
      }),
      { numRuns: 200 },
    );
  });
});
