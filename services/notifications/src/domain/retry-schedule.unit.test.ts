import fc from 'fast-check';
import { maxAttempts, parseRetryAfter, waitAfterFailure } from './retry-schedule';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

describe('the schedule of attempts', () => {
  it('is that of Standard Webhooks: ten attempts over some three days', () => {
    const waits = Array.from({ length: maxAttempts }, (_, index) => waitAfterFailure(index + 1, undefined, 0.5));
    expect(waits).toEqual([
      5 * second,
      5 * minute,
      30 * minute,
      2 * hour,
      5 * hour,
      10 * hour,
      14 * hour,
      20 * hour,
      24 * hour,
      undefined,
    ]);
  });

  it('spreads each wait by a tenth either way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, random) => {
          const middle = waitAfterFailure(attempts, undefined, 0.5) as number;
          const wait = waitAfterFailure(attempts, undefined, random) as number;
          expect(wait).toBeGreaterThanOrEqual(middle * 0.9 - 1);
          expect(wait).toBeLessThanOrEqual(middle * 1.1 + 1);
        },
      ),
    );
  });

  it('never comes back sooner than the receiver asked for, nor sooner than planned', () => {
    expect(waitAfterFailure(1, 60 * second, 0.5)).toBe(60 * second);
    expect(waitAfterFailure(4, 60 * second, 0.5)).toBe(2 * hour);
    expect(waitAfterFailure(10, 60 * second, 0.5)).toBeUndefined();
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-03-01T10:00:00Z');

  it.each([
    ['120', 120 * second],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 10:05:00 GMT', 5 * minute],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
    ['2026-03-01T10:05:00Z', 5 * minute],
    ['99999999999999999999999', 24 * hour],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 24 * hour],
  ])('%j is read', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });

  it.each([undefined, '', '-5', '1.5', 'soon', '2026-03-01', '2026-03-01T10:00:00', 'Sunday'])(
    '%j is passed over',
    (header) => {
      expect(parseRetryAfter(header, now)).toBeUndefined();
    },
  );

  it('is bounded whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const wait = parseRetryAfter(header, now) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(24 * hour);
      }),
    );
  });
});
