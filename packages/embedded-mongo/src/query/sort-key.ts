import { KeyWriter } from '../bson/key';
import { elements, type RawValue, readNumber } from '../bson/raw';
import { BsonType, isNumeric } from '../bson/types';
import { badValue, notImplemented } from '../errors';
import { anyElement, anyValue, parsePath } from './path';

/** One field of a sort or of an index. */
export interface SortField {
  readonly path: string;
  readonly descending: boolean;
}

/** Reads a sort document. */
export function parseSort(value: RawValue | undefined): readonly SortField[] {
  if (!value) return [];
  if (value.type !== BsonType.Object) throw badValue('sort must be an object');
  return elements(value.buf, value.start).map((element) => {
    if (element.type === BsonType.Object) throw notImplemented('a sort by $meta');
    const direction = isNumeric(element.type) ? readNumber(element.buf, element.type, element.start) : 0;
    if (direction !== 1 && direction !== -1)
      throw badValue('$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    if (element.name === '' || element.name.startsWith('$')) {
      if (element.name === '$natural') return { path: '$natural', descending: direction < 0 };
      throw badValue(`FieldPath field names may not start with '$'.`);
    }
    return { path: element.name, descending: direction < 0 };
  });
}

const writer = new KeyWriter();
const empty = Buffer.alloc(0);

/**
 * The key by which a document sorts on one path. Of an array's elements the smallest counts when ascending, the largest when
 * descending; both are the smallest key, since descending keys are turned.
 */
export function anyLeafKey(buf: Uint8Array, doc: number, path: string, descending: boolean): Buffer {
  let best: Buffer | undefined;
  const offer = (source: Uint8Array, type: number, at: number): boolean => {
    writer.reset();
    writer.value(source, type, at, descending);
    const key = writer.copy();
    if (!best || Buffer.compare(key, best) < 0) best = key;
    return false;
  };
  anyValue(buf, doc, parsePath(path), false, (source, type, at) => {
    if (type !== BsonType.Array) return offer(source, type, at);
    if (source[at + 4] === 0) return offer(empty, BsonType.Undefined, 0);
    return anyElement(source, at, offer);
  });
  if (!best) offer(empty, BsonType.Null, 0);
  return best!;
}

/** The key by which a document sorts on several paths. */
export function sortKey(buf: Uint8Array, fields: readonly SortField[]): Buffer {
  const [first] = fields;
  if (first && fields.length === 1) return anyLeafKey(buf, 0, first.path, first.descending);
  return Buffer.concat(fields.map((field) => anyLeafKey(buf, 0, field.path, field.descending)));
}
