import { Context, evalExpr } from 'mingo/core';
import * as mingoOperators from 'mingo/operators/expression';
import { MongoError } from '../errors';
import { nullableDate, type Operator, ownOperators, truthy } from './own-operators';

/**
 * Expression operators taken from mingo. It has more, some of them differing from MongoDB in silence: those are refused
 * rather than answered wrongly, and comparisons and sums are our own.
 */
const fromMingo = [
  '$abs',
  '$add',
  '$ceil',
  '$divide',
  '$exp',
  '$floor',
  '$ln',
  '$log10',
  '$mod',
  '$multiply',
  '$pow',
  '$round',
  '$sqrt',
  '$subtract',
  '$trunc',
  '$arrayElemAt',
  '$arrayToObject',
  '$concatArrays',
  '$filter',
  '$first',
  '$isArray',
  '$last',
  '$map',
  '$objectToArray',
  '$range',
  '$reduce',
  '$reverseArray',
  '$slice',
  '$and',
  '$or',
  '$cond',
  '$ifNull',
  '$literal',
  '$mergeObjects',
  '$let',
  '$dateToString',
  '$dateTrunc',
  '$dateDiff',
  '$concat',
  '$ltrim',
  '$rtrim',
  '$trim',
  '$regexMatch',
  '$replaceAll',
  '$replaceOne',
  '$split',
  '$strLenCP',
  '$substrCP',
  '$isNumber',
  '$toBool',
  '$toDouble',
  '$toInt',
  '$toString',
  '$type',
] as const;

/** Parts of a date. */
const dateParts = [
  '$dayOfMonth',
  '$dayOfWeek',
  '$dayOfYear',
  '$hour',
  '$millisecond',
  '$minute',
  '$month',
  '$second',
  '$year',
  '$isoWeek',
  '$isoWeekYear',
  '$isoDayOfWeek',
] as const;

const table: Readonly<Record<string, unknown>> = { ...mingoOperators };
const available: Record<string, Operator> = {};
for (const name of fromMingo) if (typeof table[name] === 'function') available[name] = table[name] as Operator;
for (const name of dateParts) available[name] = nullableDate(table[name] as Operator);
Object.assign(available, ownOperators);
// mingo's operator types are narrower than what its operators take.
const options = { context: Context.init({ expression: available as never }), useStrictMode: true, failOnError: true };

/** Refuses expression operators that this server does not serve; walks everything but `$literal`. */
export function checkExpression(expression: unknown): void {
  if (Array.isArray(expression)) for (const item of expression) checkExpression(item);
  if (!isPlainObject(expression)) return;
  const entries = Object.entries(expression);
  for (const [name, argument] of entries) {
    if (name === '$literal') continue;
    if (name.startsWith('$')) {
      if (entries.length > 1)
        throw new MongoError(
          15983,
          `an object representing an expression must have exactly one field: ${JSON.stringify(expression)}`,
        );
      if (!(name in available)) throw new MongoError(168, `Unrecognized expression '${name}'`);
    }
    checkExpression(argument);
  }
}

/** Whether a value is a decoded document rather than one of BSON's own classes. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** Evaluates a checked expression over a document; undefined is MongoDB's "missing". */
export function evaluate(document: unknown, expression: unknown): unknown {
  if (typeof expression === 'number' || typeof expression === 'boolean' || expression === null) return expression;
  try {
    return evalExpr(document as never, expression as never, options as never);
  } catch (error) {
    if (error instanceof MongoError) throw error;
    throw new MongoError(
      14,
      `Executor error during aggregate command :: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

export { truthy };
