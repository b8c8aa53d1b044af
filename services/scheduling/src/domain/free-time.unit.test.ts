import fc from 'fast-check';
import { partWindow, type Span, slotsIn } from './free-time';

const morning: Span = { from: 8, to: 12 };

describe('a window', () => {
  it('is free where nothing is taken, and taken where nothing is free', () => {
    expect(partWindow(morning, [])).toEqual({ free: [morning], busy: [] });
    expect(partWindow(morning, [{ from: 0, to: 24 }])).toEqual({ free: [], busy: [morning] });
  });

  it('joins what overlaps or touches, and cuts what lies beyond', () => {
    const taken = [
      { from: 11, to: 15 },
      { from: 9, to: 10 },
      { from: 6, to: 8 },
      { from: 9, to: 9.5 },
      { from: 10, to: 10.5 },
    ];
    expect(partWindow(morning, taken)).toEqual({
      busy: [
        { from: 9, to: 10.5 },
        { from: 11, to: 12 },
      ],
      free: [
        { from: 8, to: 9 },
        { from: 10.5, to: 11 },
      ],
    });
  });

  const spans = fc.array(
    fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 0, max: 60 })).map(([from, length]) => ({
      from,
      to: from + length,
    })),
    { maxLength: 20 },
  );
  const window = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 80 }))
    .map(([from, length]) => ({ from, to: from + length }));

  it('is exactly its free and its busy parts: in order, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(window, spans, (whole, taken) => {
        const { free, busy } = partWindow(whole, taken);
        const parts = [...free, ...busy].sort((a, b) => a.from - b.from);
        expect(parts[0]?.from).toBe(whole.from);
        expect(parts.at(-1)?.to).toBe(whole.to);
        for (const [index, part] of parts.entries()) {
          expect(part.from).toBeLessThan(part.to);
          const next = parts[index + 1];
          if (next) expect(next.from).toBe(part.to);
        }
      }),
    );
  });

  it('is busy at just those moments that something takes', () => {
    fc.assert(
      fc.property(window, spans, (whole, taken) => {
        const { busy } = partWindow(whole, taken);
        for (let at = whole.from; at < whole.to; at++) {
          const holds = ({ from, to }: Span): boolean => from <= at && at < to;
          expect(busy.some(holds)).toBe(taken.some(holds));
        }
      }),
    );
  });

  it('holds slots of one length that are free and do not overlap', () => {
    fc.assert(
      fc.property(window, spans, fc.integer({ min: 1, max: 20 }), (whole, taken, length) => {
        const { free } = partWindow(whole, taken);
        const slots = slotsIn(free, length);
        for (const [index, slot] of slots.entries()) {
          expect(slot.to - slot.from).toBe(length);
          expect(free.some(({ from, to }) => from <= slot.from && slot.to <= to)).toBe(true);
          expect(slots[index + 1]?.from ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(slot.to);
        }
        // As many as fit.
        expect(slots).toHaveLength(free.reduce((sum, { from, to }) => sum + Math.floor((to - from) / length), 0));
      }),
    );
  });
});
