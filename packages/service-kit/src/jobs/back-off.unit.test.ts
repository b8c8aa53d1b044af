import fc from 'fast-check';
import { backOffMs } from './back-off';

describe('the pause after a run that failed', () => {
  it('begins at 5 s, doubles, and ends at 15 minutes', () => {
    expect([1, 2, 3, 8, 9, 50].map((runs) => backOffMs(runs, 1))).toEqual([
      5_000, 10_000, 20_000, 640_000, 900_000, 900_000,
    ]);
  });

  it('is between a half and the whole of that, whatever chance says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (runs, random) => {
        const whole = backOffMs(runs, 1);
        const pause = backOffMs(runs, random);
        return pause >= whole / 2 && pause <= whole;
      }),
    );
  });
});
