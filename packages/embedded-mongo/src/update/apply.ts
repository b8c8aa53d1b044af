import { compareValues } from '../bson/key';
import { getField, type RawValue } from '../bson/raw';
import { type Node, Tree, toRaw } from '../bson/tree';
import { BsonType } from '../bson/types';
import { checkSize } from '../bson/validate';
import { badValue, ErrorCode, MongoError } from '../errors';
import type { Filter } from '../query/filter';
import { shown } from './arithmetic';
import { type FieldUpdate, renameTarget, type Update } from './parse';
import { expandPaths } from './paths';

/** What an update needs to know beside the document. */
export interface UpdateContext {
  /** The query that found the document: positional `$` means the array element that it matched. */
  readonly filter: Filter;
  readonly inserting: boolean;
  readonly now: Date;
}

/** Applies an update to a document's bytes; the result may equal the input byte for byte. */
export function applyUpdate(update: Update, before: Uint8Array, context: UpdateContext): Uint8Array {
  const after =
    update.kind === 'replacement'
      ? replace(update.document, before)
      : applyOperators(update.updates, update.arrayFilters, before, context);
  checkSize(after.length);
  return after;
}

function replace(replacement: RawValue, before: Uint8Array): Uint8Array {
  const id = getField(before, '_id');
  const tree = Tree.open(replacement);
  const given = tree.get('_id');
  if (id) {
    if (given !== undefined) checkSameId(id, toRaw(given));
    tree.set('_id', id);
  }
  tree.moveFirst('_id');
  return tree.toBytes();
}

function checkSameId(id: RawValue, given: RawValue): void {
  if (compareValues(id, given) === 0) return;
  throw new MongoError(
    ErrorCode.ImmutableField,
    `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${shown(given)}`,
  );
}

function applyOperators(
  updates: readonly FieldUpdate[],
  arrayFilters: ReadonlyMap<string, (buf: Uint8Array, doc: number) => boolean>,
  before: Uint8Array,
  context: UpdateContext,
): Uint8Array {
  const root = Tree.fromBytes(before);
  const id = getField(before, '_id');
  let changed = false;
  for (const update of updates) {
    for (const parts of expandPaths(root, update.parts, before, context.filter, arrayFilters)) {
      if (update.operator === '$rename') changed = rename(root, parts, renameTarget(update.argument)) || changed;
      else changed = applyOne(root, parts, update, id, context) || changed;
    }
  }
  if (!changed) return before;
  checkId(root, id, context.inserting);
  root.moveFirst('_id');
  return root.toBytes();
}

function checkId(root: Tree, id: RawValue | undefined, inserting: boolean): void {
  if (!id || inserting) return;
  const now = root.get('_id');
  if (now === undefined || compareValues(id, toRaw(now)) !== 0) {
    throw new MongoError(
      ErrorCode.ImmutableField,
      `Performing an update on the path '_id' would modify the immutable field '_id'`,
    );
  }
}

function applyOne(
  root: Tree,
  parts: readonly string[],
  update: FieldUpdate,
  id: RawValue | undefined,
  context: UpdateContext,
): boolean {
  const creates = update.operator !== '$unset' && !update.operator.startsWith('$pull') && update.operator !== '$pop';
  const last = parts[parts.length - 1]!;
  const parent = existingParent(root, parts);
  const current = parent?.get(last);
  const change = update.apply(current, {
    path: parts.join('.'),
    argument: update.argument,
    id,
    inserting: context.inserting,
    now: context.now,
  });
  if (change === 'keep') return false;
  if (change === 'remove') {
    parent?.remove(last);
    return parent !== undefined;
  }
  if (!creates && !parent) return false;
  setAt(root, parts, change.set);
  return true;
}

/** The document or array that holds a path's last part, if everything before it exists. */
function existingParent(root: Tree, parts: readonly string[]): Tree | undefined {
  let tree: Tree | undefined = root;
  for (let i = 0; i < parts.length - 1 && tree; i++) tree = tree.child(parts[i]!);
  return tree;
}

/** Sets a value, making the documents on the way; a scalar in the way is MongoDB's error 28. */
function setAt(root: Tree, parts: readonly string[], value: Node): void {
  let tree = root;
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i]!;
    checkArrayIndex(tree, part, parts[i - 1] ?? '');
    let child = tree.child(part);
    if (!child) {
      const present = tree.get(part);
      if (present !== undefined) throw notViable(parts[i + 1]!, part, toRaw(present));
      child = Tree.document();
      tree.set(part, child);
    }
    tree = child;
  }
  const last = parts[parts.length - 1]!;
  checkArrayIndex(tree, last, parts[parts.length - 2] ?? '');
  tree.set(last, value);
}

/** MongoDB allows no gap larger than this in an array. */
const maxPadding = 1_500_000;

function checkArrayIndex(tree: Tree, part: string, owner: string): void {
  if (!tree.isArray) return;
  if (!/^(0|[1-9]\d*)$/.test(part)) throw notViable(part, owner, toRaw(tree));
  if (Number(part) > tree.values.length + maxPadding) throw badValue(`Can't backfill more than ${maxPadding} elements`);
}

function notViable(name: string, owner: string, element: RawValue): MongoError {
  return new MongoError(
    ErrorCode.PathNotViable,
    `Cannot create field '${name}' in element {${owner}: ${shown(element)}}`,
  );
}

function rename(root: Tree, from: readonly string[], to: string): boolean {
  const source = existingParent(root, from);
  const last = from[from.length - 1]!;
  const value = source?.get(last);
  if (!source || value === undefined) return false;
  if (source.isArray) throw badValue(`The source field cannot be an array element, '${from.join('.')}'`);
  source.remove(last);
  setAt(root, to.split('.'), value);
  return true;
}

/** The document that an upsert starts from: what the filter says fields equal. */
export function upsertBase(filter: Filter): Uint8Array {
  const root = Tree.document();
  for (const { path, operator, value } of filter.predicates) {
    if (operator !== '$eq' || value.type === BsonType.Regex) continue;
    const parts = path.split('.');
    if (existingParent(root, parts)?.get(parts[parts.length - 1]!) !== undefined)
      throw badValue(`cannot infer query fields to set, path '${path}' is matched twice`);
    setAt(root, parts, value);
  }
  root.moveFirst('_id');
  return root.toBytes();
}
