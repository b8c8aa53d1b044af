import { keyOf, prefixEnd } from '../bson/key';
import { elements, isRegexOrArray, type RawValue, readNumber, textValue } from '../bson/raw';
import { BsonType, isNumeric, typeRank } from '../bson/types';
import type { Predicate } from './filter';
import { literalPrefix, regexSource } from './regex';

/** A piece of a key, from `lo` up to but not including `hi`. */
export interface Interval {
  readonly lo: Buffer;
  readonly hi: Buffer;
}

/** What the predicates on one field allow of its key. */
export interface FieldBounds {
  /** Whole keys, for equality and `$in`. */
  readonly points?: readonly Buffer[];
  readonly interval?: Interval;
  /** The predicates that the bounds express exactly, so that nothing is left to check. */
  readonly exact: readonly Predicate[];
}

/** More points than this are better served by scanning. */
const maxPoints = 1000;

/** Bounds for one index field; undefined when no predicate can bound it. With `multikey` only one range predicate may. */
export function fieldBounds(
  predicates: readonly Predicate[],
  descending: boolean,
  multikey: boolean,
): FieldBounds | undefined {
  return equalityBounds(predicates, descending) ?? rangeBounds(predicates, descending, multikey);
}

/** Arrays are indexed by their elements and regexes match text, so neither has one key to look for. */
function hasKey(value: RawValue): boolean {
  return !isRegexOrArray(value.type);
}

function equalityBounds(predicates: readonly Predicate[], descending: boolean): FieldBounds | undefined {
  const equal = predicates.find(({ operator, value }) => operator === '$eq' && hasKey(value));
  if (equal) return { points: [keyOf(equal.value, descending)], exact: [equal] };
  const among = predicates.find(({ operator }) => operator === '$in');
  if (!among) return undefined;
  const items = elements(among.value.buf, among.value.start);
  if (items.length > maxPoints || !items.every(hasKey)) return undefined;
  const distinct = new Map(items.map((item) => keyOf(item, descending)).map((key) => [key.toString('latin1'), key]));
  return { points: [...distinct.values()].sort(Buffer.compare), exact: [among] };
}

function rangeBounds(
  predicates: readonly Predicate[],
  descending: boolean,
  multikey: boolean,
): FieldBounds | undefined {
  let bounds: FieldBounds | undefined;
  for (const predicate of predicates) {
    const next = predicateBounds(predicate, descending);
    if (!next) continue;
    if (!bounds) bounds = next;
    else if (!multikey)
      bounds = { interval: intersect(bounds.interval!, next.interval!), exact: [...bounds.exact, ...next.exact] };
  }
  return bounds;
}

function intersect(a: Interval, b: Interval): Interval {
  return { lo: Buffer.compare(a.lo, b.lo) > 0 ? a.lo : b.lo, hi: Buffer.compare(a.hi, b.hi) < 0 ? a.hi : b.hi };
}

function predicateBounds(predicate: Predicate, descending: boolean): FieldBounds | undefined {
  const { operator, value } = predicate;
  if (operator === '$regex') return regexBounds(value, descending);
  if (!/^\$(gt|gte|lt|lte)$/.test(operator) || !rangeable(value)) return undefined;
  const key = keyOf(value, descending);
  const after = prefixEnd(key)!;
  const all = typeInterval(value.type, descending);
  const above = operator.startsWith('$gt') !== descending;
  const inclusive = operator.endsWith('e');
  const interval = above ? { lo: inclusive ? key : after, hi: all.hi } : { lo: all.lo, hi: inclusive ? after : key };
  return { interval, exact: [predicate] };
}

/** Comparisons stay within one type, which the index keeps together. NaN compares with nothing but itself. */
function rangeable({ type, buf, start }: RawValue): boolean {
  if (isNumeric(type)) return !Number.isNaN(readNumber(buf, type, start));
  return (
    type === BsonType.String ||
    type === BsonType.Date ||
    type === BsonType.ObjectId ||
    type === BsonType.Boolean ||
    type === BsonType.Timestamp
  );
}

const nan = Buffer.from([typeRank(BsonType.Double), 0, 0, 0, 0, 0, 0, 0, 0]);

/** Every key of a type, without NaN, which lies below all numbers. */
function typeInterval(type: number, descending: boolean): Interval {
  const rank = typeRank(type);
  if (!descending) return { lo: isNumeric(type) ? prefixEnd(nan)! : Buffer.from([rank]), hi: Buffer.from([rank + 1]) };
  const turned = Buffer.from(nan.map((byte) => ~byte & 0xff));
  return { lo: Buffer.from([~rank & 0xff]), hi: isNumeric(type) ? turned : Buffer.from([(~rank & 0xff) + 1]) };
}

/** An anchored, case-sensitive pattern looks only at text that starts with its literal part. */
function regexBounds(value: RawValue, descending: boolean): FieldBounds | undefined {
  const prefix = literalPrefix(regexSource(value));
  if (prefix === '') return undefined;
  const whole = keyOf(textValue(prefix), false);
  const lo = whole.subarray(0, whole.length - 1);
  const hi = prefixEnd(lo)!;
  // A regex value equal to the pattern matches too, but lies elsewhere in the index: only text patterns are bounded.
  if (value.type === BsonType.Regex) return undefined;
  return { interval: descending ? turn({ lo, hi }) : { lo, hi }, exact: [] };
}

function turn({ lo }: Interval): Interval {
  const turned = Buffer.from(lo.map((byte) => ~byte & 0xff));
  return { lo: turned, hi: prefixEnd(turned)! };
}
