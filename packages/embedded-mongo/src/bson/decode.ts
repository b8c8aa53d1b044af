import { deserialize, serialize } from 'bson';
import type { RawValue } from './raw';
import { BsonWriter } from './writer';

/** A decoded document. */
export type Document = Record<string, unknown>;

/** Decodes a document for the parts that work on JavaScript values (aggregation expressions, error answers). */
export function decode(bytes: Uint8Array): Document {
  return deserialize(bytes, { promoteBuffers: false, allowObjectSmallerThanBufferSize: true });
}

/** Encodes a document; `undefined` members are left out. */
export function encode(document: Document): Uint8Array {
  return serialize(document, { ignoreUndefined: true });
}

/** Decodes one value. */
export function decodeValue(value: RawValue): unknown {
  const writer = new BsonWriter(value.end - value.start + 16);
  const mark = writer.begin();
  writer.value('v', value);
  writer.end(mark);
  return decode(writer.take()).v;
}

/** Encodes one value; undefined is null. */
export function encodeValue(value: unknown): RawValue {
  const buf = encode({ v: value === undefined ? null : value });
  return { type: buf[4]!, buf, start: 7, end: buf.length - 1 };
}
