import { dayIn, instantOf } from './calendar';

describe('a day', () => {
  it('begins at midnight of its own time zone', () => {
    expect(dayIn('Asia/Jerusalem', new Date('2026-01-14T21:59:59Z'))).toBe('2026-01-14');
    expect(dayIn('Asia/Jerusalem', new Date('2026-01-14T22:00:00Z'))).toBe('2026-01-15');
    expect(dayIn('America/New_York', new Date('2026-01-15T04:59:59Z'))).toBe('2026-01-14');
  });

  it('follows daylight saving', () => {
    expect(dayIn('Asia/Jerusalem', new Date('2026-07-14T21:00:00Z'))).toBe('2026-07-15');
  });
});

describe('an instant', () => {
  it('is kept in UTC', () => {
    expect(instantOf('2026-02-03T17:00:00+02:00')).toBe('2026-02-03T15:00:00.000Z');
    expect(instantOf('2026-02-03T15:00:00Z')).toBe('2026-02-03T15:00:00.000Z');
  });

  it.each(['2026-02-30T15:00:00Z', '2026-02-03T15:00:00', '2026-02-03', '17:00', '2026-02-03T25:00:00Z', ''])(
    'is not %p',
    (text) => {
      expect(instantOf(text)).toBeUndefined();
    },
  );
});
