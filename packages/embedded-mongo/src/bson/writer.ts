import type { RawValue } from './raw';
import { BsonType } from './types';

/** Builds BSON byte by byte, so that stored documents go into replies by copying. */
export class BsonWriter {
  private buf: Buffer;
  private at = 0;

  constructor(size = 1024) {
    this.buf = Buffer.allocUnsafe(size);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.at;
  }

  private room(bytes: number): void {
    if (this.at + bytes <= this.buf.length) return;
    const bigger = Buffer.allocUnsafe(Math.max(this.buf.length * 2, this.at + bytes));
    this.buf.copy(bigger, 0, 0, this.at);
    this.buf = bigger;
  }

  private element(type: number, name: string): void {
    this.room(name.length * 3 + 2);
    this.buf[this.at++] = type;
    this.cstring(name);
  }

  private cstring(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x80) {
        this.at += this.buf.write(text.slice(i), this.at, 'utf8');
        break;
      }
      this.buf[this.at++] = code;
    }
    this.buf[this.at++] = 0;
  }

  /** Begins a field whose value the caller writes. */
  name(type: number, name: string): void {
    this.element(type, name);
  }

  /** Takes back what was written after an offset. */
  truncate(length: number): void {
    this.at = length;
  }

  /** Opens a document; the returned mark goes to {@link end}. */
  begin(): number {
    this.room(4);
    const mark = this.at;
    this.at += 4;
    return mark;
  }

  /** Opens an embedded document or array. */
  beginIn(type: number, name: string): number {
    this.element(type, name);
    return this.begin();
  }

  /** Closes the document opened at `mark` and fills in its length. */
  end(mark: number): void {
    this.room(1);
    this.buf[this.at++] = 0;
    this.buf.writeInt32LE(this.at - mark, mark);
  }

  /** Appends a raw 32-bit integer (message headers). */
  rawInt32(value: number): void {
    this.room(4);
    this.at = this.buf.writeInt32LE(value, this.at);
  }

  /** Overwrites a 32-bit integer written before. */
  patchInt32(at: number, value: number): void {
    this.buf.writeInt32LE(value, at);
  }

  /** Appends bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.buf.set(bytes, this.at);
    this.at += bytes.length;
  }

  int32(name: string, value: number): void {
    this.element(BsonType.Int32, name);
    this.rawInt32(value);
  }

  int64(name: string, value: bigint): void {
    this.element(BsonType.Int64, name);
    this.room(8);
    this.at = this.buf.writeBigInt64LE(value, this.at);
  }

  double(name: string, value: number): void {
    this.element(BsonType.Double, name);
    this.room(8);
    this.at = this.buf.writeDoubleLE(value, this.at);
  }

  date(name: string, value: Date): void {
    this.element(BsonType.Date, name);
    this.room(8);
    this.at = this.buf.writeBigInt64LE(BigInt(value.getTime()), this.at);
  }

  bool(name: string, value: boolean): void {
    this.element(BsonType.Boolean, name);
    this.room(1);
    this.buf[this.at++] = value ? 1 : 0;
  }

  string(name: string, value: string): void {
    this.element(BsonType.String, name);
    this.room(value.length * 3 + 5);
    const written = this.buf.write(value, this.at + 4, 'utf8');
    this.buf.writeInt32LE(written + 1, this.at);
    this.at += 4 + written;
    this.buf[this.at++] = 0;
  }

  /** Copies a value under a name. */
  value(name: string, value: RawValue): void {
    this.element(value.type, name);
    this.raw(value.buf.subarray(value.start, value.end));
  }

  /** Copies a whole document under a name. */
  document(name: string, bytes: Uint8Array, type: number = BsonType.Object): void {
    this.element(type, name);
    this.raw(bytes);
  }

  /** A copy of what was written; the writer starts again, with the room that it has. */
  copy(): Buffer {
    const copy = Buffer.allocUnsafe(this.at);
    this.buf.copy(copy, 0, 0, this.at);
    this.at = 0;
    return copy;
  }

  /** Starts again after an error, or with less room after an outsize document. */
  reset(size: number): void {
    if (this.buf.length > size) this.buf = Buffer.allocUnsafeSlow(size);
    this.at = 0;
  }

  /** What was written, as a buffer of its own. */
  take(): Buffer {
    const taken = this.buf.subarray(0, this.at);
    this.buf = Buffer.allocUnsafe(0);
    this.at = 0;
    return taken;
  }
}

/** A one-field document around a value, for filters that see a lone value under a name. */
export function wrap(name: string, value: RawValue): Uint8Array {
  const writer = new BsonWriter(value.end - value.start + name.length * 3 + 16);
  const mark = writer.begin();
  writer.value(name, value);
  writer.end(mark);
  return writer.take();
}
