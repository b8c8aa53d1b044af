import { periodOf, startOfDay } from './period';

it.each([
  ['2024-01-15', 'Asia/Jerusalem', '2024-01-14T22:00:00.000Z'],
  ['2024-07-15', 'Asia/Jerusalem', '2024-07-14T21:00:00.000Z'],
  // The clock goes forward at two in the morning of this day, and back on that one.
  ['2024-03-29', 'Asia/Jerusalem', '2024-03-28T22:00:00.000Z'],
  ['2024-03-30', 'Asia/Jerusalem', '2024-03-29T21:00:00.000Z'],
  ['2024-10-27', 'Asia/Jerusalem', '2024-10-26T21:00:00.000Z'],
  ['2024-10-28', 'Asia/Jerusalem', '2024-10-27T22:00:00.000Z'],
  // Here it goes forward at midnight: the day begins at one.
  ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00:00.000Z'],
  ['2024-02-15', 'America/Los_Angeles', '2024-02-15T08:00:00.000Z'],
  ['2024-02-15', 'Asia/Kolkata', '2024-02-14T18:30:00.000Z'],
  ['2024-02-15', 'UTC', '2024-02-15T00:00:00.000Z'],
])('%s begins in %s at %s', (day, timeZone, instant) => {
  expect(startOfDay(day, timeZone)).toBe(instant);
});

it('a period of days ends before the day after the last', () => {
  expect(periodOf({ from: '2024-12-31', to: '2024-12-31' }, 'UTC')).toEqual({
    from: '2024-12-31T00:00:00.000Z',
    to: '2025-01-01T00:00:00.000Z',
  });
  expect(periodOf({}, 'UTC')).toEqual({});
});
