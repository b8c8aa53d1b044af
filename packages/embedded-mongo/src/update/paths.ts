import { valueSize } from '../bson/raw';
import { type Tree, toRaw } from '../bson/tree';
import { BsonType } from '../bson/types';
import { wrap } from '../bson/writer';
import { badValue } from '../errors';
import { compileElementTest, compilePredicate, type Filter, type Matcher } from '../query/filter';
import { anyElement, anyValue, parsePath } from '../query/path';

/** Turns `$`, `$[]` and `$[name]` in a path into the array positions that they mean for one document. */
export function expandPaths(
  root: Tree,
  parts: readonly string[],
  before: Uint8Array,
  filter: Filter,
  arrayFilters: ReadonlyMap<string, Matcher>,
): readonly (readonly string[])[] {
  if (!parts.some((part) => part.startsWith('$'))) return [parts];
  let paths: string[][] = [[]];
  for (const part of parts) {
    if (!part.startsWith('$') || /^\$(id|ref|db)$/.test(part)) {
      for (const path of paths) path.push(part);
    } else if (part === '$') {
      for (const path of paths) path.push(String(matchedPosition(path.join('.'), before, filter)));
    } else {
      paths = paths.flatMap((path) =>
        positions(root, path, part, arrayFilters).map((index) => [...path, String(index)]),
      );
    }
  }
  return paths;
}

function positions(
  root: Tree,
  path: readonly string[],
  part: string,
  arrayFilters: ReadonlyMap<string, Matcher>,
): number[] {
  let tree: Tree | undefined = root;
  for (const step of path) tree = tree?.child(step);
  if (!tree?.isArray)
    throw badValue(`The path '${path.join('.')}' must exist in the document in order to apply array updates.`);
  const all = tree.values.map((_, index) => index);
  const identifier = part.slice(2, -1);
  if (identifier === '') return all;
  const matches = arrayFilters.get(identifier);
  if (!matches)
    throw badValue(`No array filter found for identifier '${identifier}' in path '${[...path, part].join('.')}'`);
  const { values } = tree;
  return all.filter((index) => matches(wrap(identifier, toRaw(values[index]!)), 0));
}

/** The position of the first array element that meets the query's conditions on that array. */
function matchedPosition(path: string, before: Uint8Array, filter: Filter): number {
  const tests = filter.predicates.flatMap((predicate) => {
    if (predicate.path === path) {
      if (predicate.operator === '$elemMatch') return [compileElementTest(predicate.value)];
      const wrapped = compilePredicate('v', predicate.operator, predicate.value);
      return [
        (buf: Uint8Array, type: number, at: number) =>
          wrapped(wrap('v', { buf, type, start: at, end: at + valueSize(buf, type, at) }), 0),
      ];
    }
    if (!predicate.path.startsWith(`${path}.`)) return [];
    const inner = compilePredicate(predicate.path.slice(path.length + 1), predicate.operator, predicate.value);
    return [(buf: Uint8Array, type: number, at: number) => type === BsonType.Object && inner(buf, at)];
  });
  let position = -1;
  let index = 0;
  if (tests.length > 0) {
    anyValue(
      before,
      0,
      parsePath(path),
      false,
      (buf, type, at) =>
        type === BsonType.Array &&
        anyElement(buf, at, (b, t, a) => {
          if (!tests.every((test) => test(b, t, a))) {
            index++;
            return false;
          }
          position = index;
          return true;
        }),
    );
  }
  if (position < 0) throw badValue('The positional operator did not find the match needed from the query.');
  return position;
}
