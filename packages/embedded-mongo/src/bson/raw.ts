import { BsonType } from './types';

/**
 * Reading BSON where it lies. Documents are matched, indexed, sorted and updated on their bytes: decoding every candidate
 * into JavaScript objects cost most of a query's time, and loses types and field order besides.
 * All functions trust the bytes: whatever comes off the wire passes `validateDocument` first.
 */

/** A value where it lies in a buffer. */
export interface RawValue {
  readonly type: number;
  readonly buf: Uint8Array;
  /** First byte of the value itself (after type and name). */
  readonly start: number;
  readonly end: number;
}

const scratch = new DataView(new ArrayBuffer(8));
const scratchBytes = new Uint8Array(scratch.buffer);
const utf8 = new TextDecoder();

/** Little-endian 32-bit integer. */
export function readInt32(buf: Uint8Array, at: number): number {
  return buf[at]! | (buf[at + 1]! << 8) | (buf[at + 2]! << 16) | (buf[at + 3]! << 24);
}

/** IEEE double. */
export function readDouble(buf: Uint8Array, at: number): number {
  for (let i = 0; i < 8; i++) scratchBytes[i] = buf[at + i]!;
  return scratch.getFloat64(0, true);
}

/** 64-bit integer as a number: exact for what this server stores (within 2^53), and for any date a JavaScript Date holds. */
export function readInt64(buf: Uint8Array, at: number): number {
  return readInt32(buf, at + 4) * 4294967296 + (readInt32(buf, at) >>> 0);
}

/** 64-bit integer, exact. */
export function readBigInt64(buf: Uint8Array, at: number): bigint {
  for (let i = 0; i < 8; i++) scratchBytes[i] = buf[at + i]!;
  return scratch.getBigInt64(0, true);
}

/** Any of the three numeric types as a number. */
export function readNumber(buf: Uint8Array, type: number, at: number): number {
  if (type === BsonType.Int32) return readInt32(buf, at);
  return type === BsonType.Double ? readDouble(buf, at) : readInt64(buf, at);
}

/** Text between two offsets. */
export function readUtf8(buf: Uint8Array, start: number, end: number): string {
  if (end - start > 24) return utf8.decode(buf.subarray(start, end));
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = buf[i]!;
    if (byte >= 0x80) return utf8.decode(buf.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** A BSON string's text, given the offset of its length. */
export function readString(buf: Uint8Array, at: number): string {
  return readUtf8(buf, at + 4, at + 4 + readInt32(buf, at) - 1);
}

/** Offset of the zero byte that ends a C string. */
export function cstringEnd(buf: Uint8Array, at: number): number {
  let end = at;
  while (buf[end] !== 0) end++;
  return end;
}

/** How many bytes a value takes. */
export function valueSize(buf: Uint8Array, type: number, at: number): number {
  switch (type) {
    case BsonType.Double:
    case BsonType.Date:
    case BsonType.Timestamp:
    case BsonType.Int64:
      return 8;
    case BsonType.String:
    case BsonType.Code:
    case BsonType.Symbol:
      return 4 + readInt32(buf, at);
    case BsonType.Object:
    case BsonType.Array:
    case BsonType.CodeWithScope:
      return readInt32(buf, at);
    case BsonType.Binary:
      return 5 + readInt32(buf, at);
    case BsonType.ObjectId:
      return 12;
    case BsonType.Boolean:
      return 1;
    case BsonType.Int32:
      return 4;
    case BsonType.Decimal128:
      return 16;
    case BsonType.DbPointer:
      return 4 + readInt32(buf, at) + 12;
    case BsonType.Regex: {
      const flags = cstringEnd(buf, at) + 1;
      return cstringEnd(buf, flags) + 1 - at;
    }
    default:
      return 0;
  }
}

/**
 * Finds a field of a document by the bytes of its name.
 * @returns the offset of the element's type byte, or -1. The value starts after the name: see {@link elementValue}.
 */
export function findElement(buf: Uint8Array, doc: number, name: Uint8Array): number {
  const length = name.length;
  let at = doc + 4;
  for (;;) {
    const type = buf[at]!;
    if (type === 0) return -1;
    let i = 0;
    const nameAt = at + 1;
    while (i < length && buf[nameAt + i] === name[i]) i++;
    if (i === length && buf[nameAt + i] === 0) return at;
    let end = nameAt + i;
    while (buf[end] !== 0) end++;
    at = end + 1 + valueSize(buf, type, end + 1);
  }
}

/** One element of a document. */
export interface RawElement extends RawValue {
  readonly name: string;
}

/** A document's elements in order. */
export function elements(buf: Uint8Array, doc = 0): RawElement[] {
  const found: RawElement[] = [];
  let at = doc + 4;
  for (;;) {
    const type = buf[at]!;
    if (type === 0) return found;
    const nameEnd = cstringEnd(buf, at + 1);
    const start = nameEnd + 1;
    const end = start + valueSize(buf, type, start);
    found.push({ name: readUtf8(buf, at + 1, nameEnd), type, buf, start, end });
    at = end;
  }
}

const encoder = new TextEncoder();
const nameBytes = new Map<string, Uint8Array>();

/** A field name's bytes, remembered: the same few names are looked up in every document. */
export function fieldName(name: string): Uint8Array {
  let bytes = nameBytes.get(name);
  if (!bytes) {
    bytes = encoder.encode(name);
    if (nameBytes.size < 10_000) nameBytes.set(name, bytes);
  }
  return bytes;
}

/** A top-level field of a document. */
export function getField(buf: Uint8Array, name: string, doc = 0): RawValue | undefined {
  const at = findElement(buf, doc, fieldName(name));
  if (at < 0) return undefined;
  const type = buf[at]!;
  const start = at + 2 + fieldName(name).length;
  return { type, buf, start, end: start + valueSize(buf, type, start) };
}

/** A document as a view of its own, wherever it lies. */
export function documentAt(buf: Uint8Array, at: number): Uint8Array {
  return buf.subarray(at, at + readInt32(buf, at));
}

/** Byte-wise comparison of two values' bytes; stricter than BSON equality, which has 1 equal to 1.0. */
export function sameBytes(a: RawValue, b: RawValue): boolean {
  const length = a.end - a.start;
  if (a.type !== b.type || length !== b.end - b.start) return false;
  for (let i = 0; i < length; i++) if (a.buf[a.start + i] !== b.buf[b.start + i]) return false;
  return true;
}

/** Whether a type has no single index key: arrays are indexed by element, and a regex in a query matches text. */
export function isRegexOrArray(type: number): boolean {
  return type === BsonType.Array || type === BsonType.Regex;
}

/** Text as a BSON value. */
export function textValue(text: string): RawValue {
  const bytes = Buffer.from(text, 'utf8');
  const buf = Buffer.alloc(bytes.length + 5);
  buf.writeInt32LE(bytes.length + 1, 0);
  bytes.copy(buf, 4);
  return { type: BsonType.String, buf, start: 0, end: buf.length };
}

/** Whether a projection's value says "in" or "out". */
export function isProjectionFlag(type: number): boolean {
  return type === BsonType.Boolean || type === BsonType.Int32 || type === BsonType.Double || type === BsonType.Int64;
}
