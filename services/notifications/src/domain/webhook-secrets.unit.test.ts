import fc from 'fast-check';
import { afterRotation, lastEndOf, type OlderSecret, signingSecrets } from './webhook-secrets';

const start = Date.parse('2026-03-01T10:00:00.000Z');
const at = (seconds: number): Date => new Date(start + seconds * 1_000);

describe('a rotation of secrets', () => {
  it('lets the secret before sign for as long as was said, and not a moment longer', () => {
    const older = afterRotation('old', [], 60, at(0));
    expect(signingSecrets('new', older, at(59))).toEqual(['new', 'old']);
    expect(signingSecrets('new', older, at(60))).toEqual(['new']);
    expect(lastEndOf(older)).toBe(at(60).toISOString());
  });

  it('ends all older ones where no time is left to them', () => {
    const older = afterRotation('second', afterRotation('first', [], 60, at(0)), 0, at(1));
    expect(older).toEqual([]);
    expect(lastEndOf(older)).toBeUndefined();
  });

  it('however often it happens: the current one signs first, the latest before it second, and never more than five', () => {
    const steps = fc.array(fc.record({ wait: fc.nat(100_000), grace: fc.integer({ min: 1, max: 604_800 }) }));
    fc.assert(
      fc.property(steps, (rotations) => {
        let older: OlderSecret[] = [];
        let now = 0;
        rotations.forEach(({ wait, grace }, index) => {
          now += wait;
          older = afterRotation(`s${index}`, older, grace, at(now));
          const signing = signingSecrets(`s${index + 1}`, older, at(now));
          expect(signing.slice(0, 2)).toEqual([`s${index + 1}`, `s${index}`]);
          expect(signing.length).toBeLessThanOrEqual(5);
          expect(new Set(signing).size).toBe(signing.length);
        });
      }),
    );
  });
});
