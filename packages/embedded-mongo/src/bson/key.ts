import { cstringEnd, type RawValue, readInt32, readNumber, valueSize } from './raw';
import { BsonType, typeRank } from './types';

/**
 * Order-preserving keys: for any two values, comparing the keys' bytes gives BSON's comparison order, and equal keys mean
 * equal values (1, 1.0 and 1L are equal in BSON). A key says where it ends, so keys of several fields can stand one after
 * the other, and a descending field is its key with every bit turned.
 */
export class KeyWriter {
  private buf = Buffer.allocUnsafe(512);
  private at = 0;

  get length(): number {
    return this.at;
  }

  reset(length = 0): void {
    this.at = length;
  }

  /** A copy of what was written since the last reset. */
  copy(): Buffer {
    const out = Buffer.allocUnsafe(this.at);
    this.buf.copy(out, 0, 0, this.at);
    return out;
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.buf.length) return;
    const bigger = Buffer.allocUnsafe(Math.max(this.buf.length * 2, this.at + bytes));
    this.buf.copy(bigger, 0, 0, this.at);
    this.buf = bigger;
  }

  /** Appends bytes that already are a key or part of one. */
  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.buf.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Appends a value's key; descending turns every bit of it. */
  value(buf: Uint8Array, type: number, at: number, descending: boolean): void {
    const from = this.at;
    this.room(1);
    this.buf[this.at++] = typeRank(type);
    this.payload(buf, type, at);
    if (descending) for (let i = from; i < this.at; i++) this.buf[i] = ~this.buf[i]! & 0xff;
  }

  private payload(buf: Uint8Array, type: number, at: number): void {
    switch (type) {
      case BsonType.Double:
      case BsonType.Int32:
      case BsonType.Int64:
        this.number(readNumber(buf, type, at));
        break;
      case BsonType.String:
      case BsonType.Code:
        this.text(buf, at + 4, at + 3 + readInt32(buf, at));
        break;
      case BsonType.Object:
        this.object(buf, at);
        break;
      case BsonType.Array:
        this.array(buf, at);
        break;
      case BsonType.Binary:
        this.binary(buf, at);
        break;
      case BsonType.ObjectId:
        this.raw(buf.subarray(at, at + 12));
        break;
      case BsonType.Boolean:
        this.raw(buf.subarray(at, at + 1));
        break;
      case BsonType.Date:
        this.reversed8(buf, at, 0x80);
        break;
      case BsonType.Timestamp:
        this.reversed8(buf, at, 0);
        break;
      case BsonType.Regex: {
        const patternEnd = cstringEnd(buf, at);
        this.text(buf, at, patternEnd);
        this.text(buf, patternEnd + 1, cstringEnd(buf, patternEnd + 1));
        break;
      }
      default:
        // The rank says it all: null, MinKey, MaxKey and the like have one value.
        break;
    }
  }

  private number(value: number): void {
    this.room(8);
    if (Number.isNaN(value)) {
      this.buf.fill(0, this.at, this.at + 8);
    } else {
      this.buf.writeDoubleBE(value === 0 ? 0 : value, this.at);
      const sign = this.buf[this.at]! & 0x80;
      if (sign === 0) this.buf[this.at]! ^= 0x80;
      else for (let i = this.at; i < this.at + 8; i++) this.buf[i] = ~this.buf[i]! & 0xff;
    }
    this.at += 8;
  }

  /** Bytes 0 and 1 are escaped so that 0 can end the text: a shorter text then sorts before a longer one. */
  private text(buf: Uint8Array, start: number, end: number): void {
    this.room((end - start) * 2 + 1);
    for (let i = start; i < end; i++) {
      const byte = buf[i]!;
      if (byte < 2) {
        this.buf[this.at++] = 1;
        this.buf[this.at++] = byte + 1;
      } else {
        this.buf[this.at++] = byte;
      }
    }
    this.buf[this.at++] = 0;
  }

  private object(buf: Uint8Array, doc: number): void {
    let at = doc + 4;
    while (buf[at] !== 0) {
      const type = buf[at]!;
      const nameEnd = cstringEnd(buf, at + 1);
      this.room(1);
      this.buf[this.at++] = typeRank(type);
      this.text(buf, at + 1, nameEnd);
      this.payload(buf, type, nameEnd + 1);
      at = nameEnd + 1 + valueSize(buf, type, nameEnd + 1);
    }
    this.room(1);
    this.buf[this.at++] = 0;
  }

  private array(buf: Uint8Array, doc: number): void {
    let at = doc + 4;
    while (buf[at] !== 0) {
      const type = buf[at]!;
      const start = cstringEnd(buf, at + 1) + 1;
      this.room(1);
      this.buf[this.at++] = typeRank(type);
      this.payload(buf, type, start);
      at = start + valueSize(buf, type, start);
    }
    this.room(1);
    this.buf[this.at++] = 0;
  }

  private binary(buf: Uint8Array, at: number): void {
    const length = readInt32(buf, at);
    this.room(4);
    this.buf.writeUInt32BE(length, this.at);
    this.at += 4;
    this.raw(buf.subarray(at + 4, at + 5 + length));
  }

  private reversed8(buf: Uint8Array, at: number, flip: number): void {
    this.room(8);
    for (let i = 7; i >= 0; i--) this.buf[this.at++] = buf[at + i]!;
    this.buf[this.at - 8]! ^= flip;
  }
}

const shared = new KeyWriter();

/** The key of one value on its own. */
export function keyOf(value: RawValue, descending = false): Buffer {
  shared.reset();
  shared.value(value.buf, value.type, value.start, descending);
  return shared.copy();
}

/** BSON's order of two values: negative, 0 or positive. */
export function compareValues(a: RawValue, b: RawValue): number {
  return Buffer.compare(keyOf(a), keyOf(b));
}

/** The smallest byte string greater than every one that starts with `prefix`; undefined when there is none. */
export function prefixEnd(prefix: Uint8Array): Buffer | undefined {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length--;
  if (length === 0) return undefined;
  const end = Buffer.from(prefix.subarray(0, length));
  end[length - 1]! += 1;
  return end;
}
