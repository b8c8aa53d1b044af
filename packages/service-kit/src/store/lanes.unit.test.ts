import fc from 'fast-check';
import { laneOf } from './lanes';

describe('Lanes', () => {
  it('are a small number, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 64 }), (id, lanes) => {
        const lane = laneOf(id, lanes);
        expect(Number.isInteger(lane) && lane >= 0 && lane < lanes).toBe(true);
        expect(laneOf(id, lanes)).toBe(lane);
      }),
    );
  });

  it('get about as many each', () => {
    const counts = Array.from({ length: 8 }, () => 0);
    for (let index = 0; index < 8_000; index += 1) {
      const lane = laneOf(`0198b1c2-7a00-7000-8000-${String(index).padStart(12, '0')}`, 8);
      counts[lane] = (counts[lane] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  });

  it('stay what they are: stored documents are named by them', () => {
    expect(['a', 'cycle', '0198b1c2-7a00-7000-8000-000000000001'].map((id) => laneOf(id, 8))).toEqual([1, 1, 5]);
  });
});
