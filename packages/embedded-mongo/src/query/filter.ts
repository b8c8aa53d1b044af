import { elements, type RawElement, type RawValue } from '../bson/raw';
import { BsonType } from '../bson/types';
import { badValue, notImplemented } from '../errors';
import { compileExpr } from './expr-match';
import { isOperatorObject } from './operator-object';
import { compileOperator } from './operators';
import { anyValue, parsePath, type ValueTest } from './path';

/** Whether the document at an offset matches. */
export type Matcher = (buf: Uint8Array, doc: number) => boolean;

/** One condition on one path, kept for the planner, which turns it into index bounds. */
export interface Predicate {
  readonly path: string;
  readonly operator: string;
  readonly value: RawValue;
}

/** A compiled filter. */
export interface Filter {
  readonly matches: Matcher;
  /** Conditions that all must hold. */
  readonly predicates: readonly Predicate[];
  /** Whether the predicates are the whole filter (no `$or`, `$expr` and the like beside them). */
  readonly conjunctive: boolean;
  /** The branches of each top-level `$or`. */
  readonly alternatives: readonly (readonly Filter[])[];
  /** The same object serves later requests, so what is found out about it is worth remembering. */
  readonly isKept?: boolean;
}

interface Parts {
  matchers: Matcher[];
  predicates: Predicate[];
  alternatives: Filter[][];
  conjunctive: boolean;
}

const matchAll: Matcher = () => true;

/** A filter that every document passes. */
export const everything: Filter = { matches: matchAll, predicates: [], conjunctive: true, alternatives: [] };

/** Compiles a filter document. Throws MongoDB's errors for what is malformed or not served. */
export function compileFilter(source: RawValue | undefined): Filter {
  if (!source) return everything;
  if (source.type !== BsonType.Object) throw badValue('filter must be an object');
  const parts: Parts = { matchers: [], predicates: [], alternatives: [], conjunctive: true };
  addConditions(source, parts);
  return {
    matches: both(parts.matchers),
    predicates: parts.predicates,
    conjunctive: parts.conjunctive,
    alternatives: parts.alternatives,
  };
}

function both(matchers: Matcher[]): Matcher {
  const [first, second, third] = matchers;
  if (!first) return matchAll;
  if (!second) return first;
  if (!third) return (buf, doc) => first(buf, doc) && second(buf, doc);
  return (buf, doc) => {
    for (const matcher of matchers) if (!matcher(buf, doc)) return false;
    return true;
  };
}

function addConditions(source: RawValue, parts: Parts): void {
  for (const element of elements(source.buf, source.start)) {
    if (element.name.startsWith('$')) addLogical(element, parts);
    else addField(element, parts);
  }
}

function branches(element: RawElement): RawElement[] {
  if (element.type !== BsonType.Array) throw badValue(`${element.name} must be an array`);
  const list = elements(element.buf, element.start);
  if (list.length === 0) throw badValue(`${element.name} argument must be a non-empty array`);
  for (const branch of list)
    if (branch.type !== BsonType.Object) throw badValue(`${element.name} argument's entries must be objects`);
  return list;
}

