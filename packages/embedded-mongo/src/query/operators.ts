import { KeyWriter, keyOf } from '../bson/key';
import { elements, type RawValue, readInt32, readNumber, readString } from '../bson/raw';
import { BsonType, isNumeric, typeAliases, typeRank } from '../bson/types';
import { badValue, failedToParse } from '../errors';
import { isOperatorObject } from './operator-object';
import { anyElement, type ValueTest } from './path';
import { compileRegex } from './regex';

/** One operator, ready to be applied to the values of a path. */
export interface CompiledOperator {
  readonly test: ValueTest;
  /** Whether an array at the end of the path also offers its elements. */
  readonly expandLeaf: boolean;
  /** `$ne`, `$nin`: true when no value passes the test. */
  readonly negated: boolean;
  /** `$all`: operators that must each hold by themselves. */
  readonly everyOf?: readonly { operator: string; value: RawValue }[];
}

const writer = new KeyWriter();

function plain(test: ValueTest): CompiledOperator {
  return { test, expandLeaf: true, negated: false };
}

/**
 * Compiles an operator with its argument; unknown ones are MongoDB's error 2.
 * @param compileElement compiles what `$elemMatch` asks of an element, which may be a whole filter
 */
export function compileOperator(
  operator: string,
  value: RawValue,
  compileElement: (value: RawValue) => ValueTest,
  options?: RawValue,
): CompiledOperator {
  switch (operator) {
    case '$eq':
      return plain(equals(value));
    case '$ne':
      return { test: equals(value), expandLeaf: true, negated: true };
    case '$gt':
      return plain(compares(value, (order) => order > 0, false));
    case '$gte':
      return plain(compares(value, (order) => order >= 0, true));
    case '$lt':
      return plain(compares(value, (order) => order < 0, false));
    case '$lte':
      return plain(compares(value, (order) => order <= 0, true));
    case '$in':
      return plain(isIn(value, operator));
    case '$nin':
      return { test: isIn(value, operator), expandLeaf: true, negated: true };
    case '$exists':
      return exists(value);
    case '$type':
      return plain(hasType(value));
    case '$regex':
      return plain(compileRegex(value, options));
    case '$size':
      return { test: hasSize(value), expandLeaf: false, negated: false };
    case '$mod':
      return plain(modulo(value));
    case '$elemMatch':
      return { test: elementMatches(value, compileElement), expandLeaf: false, negated: false };
    case '$all':
      return { test: () => false, expandLeaf: true, negated: false, everyOf: allOf(value) };
    default:
      throw badValue(`unknown operator: ${operator}`);
  }
}

/** BSON equality with one value; numbers compare across types, and null also matches a missing field. */
export function equals(value: RawValue): ValueTest {
  const { buf, type, start, end } = value;
  if (type === BsonType.Regex) return regexValueOrMatch(value);
  if (type === BsonType.Null) return (_, other) => other === BsonType.Null || other === BsonType.Missing;
  if (isNumeric(type)) {
    const number = readNumber(buf, type, start);
    return (b, other, at) => isNumeric(other) && Object.is(readNumber(b, other, at) + 0, number + 0);
  }
  if (type === BsonType.Object || type === BsonType.Array) {
    const key = keyOf(value);
    return (b, other, at) => other === type && key.equals(keyOf({ buf: b, type: other, start: at, end: 0 }));
  }
  const length = end - start;
  return (b, other, at) => {
    if (other !== type) return false;
    for (let i = 0; i < length; i++) if (b[at + i] !== buf[start + i]) return false;
    return true;
  };
}

/** `{ a: { $eq: /x/ } }` and `$in: [/x/]` match equal regex values; `$in` also matches text, which its caller adds. */
function regexValueOrMatch(value: RawValue): ValueTest {
  const key = keyOf(value);
  return (buf, type, at) => type === BsonType.Regex && key.equals(keyOf({ buf, type, start: at, end: 0 }));
}

function compares(value: RawValue, accepts: (order: number) => boolean, orEqual: boolean): ValueTest {
  const { type } = value;
  if (type === BsonType.Null) return orEqual ? equals(value) : () => false;
  if (type === BsonType.Regex) throw badValue("Can't have RegEx as arg to predicate over field");
  if (isNumeric(type)) {
    const number = readNumber(value.buf, type, value.start);
    if (Number.isNaN(number)) return orEqual ? equals(value) : () => false;
    return (buf, other, at) => {
      if (!isNumeric(other)) return false;
      const order = readNumber(buf, other, at) - number;
      // Infinity - Infinity is NaN; equal infinities are equal.
      return Number.isNaN(order) ? orEqual && readNumber(buf, other, at) === number : accepts(order);
    };
  }
  if (type === BsonType.String) return comparesText(value, accepts);
  const rank = typeRank(type);
  const key = keyOf(value);
  const anyType = type === BsonType.MinKey || type === BsonType.MaxKey;
  return (buf, other, at) => {
    if (other === BsonType.Missing ? !anyType : typeRank(other) !== rank && !anyType) return false;
    writer.reset();
    writer.value(buf, other, at, false);
    return accepts(Buffer.compare(writer.copy(), key));
  };
}

