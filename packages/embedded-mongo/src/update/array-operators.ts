import { compareValues, keyOf } from '../bson/key';
import { elements, type RawElement, type RawValue, readNumber } from '../bson/raw';
import { type Node, Tree, toRaw } from '../bson/tree';
import { BsonType, isNumeric, typeName } from '../bson/types';
import { badValue, failedToParse, typeMismatch } from '../errors';
import { compileElementTest } from '../query/filter';
import { anyLeafKey } from '../query/sort-key';
import { shown } from './arithmetic';
import type { FieldContext, FieldOperator } from './field-operator';

function opened(operator: string, current: Node | undefined, { path, id }: FieldContext): Tree {
  if (current === undefined) return Tree.array();
  const value = toRaw(current);
  if (value.type !== BsonType.Array) {
    const message =
      operator === '$push'
        ? `The field '${path}' must be an array but is of type ${typeName(value.type)} in document {_id: ${id ? shown(id) : 'null'}}`
        : `Cannot apply ${operator} to a non-array field. Field named '${path}' has non-array type ${typeName(value.type)}`;
    throw badValue(message);
  }
  return Tree.open(value);
}

function modifier(list: readonly RawElement[], name: string): RawElement | undefined {
  return list.find((element) => element.name === name);
}

function eachOf(argument: RawValue): { items: RawValue[]; modifiers: RawElement[] } {
  const list = argument.type === BsonType.Object ? elements(argument.buf, argument.start) : [];
  const each = modifier(list, '$each');
  if (!each) return { items: [argument], modifiers: [] };
  if (each.type !== BsonType.Array)
    throw typeMismatch(`The argument to $each in $push must be an array but it was of type: ${typeName(each.type)}`);
  return { items: elements(each.buf, each.start), modifiers: list };
}

function integer(name: string, value: RawValue): number {
  const number = isNumeric(value.type) ? readNumber(value.buf, value.type, value.start) : Number.NaN;
  if (!Number.isInteger(number))
    throw badValue(`The value for ${name} must be an integer value but was given type: ${typeName(value.type)}`);
  return number;
}

/** `$push` with `$each`, `$position`, `$sort` and `$slice`, applied in MongoDB's order. */
export const push: FieldOperator = (current, context) => {
  const { items, modifiers } = eachOf(context.argument);
  const unknown = modifiers.find((element) => !['$each', '$position', '$sort', '$slice'].includes(element.name));
  if (unknown) throw badValue(`Unrecognized clause in $push: ${unknown.name}`);
  const tree = opened('$push', current, context);
  const position = modifier(modifiers, '$position');
  const at = position ? integer('$position', position) : tree.values.length;
  tree.values.splice(at, 0, ...items);
  const sort = modifier(modifiers, '$sort');
  if (sort) sortArray(tree, sort);
  const slice = modifier(modifiers, '$slice');
  if (slice) {
    const count = integer('$slice', slice);
    const kept = count >= 0 ? tree.values.slice(0, count) : tree.values.slice(count);
    tree.values.splice(0, tree.values.length, ...kept);
  }
  return { set: tree };
};

function sortArray(tree: Tree, sort: RawValue): void {
  const keyed = tree.values.map((node) => ({ node, key: sortKey(toRaw(node), sort) }));
  keyed.sort((a, b) => Buffer.compare(a.key, b.key));
  tree.values.splice(0, tree.values.length, ...keyed.map(({ node }) => node));
}

function sortKey(value: RawValue, sort: RawValue): Buffer {
  if (isNumeric(sort.type)) return keyOf(value, integer('$sort', sort) < 0);
  if (sort.type !== BsonType.Object)
    throw badValue(`The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields`);
  const keys = elements(sort.buf, sort.start).map((field) => {
    const descending = integer('$sort', field) < 0;
    return value.type === BsonType.Object
      ? anyLeafKey(value.buf, value.start, field.name, descending)
      : keyOf({ type: BsonType.Null, buf: value.buf, start: 0, end: 0 }, descending);
  });
  return Buffer.concat(keys);
}

/** `$addToSet` with `$each`. */
export const addToSet: FieldOperator = (current, context) => {
  const { items } = eachOf(context.argument);
  const tree = opened('$addToSet', current, context);
  const present = new Set(tree.values.map((node) => keyOf(toRaw(node)).toString('latin1')));
  let changed = current === undefined;
  for (const item of items) {
    const key = keyOf(item).toString('latin1');
    if (present.has(key)) continue;
    present.add(key);
    tree.values.push(item);
    changed = true;
  }
  return changed ? { set: tree } : 'keep';
};

function keepOnly(
  operator: string,
  current: Node | undefined,
  context: FieldContext,
  keep: (value: RawValue) => boolean,
): { set: Tree } | 'keep' {
  if (current === undefined) return 'keep';
  const tree = opened(operator, current, context);
  const kept = tree.values.filter((node) => keep(toRaw(node)));
  if (kept.length === tree.values.length) return 'keep';
  tree.values.splice(0, tree.values.length, ...kept);
  return { set: tree };
}

/** `$pull`: a condition for elements, or a value they equal. */
export const pull: FieldOperator = (current, context) => {
  const { argument } = context;
  if (argument.type === BsonType.Object || argument.type === BsonType.Regex) {
    const condition = argument.type === BsonType.Regex ? undefined : compileElementTest(argument);
    if (condition)
      return keepOnly('$pull', current, context, (value) => !condition(value.buf, value.type, value.start));
    throw badValue('$pull with a regular expression: use { $regex: ... }');
  }
  return keepOnly('$pull', current, context, (value) => compareValues(value, argument) !== 0);
};

/** `$pullAll`. */
export const pullAll: FieldOperator = (current, context) => {
  const { argument } = context;
  if (argument.type !== BsonType.Array)
    throw badValue(`$pullAll requires an array argument but was given a ${typeName(argument.type)}`);
  const unwanted = new Set(elements(argument.buf, argument.start).map((item) => keyOf(item).toString('latin1')));
  return keepOnly('$pullAll', current, context, (value) => !unwanted.has(keyOf(value).toString('latin1')));
};

/** `$pop`: 1 takes the last element away, -1 the first. */
export const pop: FieldOperator = (current, context) => {
  const { argument, path } = context;
  const end = isNumeric(argument.type) ? readNumber(argument.buf, argument.type, argument.start) : Number.NaN;
  if (end !== 1 && end !== -1) throw failedToParse(`$pop expects 1 or -1, found: ${shown(argument)}`);
  if (current === undefined) return 'keep';
  if (toRaw(current).type !== BsonType.Array) {
    throw typeMismatch(`Path '${path}' contains an element of non-array type '${typeName(toRaw(current).type)}'`);
  }
  const tree = opened('$pop', current, context);
  if (tree.values.length === 0) return 'keep';
  if (end === 1) tree.values.pop();
  else tree.values.shift();
  return { set: tree };
};
