import { decodeValue } from '../bson/decode';
import { type RawValue, readNumber } from '../bson/raw';
import { type Node, numberValue, toRaw } from '../bson/tree';
import { BsonType, isNumeric, typeName } from '../bson/types';
import { badValue, typeMismatch } from '../errors';
import type { FieldContext, FieldOperator } from './field-operator';

/** `$inc`. */
export const increment: FieldOperator = (current, context) =>
  arithmetic('$inc', current, context, (a, b) => a + b, context.argument);

/** `$mul`; a missing field becomes zero of the argument's type. */
export const multiply: FieldOperator = (current, context) => {
  const zero = isNumeric(context.argument.type) ? numberValue(context.argument.type, 0) : context.argument;
  return arithmetic('$mul', current, context, (a, b) => a * b, zero);
};

function arithmetic(
  operator: string,
  current: Node | undefined,
  context: FieldContext,
  compute: (a: number, b: number) => number,
  ifMissing: RawValue,
): { set: RawValue } {
  const { argument, path, id } = context;
  if (!isNumeric(argument.type)) {
    const verb = operator === '$inc' ? 'increment' : 'multiply';
    throw typeMismatch(`Cannot ${verb} with non-numeric argument: {${path}: ${shown(argument)}}`);
  }
  if (current === undefined) return { set: ifMissing };
  const value = toRaw(current);
  if (!isNumeric(value.type)) {
    const field = path.slice(path.lastIndexOf('.') + 1);
    throw typeMismatch(
      `Cannot apply ${operator} to a value of non-numeric type. {_id: ${id ? shown(id) : 'null'}} has the field '${field}' of non-numeric type ${typeName(value.type)}`,
    );
  }
  const result = compute(
    readNumber(value.buf, value.type, value.start),
    readNumber(argument.buf, argument.type, argument.start),
  );
  return { set: numberValue(resultType(value.type, argument.type, result), result) };
}

/** Integers stay integers and grow to 64 bits; a double on either side makes a double. Past 2^53 exactness ends, so it is refused. */
function resultType(a: number, b: number, result: number): number {
  if (a === BsonType.Double || b === BsonType.Double) return BsonType.Double;
  if (!Number.isSafeInteger(result))
    throw badValue('the result is a 64-bit integer beyond 2^53, which the embedded server does not store');
  if (a === BsonType.Int64 || b === BsonType.Int64) return BsonType.Int64;
  return (result | 0) === result ? BsonType.Int32 : BsonType.Int64;
}

/** A value as MongoDB writes it in messages, near enough for people. */
export function shown(value: RawValue): string {
  const decoded = decodeValue(value);
  return typeof decoded === 'string' ? `"${decoded}"` : (JSON.stringify(decoded) ?? String(decoded));
}
