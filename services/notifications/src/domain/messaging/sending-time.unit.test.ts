import fc from 'fast-check';
import { addDays, instantOf, localTime } from '../zoned-time';
import { forbiddenBecause, nextAllowed, reminderAt, type SendingRules } from './sending-time';

const israel: SendingRules = {
  timeZone: 'Asia/Jerusalem',
  reminderTime: '18:00',
  quietHours: { from: '21:00', to: '08:00' },
  sabbath: { kept: true, from: '14:00', to: '21:00' },
  closures: new Set(),
};
const rules = (changes: Partial<SendingRules> = {}): SendingRules => ({ ...israel, ...changes });
const closed = (...days: string[]): SendingRules => rules({ closures: new Set(days) });

/** On the wall clock, for people. */
function shown(ms: number | undefined, timeZone = 'Asia/Jerusalem'): string | undefined {
  return ms === undefined ? undefined : new Date(ms).toLocaleString('sv-SE', { timeZone }).slice(0, 16);
}

describe('when parents are reminded', () => {
  it.each([
    ['on the evening before', '2026-03-04', israel, '2026-03-03 18:00'],
    ['of a Friday, on Thursday', '2026-03-06', israel, '2026-03-05 18:00'],
    ['of a Saturday, on Friday before the Sabbath', '2026-03-07', israel, '2026-03-06 13:00'],
    ['of a Sunday, on Friday before the Sabbath', '2026-03-08', israel, '2026-03-06 13:00'],
    [
      'of a Sunday, on Saturday where no Sabbath is kept',
      '2026-03-08',
      rules({ sabbath: { ...israel.sabbath, kept: false } }),
      '2026-03-07 18:00',
    ],
    ['before a closure on the evening', '2026-03-05', closed('2026-03-04'), '2026-03-03 20:00'],
    ['before closures and the Sabbath in a row', '2026-03-09', closed('2026-03-08'), '2026-03-06 13:00'],
    ['before a closure that follows the Sabbath', '2026-03-08', closed('2026-03-06'), '2026-03-05 20:00'],
    [
      'before quiet hours that hold the hour of reminders',
      '2026-03-04',
      rules({ reminderTime: '22:30' }),
      '2026-03-03 20:00',
    ],
    ['on the day on which clocks go forward', '2026-03-27', israel, '2026-03-26 18:00'],
    ['the day after clocks went back', '2026-10-26', israel, '2026-10-25 18:00'],
  ])('%s', (_, day, given, expected) => {
    expect(shown(reminderAt(day, given))).toBe(expected);
  });

  it('at the same hour on both sides of a change of clocks, whatever the zone', () => {
    const berlin = rules({ timeZone: 'Europe/Berlin', sabbath: { ...israel.sabbath, kept: false } });
    const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'];
    expect(days.map((day) => shown(reminderAt(day, berlin), 'Europe/Berlin'))).toEqual(
      days.map((day) => `${addDays(day, -1)} 18:00`),
    );
  });

  it('never, where there is no time to', () => {
    expect(reminderAt('2026-03-04', rules({ quietHours: { from: '00:00', to: '23:59' } }))).toBeUndefined();
    const all = Array.from({ length: 12 }, (_, index) => addDays('2026-03-04', -index));
    expect(reminderAt('2026-03-04', closed(...all))).toBeUndefined();
  });
});

describe('the next time at which something may be sent', () => {
  it.each([
    ['at once', '2026-03-03', '12:00', '2026-03-03 12:00'],
    ['when quiet hours are over', '2026-03-03', '22:10', '2026-03-04 08:00'],
    ['when the Sabbath is over, which ends in quiet hours', '2026-03-06', '15:00', '2026-03-08 08:00'],
  ])('is %s', (_, day, time, expected) => {
    expect(shown(nextAllowed(instantOf(day, time, 'Asia/Jerusalem'), israel))).toBe(expected);
  });
});

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 11 }))
  .map(([hour, five]) => `${String(hour).padStart(2, '0')}:${String(five * 5).padStart(2, '0')}`);
/** Days of a year in which every zone below changes its clocks. */
const days = fc.integer({ min: 0, max: 400 }).map((offset) => addDays('2026-01-01', offset));
const zones = fc.constantFrom(
  'Asia/Jerusalem',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
);
const anyRules: fc.Arbitrary<SendingRules> = fc.record({
  timeZone: zones,
  reminderTime: times,
  quietHours: fc.record({ from: times, to: times }),
  sabbath: fc.record({ kept: fc.boolean(), from: times, to: times }),
  closures: fc.array(days, { maxLength: 60 }).map((all) => new Set(all)),
});

describe('whatever the rules', () => {
  it('a reminder is never due at a forbidden time, nor after the evening before', () => {
    fc.assert(
      fc.property(days, anyRules, (day, given) => {
        const at = reminderAt(day, given);
        if (at === undefined) return true;
        const evening = instantOf(addDays(day, -1), given.reminderTime, given.timeZone);
        return forbiddenBecause(at, given) === undefined && at <= evening;
      }),
      { numRuns: 300 },
    );
  });

  it('it is due on the evening itself wherever that is allowed', () => {
    fc.assert(
      fc.property(days, anyRules, (day, given) => {
        const evening = instantOf(addDays(day, -1), given.reminderTime, given.timeZone);
        return forbiddenBecause(evening, given) !== undefined || reminderAt(day, given) === evening;
      }),
      { numRuns: 300 },
    );
  });

  it('the next allowed time is allowed, not earlier, and nothing on the way to it was', () => {
    fc.assert(
      fc.property(days, times, anyRules, (day, time, given) => {
        const ms = instantOf(day, time, given.timeZone);
        const next = nextAllowed(ms, given);
        if (next === undefined) return true;
        const between = Math.floor((ms + next) / 2);
        return (
          next >= ms &&
          forbiddenBecause(next, given) === undefined &&
          (next === ms || forbiddenBecause(between - (between % 300_000), given) !== undefined || between === ms)
        );
      }),
      { numRuns: 200 },
    );
  });

  it('a time of the wall clock is that time, but where the clock leaps over it', () => {
    fc.assert(
      fc.property(days, times, zones, (day, time, zone) => {
        const found = localTime(instantOf(day, time, zone), zone);
        const shownTime = `${String(Math.floor(found.minutes / 60)).padStart(2, '0')}:${String(found.minutes % 60).padStart(2, '0')}`;
        const leaps = localTime(instantOf(day, '00:00', zone) + 4 * 3_600_000, zone).minutes !== 240;
        return leaps || (found.day === day && shownTime === time);
      }),
    );
  });
});
