import fc from 'fast-check';
import { familyFor, merged, movesOf, type Share, sumKey } from './progress-sums';

const shares: fc.Arbitrary<Share> = fc.record({
  status: fc.constantFrom('active' as const, 'completed' as const, 'cancelled' as const),
  courseId: fc.constantFrom('c1', 'c2'),
  branchId: fc.constantFrom('b1', 'b2'),
  instructorId: fc.constantFrom('i1', 'i2'),
  cycles: fc.constant(1),
  planned: fc.nat(50),
  completed: fc.nat(50),
  cancelled: fc.nat(5),
  postponed: fc.nat(5),
  scheduled: fc.nat(50),
});

describe('how sums move', () => {
  it('leads to the same sums by any way, and back to nothing', () => {
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 5 }), (history) => {
        const states = [undefined, ...history];
        const steps = history.flatMap((after, index) => movesOf(3, states[index], after));
        const byKey = (moves: ReturnType<typeof merged>) =>
          Object.fromEntries(moves.map((move) => [sumKey(move), move.steps]));
        expect(byKey(merged(steps))).toEqual(byKey(movesOf(3, undefined, history.at(-1))));
        expect(merged([...steps, ...movesOf(3, history.at(-1), undefined)])).toEqual([]);
      }),
    );
  });

  it('touches three documents where the place stays, and only what moves', () => {
    const [share] = fc.sample(shares, 1) as [Share];
    const moves = movesOf(3, share, { ...share, completed: share.completed + 1, scheduled: share.scheduled - 1 });
    const steps = { [`${share.status}.completed`]: 1, [`${share.status}.scheduled`]: -1 };
    expect(moves.map((move) => move.steps)).toEqual([steps, steps, steps]);
    expect(movesOf(3, share, share)).toEqual([]);
  });

  it('is asked of the smallest family', () => {
    expect(familyFor({})).toBe('all');
    expect(familyFor({ branchId: 'b' })).toBe('place');
    expect(familyFor({ courseId: 'c', instructorId: 'i' })).toBe('instructor');
  });
});
