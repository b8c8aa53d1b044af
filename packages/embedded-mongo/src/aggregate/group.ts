import { decode, decodeValue, encode, encodeValue } from '../bson/decode';
import { keyOf } from '../bson/key';
import type { RawValue } from '../bson/raw';
import { MongoError } from '../errors';
import { checkExpression, evaluate, isPlainObject } from './expression';
import { average, compareJs, extreme, sum } from './own-operators';
import type { Stage } from './pipeline';

/** Accumulates one group's values into a result. */
interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

function collecting(reduce: (values: unknown[]) => unknown): () => Accumulator {
  return () => {
    const values: unknown[] = [];
    return { add: (value) => void values.push(value), result: () => reduce(values) };
  };
}

function running(start: unknown, step: (total: unknown, value: unknown) => unknown): () => Accumulator {
  return () => {
    let total = start;
    return {
      add(value) {
        total = step(total, value);
      },
      result: () => total,
    };
  };
}

const unset = Symbol('unset');

const accumulators: Readonly<Record<string, () => Accumulator>> = {
  $sum: running(0, (total, value) => sum([total, value])),
  $count: running(0, (total) => Number(total) + 1),
  $avg: collecting(average),
  $min: running(null, (best, value) => extreme([best, value], 1)),
  $max: running(null, (best, value) => extreme([best, value], -1)),
  $first: collecting((values) => values[0] ?? null),
  $last: running(unset, (_, value) => value ?? null),
  $push: collecting((values) => values.filter((value) => value !== undefined)),
  $addToSet: collecting((values) =>
    values.filter(
      (value, index) =>
        value !== undefined &&
        values.findIndex((other) => other !== undefined && compareJs(other, value) === 0) === index,
    ),
  ),
  $mergeObjects: running({}, (merged, value) => ({ ...(merged as object), ...(isPlainObject(value) ? value : {}) })),
};

interface Field {
  readonly name: string;
  readonly make: () => Accumulator;
  readonly expression: unknown;
}

/** `$group`. */
export function group(source: RawValue): Stage {
  const spec = decodeValue(source);
  if (!isPlainObject(spec)) throw new MongoError(15947, "a group's fields must be specified in an object");
  if (!('_id' in spec)) throw new MongoError(15955, 'a group specification must include an _id');
  const { _id: id, ...rest } = spec;
  checkExpression(id);
  const fields = Object.entries(rest).map(parseField);
  return function* groups(documents) {
    const found = new Map<string, { id: unknown; accumulators: Accumulator[] }>();
    for (const bytes of documents) {
      const document = decode(bytes);
      const value = evaluate(document, id) ?? null;
      const key = keyOf(encodeValue(value)).toString('latin1');
      let one = found.get(key);
      if (!one) {
        one = { id: value, accumulators: fields.map(({ make }) => make()) };
        found.set(key, one);
      }
      for (const [index, { expression }] of fields.entries())
        one.accumulators[index]!.add(evaluate(document, expression));
    }
    for (const one of found.values()) {
      const result: Record<string, unknown> = { _id: one.id };
      for (const [index, { name }] of fields.entries()) result[name] = one.accumulators[index]!.result();
      yield encode(result);
    }
  };
}

function parseField([name, definition]: [string, unknown]): Field {
  if (name.includes('.')) throw new MongoError(40235, `The field name '${name}' cannot contain '.'`);
  if (!isPlainObject(definition) || Object.keys(definition).length !== 1)
    throw new MongoError(40234, `The field '${name}' must be an accumulator object`);
  const [[operator, expression]] = Object.entries(definition) as [[string, unknown]];
  const make = accumulators[operator];
  if (!make) throw new MongoError(15952, `unknown group operator '${operator}'`);
  checkExpression(expression);
  return { name, make, expression };
}
