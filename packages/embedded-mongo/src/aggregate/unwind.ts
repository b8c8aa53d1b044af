import { decodeValue, encodeValue } from '../bson/decode';
import type { RawValue } from '../bson/raw';
import { type Node, Tree, toRaw } from '../bson/tree';
import { BsonType } from '../bson/types';
import { MongoError } from '../errors';
import { isPlainObject } from './expression';
import type { Stage } from './pipeline';

/** `$unwind`: one document per array element. */
export function unwind(source: RawValue): Stage {
  const argument = decodeValue(source);
  const options = isPlainObject(argument) ? argument : { path: argument };
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = options;
  if (typeof path !== 'string' || !path.startsWith('$') || path.length < 2)
    throw new MongoError(28818, `path option to $unwind stage should be prefixed with a '$': ${String(path)}`);
  const parts = path.slice(1).split('.');
  const keep = preserveNullAndEmptyArrays === true;
  const position = typeof includeArrayIndex === 'string' ? includeArrayIndex : undefined;
  return function* unwound(documents) {
    for (const document of documents) yield* unwindOne(document, parts, keep, position);
  };
}

function* unwindOne(
  document: Uint8Array,
  parts: readonly string[],
  keep: boolean,
  position: string | undefined,
): Generator<Uint8Array> {
  const root = Tree.fromBytes(document);
  const last = parts[parts.length - 1]!;
  let owner: Tree | undefined = root;
  for (const part of parts.slice(0, -1)) owner = owner?.isArray ? undefined : owner?.child(part);
  const node = owner?.get(last);
  const value = node === undefined ? undefined : toRaw(node);
  const emit = (element: Node | undefined, index: number | null): Uint8Array => {
    if (element) owner!.set(last, element);
    if (position !== undefined) root.set(position, encodeValue(index));
    return root.toBytes();
  };
  if (value?.type === BsonType.Array) {
    const elementsOf = Tree.open(value).values;
    for (const [index, element] of elementsOf.entries()) yield emit(element, index);
    if (elementsOf.length > 0 || !keep) return;
    owner!.remove(last);
    yield emit(undefined, null);
  } else if (value && value.type !== BsonType.Null) {
    // Anything but an array counts as an array of one.
    yield emit(undefined, null);
  } else if (keep) {
    yield emit(undefined, null);
  }
}