/** Text compares by its UTF-8 bytes, as its keys do, and here without making keys: search keys come by the dozen. */
function comparesText(value: RawValue, accepts: (order: number) => boolean): ValueTest {
  const text = value.buf.slice(value.start + 4, value.end - 1);
  return (buf, other, at) => {
    if (other !== BsonType.String) return false;
    const start = at + 4;
    const length = readInt32(buf, at) - 1;
    const shorter = Math.min(length, text.length);
    for (let i = 0; i < shorter; i++) {
      const order = buf[start + i]! - text[i]!;
      if (order !== 0) return accepts(order);
    }
    return accepts(length - text.length);
  };
}

function isIn(value: RawValue, operator: string): ValueTest {
  if (value.type !== BsonType.Array) throw badValue(`${operator} needs an array`);
  const list = elements(value.buf, value.start);
  for (const item of list) if (isOperatorObject(item)) throw badValue(`cannot nest $ under ${operator}`);
  if (list.length > 16 && list.every((item) => item.type !== BsonType.Regex)) return isInSet(list);
  const tests = list.flatMap((item) =>
    item.type === BsonType.Regex ? [equals(item), compileRegex(item)] : [equals(item)],
  );
  return (buf, type, at) => tests.some((test) => test(buf, type, at));
}

function isInSet(list: RawValue[]): ValueTest {
  const keys = new Set(list.map((item) => keyOf(item).toString('latin1')));
  return (buf, type, at) => keys.has(keyOf({ buf, type, start: at, end: 0 }).toString('latin1'));
}

function exists(value: RawValue): CompiledOperator {
  const wanted = isNumeric(value.type)
    ? readNumber(value.buf, value.type, value.start) !== 0
    : value.type === BsonType.Boolean
      ? value.buf[value.start] === 1
      : value.type !== BsonType.Null;
  return { test: (_, type) => type !== BsonType.Missing, expandLeaf: false, negated: !wanted };
}

function hasType(value: RawValue): ValueTest {
  const items = value.type === BsonType.Array ? elements(value.buf, value.start) : [value];
  const wanted = new Set(items.flatMap(typeNumbers));
  return (_, type) => wanted.has(type);
}

function typeNumbers(item: RawValue): number[] {
  if (item.type === BsonType.String) {
    const alias = readString(item.buf, item.start);
    if (alias === 'number') return [BsonType.Double, BsonType.Int32, BsonType.Int64];
    const type = typeAliases.get(alias);
    if (type === undefined) throw badValue(`Unknown type name alias: ${alias}`);
    return [type];
  }
  if (!isNumeric(item.type)) throw new TypeError('type must be represented as a number or a string');
  const number = readNumber(item.buf, item.type, item.start);
  const type = number === -1 ? BsonType.MinKey : number;
  if (![...typeAliases.values()].includes(type)) throw badValue(`Invalid numerical type code: ${number}`);
  return [type];
}

function hasSize(value: RawValue): ValueTest {
  if (!isNumeric(value.type)) throw failedToParse(`Failed to parse $size. Expected a number in: $size`);
  const size = readNumber(value.buf, value.type, value.start);
  if (!Number.isInteger(size)) throw failedToParse(`Failed to parse $size. Expected an integer: $size: ${size}`);
  if (size < 0) throw failedToParse(`Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
  return (buf, type, at) => {
    if (type !== BsonType.Array) return false;
    let count = 0;
    anyElement(buf, at, () => ++count > size);
    return count === size;
  };
}

function modulo(value: RawValue): ValueTest {
  const list = value.type === BsonType.Array ? elements(value.buf, value.start) : [];
  const [divisor, remainder] = list.map((item) =>
    isNumeric(item.type) ? Math.trunc(readNumber(item.buf, item.type, item.start)) : Number.NaN,
  );
  if (value.type !== BsonType.Array) throw badValue('malformed mod, needs to be an array');
  if (divisor === undefined || remainder === undefined) throw badValue('malformed mod, not enough elements');
  if (list.length > 2) throw badValue('malformed mod, too many elements');
  if (Number.isNaN(divisor)) throw badValue('malformed mod, divisor not a number');
  if (divisor === 0) throw badValue('divisor cannot be 0');
  return (buf, type, at) => {
    if (!isNumeric(type)) return false;
    const number = readNumber(buf, type, at);
    return Number.isFinite(number) && Math.trunc(number) % divisor === (remainder || 0);
  };
}

function elementMatches(value: RawValue, compileElement: (value: RawValue) => ValueTest): ValueTest {
  if (value.type !== BsonType.Object) throw badValue('$elemMatch needs an Object');
  const test = compileElement(value);
  return (buf, type, at) => type === BsonType.Array && anyElement(buf, at, test);
}

function allOf(value: RawValue): { operator: string; value: RawValue }[] {
  if (value.type !== BsonType.Array) throw badValue('$all needs an array');
  return elements(value.buf, value.start).map((item) => {
    if (!isOperatorObject(item)) return { operator: item.type === BsonType.Regex ? '$regex' : '$eq', value: item };
    const inner = elements(item.buf, item.start);
    if (inner.length !== 1 || inner[0]!.name !== '$elemMatch') throw badValue('no $ expressions in $all');
    return { operator: '$elemMatch', value: inner[0]! };
  });
}
