import { elements, type RawElement, type RawValue } from './raw';
import { BsonType } from './types';
import { BsonWriter } from './writer';

/** A value inside a {@link Tree}: still bytes, or opened for change. */
export type Node = RawValue | Tree;

/**
 * A document or array opened for change. Only what an update touches is opened; everything else stays the client's own bytes,
 * so types and field order survive every update exactly.
 */
export class Tree {
  private constructor(
    readonly type: typeof BsonType.Object | typeof BsonType.Array,
    readonly names: string[],
    readonly values: Node[],
  ) {}

  /** An empty document. */
  static document(): Tree {
    return new Tree(BsonType.Object, [], []);
  }

  /** An empty array. */
  static array(): Tree {
    return new Tree(BsonType.Array, [], []);
  }

  /** Opens a stored document or array. */
  static open(value: RawValue): Tree {
    const list: RawElement[] = elements(value.buf, value.start);
    const type = value.type === BsonType.Array ? BsonType.Array : BsonType.Object;
    return new Tree(
      type,
      list.map((element) => element.name),
      list,
    );
  }

  /** Opens a whole document. */
  static fromBytes(buf: Uint8Array): Tree {
    return Tree.open({ type: BsonType.Object, buf, start: 0, end: buf.length });
  }

  get isArray(): boolean {
    return this.type === BsonType.Array;
  }

  /** Position of a field, or of an array element; -1 when there is none. */
  indexOf(name: string): number {
    if (!this.isArray) return this.names.indexOf(name);
    const index = /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1;
    return index < this.values.length ? index : -1;
  }

  get(name: string): Node | undefined {
    return this.values[this.indexOf(name)];
  }

  /** Opens the child under a name in place, if it is a document or array. */
  child(name: string): Tree | undefined {
    const index = this.indexOf(name);
    const value = this.values[index];
    if (value === undefined || value instanceof Tree) return value;
    if (value.type !== BsonType.Object && value.type !== BsonType.Array) return undefined;
    const tree = Tree.open(value);
    this.values[index] = tree;
    return tree;
  }

  /** Sets a field; in an array, gaps before the index become null. */
  set(name: string, value: Node): void {
    const index = this.indexOf(name);
    if (index >= 0) {
      this.values[index] = value;
    } else if (this.isArray) {
      while (this.values.length < Number(name)) this.values.push(nullValue);
      this.values.push(value);
    } else {
      this.names.push(name);
      this.values.push(value);
    }
  }

  /** Removes a field; an array element becomes null, as in MongoDB. */
  remove(name: string): void {
    const index = this.indexOf(name);
    if (index < 0) return;
    if (this.isArray) {
      this.values[index] = nullValue;
    } else {
      this.names.splice(index, 1);
      this.values.splice(index, 1);
    }
  }

  /** Moves a field to the front. */
  moveFirst(name: string): void {
    const index = this.indexOf(name);
    if (index <= 0) return;
    this.names.unshift(...this.names.splice(index, 1));
    this.values.unshift(...this.values.splice(index, 1));
  }

  /** The document as bytes. */
  toBytes(): Buffer {
    const writer = new BsonWriter(1024);
    const mark = writer.begin();
    this.writeInto(writer);
    writer.end(mark);
    return writer.take();
  }

  private writeInto(writer: BsonWriter): void {
    for (let i = 0; i < this.values.length; i++) {
      const name = this.isArray ? String(i) : this.names[i]!;
      const value = this.values[i]!;
      if (value instanceof Tree) {
        const mark = writer.beginIn(value.type, name);
        value.writeInto(writer);
        writer.end(mark);
      } else {
        writer.value(name, value);
      }
    }
  }
}

/** BSON null. */
export const nullValue: RawValue = { type: BsonType.Null, buf: Buffer.alloc(0), start: 0, end: 0 };

/** Whatever a node is, as bytes. */
export function toRaw(node: Node): RawValue {
  if (!(node instanceof Tree)) return node;
  const buf = node.toBytes();
  return { type: node.type, buf, start: 0, end: buf.length };
}

/** A number as a BSON value of the given type. */
export function numberValue(type: number, value: number): RawValue {
  const writer = new BsonWriter(24);
  if (type === BsonType.Int32) writer.int32('', value);
  else if (type === BsonType.Int64) writer.int64('', BigInt(value));
  else writer.double('', value);
  const end = writer.length;
  return { type, buf: writer.take(), start: 2, end };
}
