import { compareValues } from '../bson/key';
import { elements, type RawValue, readString } from '../bson/raw';
import { toRaw } from '../bson/tree';
import { BsonType, typeName } from '../bson/types';
import { BsonWriter } from '../bson/writer';
import { badValue } from '../errors';
import { increment, multiply } from './arithmetic';
import { addToSet, pop, pull, pullAll, push } from './array-operators';
import type { FieldOperator } from './field-operator';

const set: FieldOperator = (_, { argument }) => ({ set: argument });

const setOnInsert: FieldOperator = (_, { argument, inserting }) => (inserting ? { set: argument } : 'keep');

const unset: FieldOperator = (current) => (current === undefined ? 'keep' : 'remove');

const min: FieldOperator = (current, { argument }) =>
  current === undefined || compareValues(argument, toRaw(current)) < 0 ? { set: argument } : 'keep';

const max: FieldOperator = (current, { argument }) =>
  current === undefined || compareValues(argument, toRaw(current)) > 0 ? { set: argument } : 'keep';

const currentDate: FieldOperator = (_, { argument, now }) => {
  if (argument.type === BsonType.Boolean) return { set: dateValue(now) };
  const type = argument.type === BsonType.Object ? elements(argument.buf, argument.start) : [];
  const [first] = type;
  if (type.length !== 1 || first?.name !== '$type' || first.type !== BsonType.String) {
    throw badValue(
      `${typeName(argument.type)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
    );
  }
  const word = readString(first.buf, first.start);
  if (word === 'date') return { set: dateValue(now) };
  throw badValue(`The '$type' string field is required to be 'date': '${word}' is not served`);
};

function dateValue(now: Date): RawValue {
  const writer = new BsonWriter(16);
  writer.date('', now);
  return { type: BsonType.Date, buf: writer.take(), start: 2, end: 10 };
}

/** The update operators by name. `$rename` touches two fields and is applied by the caller. */
export const fieldOperators: ReadonlyMap<string, FieldOperator> = new Map<string, FieldOperator>([
  ['$set', set],
  ['$setOnInsert', setOnInsert],
  ['$unset', unset],
  ['$min', min],
  ['$max', max],
  ['$currentDate', currentDate],
  ['$inc', increment],
  ['$mul', multiply],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$pop', pop],
  ['$rename', () => 'remove'],
]);
