import { keyOf, prefixEnd } from '../bson/key';
import { elements, isRegexOrArray, type RawValue, readNumber, textValue } from '../bson/raw';
import { BsonType, isNumeric, typeRank } from '../bson/types';
import type { Predicate } from './filter';
import { isOperatorObject } from './operator-object';
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
  /** The predicates that the bounds come from. */
  readonly from: readonly Predicate[];
  /** The predicates that the bounds express exactly, so that nothing is left to check. */
  readonly exact: readonly Predicate[];
}

/** More points than this are better served by scanning. */
const maxPoints = 1000;

/** On a multikey field each predicate is a choice of its own; more than this many are not weighed. */
const maxChoices = 6;

/**
 * The ways to bound one index field; none when no predicate can. Without arrays there is one way, which uses all predicates.
 * With them each predicate may be met by another element, so each bounds the field alone, and the planner picks.
 */
export function fieldBounds(predicates: readonly Predicate[], descending: boolean, multikey: boolean): FieldBounds[] {
  const points = predicates.flatMap((predicate) => equalityBounds(predicate, descending));
  const elements = predicates.flatMap((predicate) => elementBounds(predicate, descending));
  if (multikey) {
    const ranges = predicates.flatMap((predicate) => predicateBounds(predicate, descending) ?? []);
    return [...points, ...elements, ...ranges].slice(0, maxChoices);
  }
  const one = points[0] ?? rangeBounds(predicates, descending) ?? elements[0];
  return one ? [one] : [];
}

/** Arrays are indexed by their elements and regexes match text, so neither has one key to look for. */
function hasKey(value: RawValue): boolean {
  return !isRegexOrArray(value.type);
}

/** `$eq`, `$in`, and each item of `$all`. */
function equalityBounds(predicate: Predicate, descending: boolean): FieldBounds[] {
  const { operator, value } = predicate;
  if (operator === '$eq')
    return hasKey(value) ? [{ points: [keyOf(value, descending)], from: [predicate], exact: [predicate] }] : [];
  if (value.type !== BsonType.Array || (operator !== '$in' && operator !== '$all')) return [];
  const items = elements(value.buf, value.start);
  if (operator === '$all')
    return items
      .filter((item) => hasKey(item) && !isOperatorObject(item))
      .map((item) => ({ points: [keyOf(item, descending)], from: [predicate], exact: [] }));
  if (items.length > maxPoints || !items.every(hasKey)) return [];
  const distinct = new Map(items.map((item) => keyOf(item, descending)).map((key) => [key.toString('latin1'), key]));
  return [{ points: [...distinct.values()].sort(Buffer.compare), from: [predicate], exact: [predicate] }];
}

/** `$elemMatch` with operators: one element meets them all, so all of them bound its key. Only arrays pass, so never exact. */
function elementBounds(predicate: Predicate, descending: boolean): FieldBounds[] {
  const { path, operator, value } = predicate;
  if (operator === '$all' && value.type === BsonType.Array) {
    return elements(value.buf, value.start)
      .filter(isOperatorObject)
      .flatMap((item) => elements(item.buf, item.start))
      .flatMap((inner) => elementBounds({ path, operator: inner.name, value: inner }, descending))
      .map((bounds) => ({ ...bounds, from: [predicate] }));
  }
  if (operator !== '$elemMatch' || !isOperatorObject(value)) return [];
  const list = elements(value.buf, value.start);
  // With options a pattern's text says less than it seems to.
  const inner = list.some(({ name }) => name === '$options') ? list.filter(({ name }) => name !== '$regex') : list;
  const predicates = inner.map((element) => ({ path, operator: element.name, value: element }));
  const points = predicates.filter(({ operator: each }) => each !== '$all');
  const bounds = points.flatMap((each) => equalityBounds(each, descending))[0] ?? rangeBounds(predicates, descending);
  return bounds ? [{ ...bounds, from: [predicate], exact: [] }] : [];
}

function rangeBounds(predicates: readonly Predicate[], descending: boolean): FieldBounds | undefined {
  let bounds: FieldBounds | undefined;
  for (const predicate of predicates) {
    const next = predicateBounds(predicate, descending);
    if (!next) continue;
    bounds = bounds
      ? {
          interval: intersect(bounds.interval!, next.interval!),
          from: [...bounds.from, ...next.from],
          exact: [...bounds.exact, ...next.exact],
        }
      : next;
  }
  return bounds;
}

function intersect(a: Interval, b: Interval): Interval {
  return { lo: Buffer.compare(a.lo, b.lo) > 0 ? a.lo : b.lo, hi: Buffer.compare(a.hi, b.hi) < 0 ? a.hi : b.hi };
}

function predicateBounds(predicate: Predicate, descending: boolean): FieldBounds | undefined {
  const { operator, value } = predicate;
  if (operator === '$regex') return regexBounds(predicate, descending);
  if (!/^\$(gt|gte|lt|lte)$/.test(operator) || !rangeable(value)) return undefined;
  const key = keyOf(value, descending);
  const after = prefixEnd(key)!;
  const all = typeInterval(value.type, descending);
  const above = operator.startsWith('$gt') !== descending;
  const inclusive = operator.endsWith('e');
  const interval = above ? { lo: inclusive ? key : after, hi: all.hi } : { lo: all.lo, hi: inclusive ? after : key };
  return { interval, from: [predicate], exact: [predicate] };
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
function regexBounds(predicate: Predicate, descending: boolean): FieldBounds | undefined {
  const { value } = predicate;
  const prefix = literalPrefix(regexSource(value));
  if (prefix === '') return undefined;
  const whole = keyOf(textValue(prefix), false);
  const lo = whole.subarray(0, whole.length - 1);
  const hi = prefixEnd(lo)!;
  // A regex value equal to the pattern matches too, but lies elsewhere in the index: only text patterns are bounded.
  if (value.type === BsonType.Regex) return undefined;
  return { interval: descending ? turn({ lo, hi }) : { lo, hi }, from: [predicate], exact: [] };
}

function turn({ lo }: Interval): Interval {
  const turned = Buffer.from(lo.map((byte) => ~byte & 0xff));
  return { lo: turned, hi: prefixEnd(turned)! };
}
