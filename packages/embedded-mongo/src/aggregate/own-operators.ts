import { evalExpr } from 'mingo/core';
import { encodeValue } from '../bson/decode';
import { compareValues } from '../bson/key';
import { BsonType } from '../bson/types';
import { MongoError } from '../errors';

/** An expression operator in mingo's form. */
export type Operator = (document: unknown, argument: unknown, options: unknown) => unknown;

/** mingo's types know only its own values; ours are what bson decodes. */
function evaluated(document: unknown, argument: unknown, options: unknown): unknown {
  return evalExpr(document as never, argument as never, options as never);
}

/** BSON's order of two decoded values; a missing one is below all others. */
export function compareJs(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string' && a === b) return 0;
  return compareValues(raw(a), raw(b));
}

function raw(value: unknown): ReturnType<typeof encodeValue> {
  return value === undefined
    ? { type: BsonType.Undefined, buf: new Uint8Array(), start: 0, end: 0 }
    : encodeValue(value);
}

function pair(name: string, document: unknown, argument: unknown, options: unknown): [unknown, unknown] {
  if (!Array.isArray(argument) || argument.length !== 2)
    throw new MongoError(
      16020,
      `Expression ${name} takes exactly 2 arguments. ${Array.isArray(argument) ? argument.length : 1} were passed in.`,
    );
  return [evaluated(document, argument[0], options), evaluated(document, argument[1], options)];
}

/** mingo compares values of different types as unequal and nothing more; MongoDB has an order over all types. */
function comparison(name: string, result: (order: number) => unknown): [string, Operator] {
  return [name, (document, argument, options) => result(compareJs(...pair(name, document, argument, options)))];
}

/** `$sum`, `$avg`, `$min`, `$max` over an expression's array or several expressions. */
function overList(name: string, reduce: (values: unknown[]) => unknown): [string, Operator] {
  return [
    name,
    (document, argument, options) => {
      const value = evaluated(document, argument, options);
      const list = Array.isArray(value) ? (value as unknown[]) : [value];
      return reduce(
        Array.isArray(argument) && argument.length === 1 && Array.isArray(list[0]) ? (list[0] as unknown[]) : list,
      );
    },
  ];
}

/** The sum of the numbers in a list; anything else counts nothing. */
export function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => (typeof value === 'number' ? total + value : total), 0);
}

/** The mean of the numbers in a list, null without any. */
export function average(values: readonly unknown[]): number | null {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 ? sum(numbers) / numbers.length : null;
}

/** The least or greatest of a list by BSON's order; null and missing do not count. */
export function extreme(values: readonly unknown[], sign: 1 | -1): unknown {
  let best: unknown = null;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    if (best === null || compareJs(value, best) * sign < 0) best = value;
  }
  return best;
}

/** Truth as expressions have it: everything but false, 0, null and nothing. */
export function truthy(value: unknown): boolean {
  return value !== false && value !== 0 && value !== null && value !== undefined;
}

/** The one argument of an operator, which may stand in an array of one. */
function single(document: unknown, argument: unknown, options: unknown): unknown {
  return evaluated(document, Array.isArray(argument) && argument.length === 1 ? argument[0] : argument, options);
}

/** mingo answers null, or the text itself, where MongoDB answers an empty text. */
function changeCase(name: string, change: (text: string) => string): [string, Operator] {
  return [
    name,
    (document, argument, options) => {
      const value = single(document, argument, options);
      if (value === null || value === undefined) return '';
      if (typeof value !== 'string')
        throw new MongoError(16007, `can't convert from BSON type ${typeof value} to String`);
      return change(value);
    },
  ];
}

const not: Operator = (document, argument, options) => !truthy(single(document, argument, options));

const size: Operator = (document, argument, options) => {
  const value = single(document, argument, options);
  if (!Array.isArray(value)) throw new MongoError(17124, 'The argument to $size must be an array');
  return value.length;
};

const choose: Operator = (document, argument, options) => {
  const spec = argument as { branches?: unknown; default?: unknown };
  if (!Array.isArray(spec.branches)) throw new MongoError(40061, "$switch expected an array for 'branches'");
  for (const branch of spec.branches as { case: unknown; then: unknown }[]) {
    if (truthy(evaluated(document, branch.case, options))) return evaluated(document, branch.then, options);
  }
  if (!('default' in spec))
    throw new MongoError(40066, '$switch could not find a matching branch for an input, and no default was specified.');
  return evaluated(document, spec.default, options);
};

/** Wraps one of mingo's parts of a date, which fail where MongoDB answers null for a date that is null or missing. */
export function nullableDate(operator: Operator): Operator {
  return (document, argument, options) => {
    const inner = isDateArgument(argument) ? argument.date : argument;
    const date = single(document, inner, options);
    return date === null || date === undefined ? null : operator(document, argument, options);
  };
}

function isDateArgument(argument: unknown): argument is { date: unknown } {
  return argument !== null && typeof argument === 'object' && 'date' in argument;
}

/** Operators that replace or complete mingo's. */
export const ownOperators: Readonly<Record<string, Operator>> = Object.fromEntries([
  comparison('$cmp', Math.sign),
  comparison('$eq', (order) => order === 0),
  comparison('$ne', (order) => order !== 0),
  comparison('$gt', (order) => order > 0),
  comparison('$gte', (order) => order >= 0),
  comparison('$lt', (order) => order < 0),
  comparison('$lte', (order) => order <= 0),
  ['$not', not] satisfies [string, Operator],
  ['$size', size] satisfies [string, Operator],
  ['$switch', choose] satisfies [string, Operator],
  changeCase('$toLower', (text) => text.toLowerCase()),
  changeCase('$toUpper', (text) => text.toUpperCase()),
  overList('$sum', sum),
  overList('$avg', average),
  overList('$min', (values) => extreme(values, 1)),
  overList('$max', (values) => extreme(values, -1)),
  [
    '$in',
    (document, argument, options) => {
      const [needle, list] = pair('$in', document, argument, options);
      if (!Array.isArray(list)) throw new MongoError(40081, '$in requires an array as a second argument');
      return list.some((item) => compareJs(item, needle) === 0);
    },
  ] satisfies [string, Operator],
]);
