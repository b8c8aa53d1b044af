import { cstringEnd, fieldName, findElement, valueSize } from '../bson/raw';
import { BsonType } from '../bson/types';

/** Looks at one candidate value of a path (`BsonType.Missing` when there is none); true stops the walk. */
export type ValueTest = (buf: Uint8Array, type: number, at: number) => boolean;

/** A dotted path, split once. */
export interface Path {
  readonly text: string;
  readonly parts: readonly Uint8Array[];
  /** Parts that could be array positions, by part. */
  readonly positions: readonly (number | undefined)[];
}

const parsed = new Map<string, Path>();

/** Splits a dotted path; remembered, since the same paths come with every request. */
export function parsePath(text: string): Path {
  let path = parsed.get(text);
  if (!path) {
    const parts = text.split('.');
    path = {
      text,
      parts: parts.map(fieldName),
      positions: parts.map((part) => (/^(0|[1-9]\d*)$/.test(part) ? Number(part) : undefined)),
    };
    if (parsed.size < 10_000) parsed.set(text, path);
  }
  return path;
}

/** Tests every element of an array. */
export function anyElement(buf: Uint8Array, array: number, test: ValueTest): boolean {
  let at = array + 4;
  while (buf[at] !== 0) {
    const type = buf[at]!;
    const start = cstringEnd(buf, at + 1) + 1;
    if (test(buf, type, start)) return true;
    at = start + valueSize(buf, type, start);
  }
  return false;
}

/**
 * Tests the values that a path names in a document, as MongoDB's matcher walks them: arrays on the way are walked through,
 * with `expandLeaf` an array at the end offers its elements and then itself.
 */
export function anyValue(
  buf: Uint8Array,
  doc: number,
  path: Path,
  expandLeaf: boolean,
  test: ValueTest,
  from = 0,
): boolean {
  const { parts } = path;
  let at = doc;
  for (let i = from; ; i++) {
    const part = parts[i]!;
    const element = findElement(buf, at, part);
    if (element < 0) return test(buf, BsonType.Missing, 0);
    const type = buf[element]!;
    at = element + 2 + part.length;
    if (i === parts.length - 1) return testLeaf(buf, type, at, expandLeaf, test);
    if (type === BsonType.Array) return throughArray(buf, at, path, i + 1, expandLeaf, test);
    if (type !== BsonType.Object) return test(buf, BsonType.Missing, 0);
  }
}

function testLeaf(buf: Uint8Array, type: number, at: number, expandLeaf: boolean, test: ValueTest): boolean {
  if (expandLeaf && type === BsonType.Array && anyElement(buf, at, test)) return true;
  return test(buf, type, at);
}

function throughArray(
  buf: Uint8Array,
  array: number,
  path: Path,
  next: number,
  expandLeaf: boolean,
  test: ValueTest,
): boolean {
  const wanted = path.positions[next];
  let index = 0;
  return anyElement(buf, array, (_, type, at) => {
    if (type === BsonType.Object && anyValue(buf, at, path, expandLeaf, test, next)) return true;
    if (index++ !== wanted) return false;
    if (next === path.parts.length - 1) return testLeaf(buf, type, at, expandLeaf, test);
    if (type === BsonType.Object) return anyValue(buf, at, path, expandLeaf, test, next + 1);
    return type === BsonType.Array && throughArray(buf, at, path, next + 1, expandLeaf, test);
  });
}
