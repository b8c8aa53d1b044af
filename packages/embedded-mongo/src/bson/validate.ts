import { badValue, ErrorCode, MongoError } from '../errors';
import { readBigInt64, readInt32 } from './raw';
import { BsonType } from './types';

/** MongoDB's limit of nesting. */
const maxDepth = 100;
const maxSafe = 2n ** 53n;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function malformed(what: string): MongoError {
  return new MongoError(22, `Invalid BSON: ${what}`);
}

function checkText(buf: Uint8Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    if (buf[i]! < 0x80) continue;
    try {
      utf8.decode(buf.subarray(start, end));
    } catch (error) {
      throw new MongoError(22, `Invalid BSON: text is not UTF-8 (${String(error)})`);
    }
    return;
  }
}

function checkCString(buf: Uint8Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && buf[end] !== 0) end++;
  if (end >= limit) throw malformed('unterminated name');
  checkText(buf, at, end);
  return end + 1;
}

function fixed(at: number, size: number, limit: number): number {
  if (at + size > limit) throw malformed('value runs past its document');
  return at + size;
}

function checkString(buf: Uint8Array, at: number, limit: number): number {
  fixed(at, 4, limit);
  const length = readInt32(buf, at);
  if (length < 1 || at + 4 + length > limit || buf[at + 3 + length] !== 0) throw malformed('bad string length');
  checkText(buf, at + 4, at + 3 + length);
  return at + 4 + length;
}

function checkInt64(buf: Uint8Array, at: number, limit: number): number {
  const end = fixed(at, 8, limit);
  const value = readBigInt64(buf, at);
  if (value > maxSafe || value < -maxSafe)
    throw badValue(`64-bit integer ${value} is beyond 2^53, which the embedded server does not store`);
  return end;
}

function checkBinary(buf: Uint8Array, at: number, limit: number): number {
  fixed(at, 5, limit);
  const length = readInt32(buf, at);
  if (length < 0) throw malformed('bad binary length');
  return fixed(at, 5 + length, limit);
}

function checkValue(buf: Uint8Array, type: number, at: number, limit: number, depth: number): number {
  switch (type) {
    case BsonType.Double:
    case BsonType.Date:
    case BsonType.Timestamp:
      return fixed(at, 8, limit);
    case BsonType.Int64:
      return checkInt64(buf, at, limit);
    case BsonType.String:
    case BsonType.Code:
      return checkString(buf, at, limit);
    case BsonType.Object:
    case BsonType.Array:
      return checkDocument(buf, at, limit, depth + 1);
    case BsonType.Binary:
      return checkBinary(buf, at, limit);
    case BsonType.ObjectId:
      return fixed(at, 12, limit);
    case BsonType.Boolean:
      if (buf[at]! > 1) throw malformed('bad boolean');
      return fixed(at, 1, limit);
    case BsonType.Int32:
      return fixed(at, 4, limit);
    case BsonType.Null:
    case BsonType.MinKey:
    case BsonType.MaxKey:
      return at;
    case BsonType.Regex:
      return checkCString(buf, checkCString(buf, at, limit), limit);
    case BsonType.Decimal128:
      throw badValue('Decimal128 is not supported by the embedded server');
    case BsonType.Undefined:
    case BsonType.DbPointer:
    case BsonType.Symbol:
    case BsonType.CodeWithScope:
      throw badValue(`BSON type ${type} is deprecated and not supported by the embedded server`);
    default:
      throw malformed(`unknown type ${type}`);
  }
}

function checkDocument(buf: Uint8Array, doc: number, limit: number, depth: number): number {
  if (depth > maxDepth) throw new MongoError(15, `Invalid BSON: nesting deeper than ${maxDepth}`);
  fixed(doc, 5, limit);
  const length = readInt32(buf, doc);
  const end = doc + length;
  if (length < 5 || end > limit || buf[end - 1] !== 0) throw malformed('bad document length');
  let at = doc + 4;
  while (at < end - 1) {
    const type = buf[at]!;
    at = checkValue(buf, type, checkCString(buf, at + 1, end - 1), end - 1, depth);
  }
  if (at !== end - 1) throw malformed('element runs past its document');
  return end;
}

/**
 * Checks that the bytes at `doc` are one well-formed document of types that this server stores.
 * Everything else in the package reads BSON without bounds checks because of this one.
 * @returns the offset after the document
 */
export function validateDocument(buf: Uint8Array, doc: number, limit: number): number {
  return checkDocument(buf, doc, limit, 0);
}

/** The largest document MongoDB stores. */
export const maxDocumentSize = 16 * 1024 * 1024;

/** Refuses a document above MongoDB's limit. */
export function checkSize(length: number): void {
  if (length > maxDocumentSize) {
    throw new MongoError(
      ErrorCode.BSONObjectTooLarge,
      `BSONObj size: ${length} is invalid. Size must be between 0 and ${maxDocumentSize}(16MB)`,
    );
  }
}
