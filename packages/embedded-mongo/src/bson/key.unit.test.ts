import { describe, expect, it } from '@jest/globals';
import { Binary, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { encodeValue } from './decode';
import { compareValues, keyOf, prefixEnd } from './key';

/** BSON's order, written a second time from MongoDB's documentation and without keys. */
function rank(value: unknown): number {
  if (value instanceof MinKey) return 0;
  // A Timestamp is a Long by inheritance, so it is asked first.
  if (value instanceof Timestamp) return 10;
  if (value === null) return 1;
  if (typeof value === 'number' || value instanceof Double || value instanceof Int32 || value instanceof Long) return 2;
  if (typeof value === 'string') return 3;
  if (Array.isArray(value)) return 5;
  if (value instanceof Binary) return 6;
  if (value instanceof ObjectId) return 7;
  if (typeof value === 'boolean') return 8;
  if (value instanceof Date) return 9;
  if (value instanceof MaxKey) return 20;
  return 4;
}

function order(a: unknown, b: unknown): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  switch (rank(a)) {
    case 2:
      return numbers(Number(a), Number(b));
    case 3:
      return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
    case 4:
      return documents(Object.entries(a as object), Object.entries(b as object));
    case 5:
      return documents(
        (a as unknown[]).map((v) => ['', v]),
        (b as unknown[]).map((v) => ['', v]),
      );
    case 6: {
      const [x, y] = [a as Binary, b as Binary];
      return x.position - y.position || x.sub_type - y.sub_type || Buffer.compare(x.value(), y.value());
    }
    case 7:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case 8:
      return Number(a) - Number(b);
    case 9:
      return (a as Date).getTime() - (b as Date).getTime();
    case 10:
      return (a as Timestamp).compare(b as Timestamp);
    default:
      return 0;
  }
}

function numbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(!Number.isNaN(a)) - Number(!Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

function documents(a: [string, unknown][], b: [string, unknown][]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const byRank = rank(a[i]![1]) - rank(b[i]![1]);
    if (byRank !== 0) return byRank;
    const byName = Buffer.compare(Buffer.from(a[i]![0]), Buffer.from(b[i]![0]));
    if (byName !== 0) return byName;
    const byValue = order(a[i]![1], b[i]![1]);
    if (byValue !== 0) return byValue;
  }
  return a.length - b.length;
}

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -5, max: 5 }),
  fc.double().map((value) => new Double(value)),
  fc.integer().map((value) => new Int32(value)),
  fc.maxSafeInteger().map((value) => Long.fromNumber(value)),
  fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', '\0', '\u0001', '\u0002', 'é', '😀', '￿') }),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array({ maxLength: 3 }).map((bytes) => new Binary(bytes)),
  fc.nat().map((value) => new Timestamp({ t: value, i: 1 })),
  fc.constantFrom(new MinKey(), new MaxKey()),
);
// Names that are no array positions: JavaScript would move those to the front of an object.
const name = fc.constantFrom('a', 'b', 'ab', 'é');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

describe('keyOf', () => {
  it('orders any two values as BSON does, ascending and descending', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [x, y] = [encodeValue(a), encodeValue(b)];
        const expected = Math.sign(order(a, b));
        expect(Math.sign(Buffer.compare(keyOf(x), keyOf(y)))).toBe(expected);
        expect(Math.sign(Buffer.compare(keyOf(x, true), keyOf(y, true)))).toBe(expected === 0 ? 0 : -expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the order when keys stand one after the other', () => {
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const left = Buffer.concat([keyOf(encodeValue(a)), keyOf(encodeValue(b), true)]);
        const right = Buffer.concat([keyOf(encodeValue(c)), keyOf(encodeValue(d), true)]);
        const expected = Math.sign(order(a, c)) || -Math.sign(order(b, d));
        expect(Math.sign(Buffer.compare(left, right))).toBe(expected === 0 ? 0 : expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes 1, 1.0 and 1L for the same, and -0 for 0', () => {
    expect(compareValues(encodeValue(new Int32(1)), encodeValue(new Double(1)))).toBe(0);
    expect(compareValues(encodeValue(Long.fromNumber(1)), encodeValue(new Double(1)))).toBe(0);
    expect(compareValues(encodeValue(new Double(-0)), encodeValue(0))).toBe(0);
  });

  it('puts NaN below every number', () => {
    expect(compareValues(encodeValue(Number.NaN), encodeValue(Number.NEGATIVE_INFINITY))).toBeLessThan(0);
  });

  it('does not take documents for equal whose fields stand in another order', () => {
    expect(compareValues(encodeValue({ a: 1, b: 2 }), encodeValue({ b: 2, a: 1 }))).not.toBe(0);
  });
});

describe('prefixEnd', () => {
  it('lies above everything that starts with the prefix and below what comes next', () => {
    expect(prefixEnd(Buffer.from([1, 2]))).toEqual(Buffer.from([1, 3]));
    expect(prefixEnd(Buffer.from([1, 0xff]))).toEqual(Buffer.from([2]));
    expect(prefixEnd(Buffer.from([0xff]))).toBeUndefined();
  });
});