function addLogical(element: RawElement, parts: Parts): void {
  switch (element.name) {
    case '$and':
      for (const branch of branches(element)) addConditions(branch, parts);
      return;
    case '$or': {
      const filters = branches(element).map(compileFilter);
      parts.matchers.push((buf, doc) => filters.some((filter) => filter.matches(buf, doc)));
      parts.alternatives.push(filters);
      break;
    }
    case '$nor': {
      const filters = branches(element).map(compileFilter);
      parts.matchers.push((buf, doc) => !filters.some((filter) => filter.matches(buf, doc)));
      break;
    }
    case '$expr':
      parts.matchers.push(compileExpr(element));
      break;
    case '$comment':
      return;
    case '$alwaysTrue':
      return;
    case '$where':
    case '$text':
    case '$jsonSchema':
      throw notImplemented(element.name);
    default:
      throw badValue(
        `unknown top level operator: ${element.name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
  }
  parts.conjunctive = false;
}

function addField(element: RawElement, parts: Parts): void {
  const add = (operator: string, value: RawValue): void => {
    parts.matchers.push(compilePredicate(element.name, operator, value));
    parts.predicates.push({ path: element.name, operator, value });
  };
  if (!isOperatorObject(element)) {
    add(element.type === BsonType.Regex ? '$regex' : '$eq', element);
    return;
  }
  const operators = elements(element.buf, element.start);
  const options = operators.find((operator) => operator.name === '$options');
  for (const operator of operators) {
    if (operator.name === '$options') {
      if (!operators.some((other) => other.name === '$regex')) throw badValue('$options needs a $regex');
    } else if (operator.name === '$regex' && options) {
      parts.matchers.push(compilePredicate(element.name, '$regex', operator, options));
      parts.conjunctive = false;
    } else if (!operator.name.startsWith('$')) {
      throw badValue(`unknown operator: ${operator.name}`);
    } else {
      add(operator.name, operator);
    }
  }
}

/** Compiles one operator applied to one path. */
export function compilePredicate(path: string, operator: string, value: RawValue, options?: RawValue): Matcher {
  const parsed = parsePath(path);
  if (operator === '$not') {
    const inner = compileNot(value);
    const matchers = inner.map((part) => compilePredicate(path, part.name, part, part.options));
    return (buf, doc) => !matchers.every((matcher) => matcher(buf, doc));
  }
  const compiled = compileOperator(operator, value, compileElementTest, options);
  const { test, expandLeaf, negated } = compiled;
  if (compiled.everyOf) {
    const matchers = compiled.everyOf.map((part) => compilePredicate(path, part.operator, part.value));
    return matchers.length === 0 ? () => false : (buf, doc) => matchers.every((matcher) => matcher(buf, doc));
  }
  return negated
    ? (buf, doc) => !anyValue(buf, doc, parsed, expandLeaf, test)
    : (buf, doc) => anyValue(buf, doc, parsed, expandLeaf, test);
}

function compileNot(value: RawValue): (RawElement & { options?: RawValue })[] {
  if (value.type === BsonType.Regex) return [{ ...value, name: '$regex' }];
  if (!isOperatorObject(value)) throw badValue('$not needs a regex or a document');
  const parts = elements(value.buf, value.start);
  const options = parts.find((part) => part.name === '$options');
  return parts
    .filter((part) => part !== options)
    .map((part) => (part.name === '$regex' && options ? { ...part, options } : part));
}

/** Compiles what `$elemMatch` and `$pull` apply to one array element: `{ $gt: 5 }`, `{ a: 1 }` or a plain value. */
export function compileElementTest(value: RawValue): ValueTest {
  if (isOperatorObject(value) && !/^\$(and|or|nor|expr)$/.test(elements(value.buf, value.start)[0]!.name)) {
    const parts = compileNot(value);
    const tests = parts.map((part) => elementOperator(part.name, part, part.options));
    return (buf, type, at) => tests.every((test) => test(buf, type, at));
  }
  const filter = compileFilter(value);
  return (buf, type, at) => (type === BsonType.Object || type === BsonType.Array) && filter.matches(buf, at);
}

function elementOperator(operator: string, value: RawValue, options?: RawValue): ValueTest {
  if (operator === '$not') {
    const tests = compileNot(value).map((part) => elementOperator(part.name, part, part.options));
    return (buf, type, at) => !tests.every((test) => test(buf, type, at));
  }
  const { test, negated, everyOf } = compileOperator(operator, value, compileElementTest, options);
  if (everyOf) {
    const tests = everyOf.map((part) => elementOperator(part.operator, part.value));
    return (buf, type, at) => tests.length > 0 && tests.every((each) => each(buf, type, at));
  }
  return negated ? (buf, type, at) => !test(buf, type, at) : test;
}
