import { KeyWriter } from '../bson/key';
import { cstringEnd, findElement, valueSize } from '../bson/raw';
import { BsonType } from '../bson/types';
import { ErrorCode, MongoError } from '../errors';
import type { Path } from '../query/path';

/** A field of an index. */
export interface KeyField {
  readonly path: Path;
  readonly descending: boolean;
}

/** What a document contributes to an index. */
export interface DocumentKeys {
  /** One key, or one per array element. */
  readonly keys: readonly Buffer[];
  /** An array stands somewhere on the index's paths. */
  readonly multikey: boolean;
  /** At least one of the index's fields exists (a sparse index takes only such documents). */
  readonly present: boolean;
}

/** How far one field's path has been followed. */
interface Position {
  readonly type: number;
  readonly at: number;
  /** Path parts followed. */
  readonly depth: number;
  /** The value is an array's element already, so a nested array is a value like any other. */
  readonly element: boolean;
}

const writer = new KeyWriter();
const missing: Position = { type: BsonType.Missing, at: 0, depth: 0, element: true };

/** Computes the keys of a document's bytes for an index. */
export function documentKeys(buf: Uint8Array, fields: readonly KeyField[]): DocumentKeys {
  const start: Position = { type: BsonType.Object, at: 0, depth: 0, element: false };
  const state = { multikey: false, present: false, keys: [] as Buffer[] };
  expand(
    buf,
    fields,
    fields.map(() => start),
    state,
  );
  return state.keys.length > 1 ? { ...state, keys: distinct(state.keys) } : state;
}

function expand(
  buf: Uint8Array,
  fields: readonly KeyField[],
  from: readonly Position[],
  state: { multikey: boolean; present: boolean; keys: Buffer[] },
): void {
  const positions = from.map((position, i) => follow(buf, fields[i]!.path, position));
  const arrays = positions.map((position) => position.type === BsonType.Array && !position.element);
  const first = arrays.indexOf(true);
  if (first < 0) {
    writer.reset();
    positions.forEach((position, i) => {
      if (position.type !== BsonType.Missing) state.present = true;
      writer.value(buf, position.type, position.at, fields[i]!.descending);
    });
    state.keys.push(writer.copy());
    return;
  }
  state.multikey = true;
  const array = positions[first]!.at;
  positions.forEach((position, i) => {
    if (arrays[i] && position.at !== array) {
      throw new MongoError(
        ErrorCode.CannotIndexParallelArrays,
        `cannot index parallel arrays [${lastPart(fields[i]!)}] [${lastPart(fields[first]!)}]`,
      );
    }
  });
  let at = array + 4;
  if (buf[at] === 0) {
    expand(
      buf,
      fields,
      positions.map((position, i) => (arrays[i] ? emptied(position, fields[i]!) : position)),
      state,
    );
    return;
  }
  while (buf[at] !== 0) {
    const type = buf[at]!;
    const value = cstringEnd(buf, at + 1) + 1;
    expand(
      buf,
      fields,
      positions.map((position, i) => (arrays[i] ? entered(position, fields[i]!, type, value) : position)),
      state,
    );
    at = value + valueSize(buf, type, value);
  }
}

function follow(buf: Uint8Array, path: Path, from: Position): Position {
  let { type, at, depth } = from;
  if (from.element) return from;
  while (depth < path.parts.length) {
    if (type === BsonType.Array) return { type, at, depth, element: false };
    if (type !== BsonType.Object) return missing;
    const part = path.parts[depth]!;
    const element = findElement(buf, at, part);
    if (element < 0) return missing;
    type = buf[element]!;
    at = element + 2 + part.length;
    depth++;
  }
  return { type, at, depth, element: false };
}

/** An empty array at the end of a path has a key of its own, below null; on the way it is as if the rest were missing. */
function emptied(position: Position, field: KeyField): Position {
  return position.depth === field.path.parts.length
    ? { type: BsonType.Undefined, at: 0, depth: position.depth, element: true }
    : missing;
}

function entered(position: Position, field: KeyField, type: number, at: number): Position {
  if (position.depth === field.path.parts.length) return { type, at, depth: position.depth, element: true };
  return type === BsonType.Object ? { type, at, depth: position.depth, element: false } : missing;
}

function lastPart(field: KeyField): string {
  return field.path.text.split('.').pop() ?? field.path.text;
}

function distinct(keys: readonly Buffer[]): Buffer[] {
  const seen = new Map(keys.map((key) => [key.toString('latin1'), key]));
  return [...seen.values()];
}
