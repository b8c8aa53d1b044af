import { dayIn, instantsOf, isTimeZone } from './wall-clock';

const at = (timeZone: string, scheduledDate: string, startTime = '17:00', endTime = '18:30') =>
  instantsOf({ timeZone, scheduledDate, startTime, endTime });

describe('wall-clock times', () => {
  it.each([
    // Israel: summer time from 27 March 2026 to 25 October 2026.
    ['Asia/Jerusalem', '2026-03-26', '2026-03-26T15:00:00.000Z'],
    ['Asia/Jerusalem', '2026-03-27', '2026-03-27T14:00:00.000Z'],
    ['Asia/Jerusalem', '2026-10-24', '2026-10-24T14:00:00.000Z'],
    ['Asia/Jerusalem', '2026-10-25', '2026-10-25T15:00:00.000Z'],
    // Egypt: from the last Friday of April to the last Thursday of October.
    ['Africa/Cairo', '2025-04-24', '2025-04-24T15:00:00.000Z'],
    ['Africa/Cairo', '2025-04-25', '2025-04-25T14:00:00.000Z'],
    ['Africa/Cairo', '2025-10-30', '2025-10-30T14:00:00.000Z'],
    ['Africa/Cairo', '2025-10-31', '2025-10-31T15:00:00.000Z'],
  ])('17:00 stays 17:00 in %s on %s', (timeZone, day, startsAt) => {
    expect(at(timeZone, day)).toMatchObject({ startsAt });
  });

  it('keep their length across any day', () => {
    for (const day of ['2026-03-26', '2026-03-27', '2026-10-24', '2026-10-25']) {
      const { startsAt, endsAt } = at('Asia/Jerusalem', day);
      expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(90 * 60_000);
    }
  });

  it('never end before they begin, even in the hour that is jumped over', () => {
    // 02:00 becomes 03:00: 02:30 is 03:30 on the clock, after 03:15.
    const { startsAt, endsAt } = at('Asia/Jerusalem', '2026-03-27', '02:30', '03:15');
    expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(45 * 60_000);
  });

  it('know which day it is where the meeting is', () => {
    const late = new Date('2026-05-31T22:30:00Z');
    expect(dayIn('Asia/Jerusalem', late)).toBe('2026-06-01');
    expect(dayIn('UTC', late)).toBe('2026-05-31');
  });

  it('refuse zones and times that do not exist', () => {
    expect([isTimeZone('Africa/Cairo'), isTimeZone('Mars/Olympus')]).toEqual([true, false]);
    expect(() => dayIn('Mars/Olympus', new Date())).toThrow(RangeError);
    expect(() => at('Asia/Jerusalem', '2026-02-30')).toThrow(RangeError);
  });
});
