import fc from 'fast-check';
import { readInstant, readSpan } from './time';

describe('an instant', () => {
  it.each([
    ['2025-12-31T23:59:59Z', '2025-12-31T23:59:59.000Z'],
    ['2025-12-31T23:59:59.123456+02:00', '2025-12-31T21:59:59.123Z'],
    ['2025-01-01T00:00Z', '2025-01-01T00:00:00.000Z'],
  ])('%s is kept as %s', (text, kept) => expect(readInstant(text)).toBe(kept));

  it.each(['', 'soon', '2025-12-31', '2025-12-31T23:59:59', '2025-02-30T00:00:00Z', '2025-13-01T00:00:00Z'])(
    '%j is none',
    (text) => expect(readInstant(text)).toBeUndefined(),
  );
});

describe('a day', () => {
  it.each([
    ['2024-01-15', 'Asia/Jerusalem', '2024-01-14T22:00:00.000Z', '2024-01-15T21:59:59.999Z'],
    // Clocks go forward in the night to 29 March 2024, and back on 27 October: 23 and 25 hours.
    ['2024-03-29', 'Asia/Jerusalem', '2024-03-28T22:00:00.000Z', '2024-03-29T20:59:59.999Z'],
    ['2024-10-27', 'Asia/Jerusalem', '2024-10-26T21:00:00.000Z', '2024-10-27T21:59:59.999Z'],
    // There was no midnight on these days.
    ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00:00.000Z', '2024-04-26T20:59:59.999Z'],
    ['2023-10-01', 'America/Asuncion', '2023-10-01T04:00:00.000Z', '2023-10-02T02:59:59.999Z'],
  ])('%s in %s is from %s to %s', (day, zone, from, to) => expect(readSpan(day, zone)).toEqual({ from, to }));

  it('begins where the day before ends, in every zone', () => {
    const zones = fc.constantFrom(
      'Asia/Jerusalem',
      'Africa/Cairo',
      'America/New_York',
      'Asia/Almaty',
      'UTC',
      'Asia/Kathmandu',
    );
    const days = fc.date({ min: new Date('1990-01-02'), max: new Date('2035-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, (zone, date) => {
        const day = date.toISOString().slice(0, 10);
        const before = new Date(date.getTime() - 24 * 3600_000).toISOString().slice(0, 10);
        const [one, other] = [readSpan(before, zone), readSpan(day, zone)];
        expect(Date.parse(other?.from ?? '') - Date.parse(one?.to ?? '')).toBe(1);
      }),
    );
  });

  it.each(['2024-02-30', '2024-1-1', 'today'])('%j is none', (text) => expect(readSpan(text, 'UTC')).toBeUndefined());
});
